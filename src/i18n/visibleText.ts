/** Control characters but line ends and tabs, signs that turn the direction of writing, break lines or are not seen at all, and halves of characters. */
const hidden =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/** A text of unknown origin with everything in sight: what would act on its surroundings stands as its number. */
export function visibleText(text: string): string {
  return text.replace(hidden, (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
}

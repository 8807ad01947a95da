/** A text without accents and case; for comparing what people type with what is written. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The same, with exactly as many characters as before, so that a place in it is the place in the text. */
export function foldInPlace(text: string): string {
  return Array.from({ length: text.length }, (_, i) => {
    const character = text.charAt(i)
    const plain = fold(character)
    return plain.length === 1 ? plain : character
  }).join('')
}

/** The words of a text for a search: folded, the digits of one number together, without the English genitive. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .replace(/(?<=\d)[.,\u00A0\u202F](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\p{L})['’]s(?!\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

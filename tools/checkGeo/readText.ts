import { readFileSync, statSync } from 'node:fs'

/** The largest file that is read, in bytes: many times what a situation needs, and far from what would exhaust a browser. */
export const largest = 8 * 1024 * 1024

/** A file's text; or why it has none, with the number of the byte where that shows. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string; readonly marked: boolean }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'refused'
      readonly expected: string
      readonly found: string
      readonly mend: string
      readonly before: string
    }

/** Reads a file as UTF-8; a byte order mark is taken off and told of. */
export function readText(file: string): FileText {
  const size = sizeOf(file)
  if (size === null) return { kind: 'missing' }
  if (size === 'folder') return refused('a file', 'a folder', 'put a file of this name in its place')
  if (size > largest) {
    const found = `${(size / 1024 / 1024).toFixed(1)} MB; it was not read`
    return refused(
      `a file of at most ${largest / 1024 / 1024} MB`,
      found,
      'simplify its geometry or split the situation'
    )
  }
  return decode(readFileSync(file))
}

/** The text that bytes stand for in UTF-8. */
export function decode(bytes: Uint8Array): FileText {
  const utf16 = wideName(bytes)
  if (utf16 !== null) return refused('a text in UTF-8', utf16, 'save the file again with the encoding UTF-8')
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), marked }
  } catch {
    const at = firstInvalid(bytes)
    const before = new TextDecoder().decode(bytes.subarray(0, at))
    const found = `byte 0x${(bytes[at] ?? 0).toString(16)}, which no UTF-8 text has here`
    return refused(
      'a text in UTF-8',
      found,
      'save the file again with the encoding UTF-8 (it looks like Latin-1)',
      before
    )
  }
}

function refused(expected: string, found: string, mend: string, before = ''): FileText {
  return { kind: 'refused', expected, found, mend, before }
}

function sizeOf(file: string): number | 'folder' | null {
  try {
    const stats = statSync(file)
    return stats.isDirectory() ? 'folder' : stats.size
  } catch {
    return null
  }
}

/** UTF-16 and UTF-32 announce themselves, or show in the zero bytes of the brace and quote that JSON begins with. */
function wideName([a, b, c, d]: Uint8Array): string | null {
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0)) return 'UTF-32'
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16'
  return (a === 0) !== (b === 0) && a !== undefined && b !== undefined ? 'UTF-16' : null
}

/** Number of the first byte that begins no character of UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  const isFine = (count: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, count), { stream })
      return true
    } catch {
      return false
    }
  }
  let [fine, broken] = [0, bytes.length]
  while (broken - fine > 1) {
    const middle = (fine + broken) >> 1
    if (isFine(middle, true)) fine = middle
    else broken = middle
  }
  // What is fine so far may end with a character that has only begun.
  while (fine > 0 && !isFine(fine, false)) fine--
  return fine
}

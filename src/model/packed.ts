const chunkBits = 5
const chunk = 1 << chunkBits
const firstCode = 41
const backslash = 92

/**
 * Integers of either sign as printable ASCII, five bits a character, without the two characters that JSON must escape:
 * Google's encoded polyline with another alphabet.
 */
export function pack(values: ArrayLike<number>): string {
  let text = ''
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    let rest = value < 0 ? -2 * value - 1 : 2 * value
    do {
      const low = rest % chunk
      rest = (rest - low) / chunk
      const code = firstCode + low + (rest > 0 ? chunk : 0)
      text += String.fromCharCode(code < backslash ? code : code + 1)
    } while (rest > 0)
  }
  return text
}

/** The integers that `pack` wrote, each of at most 31 bits; a character outside its alphabet throws. */
export function unpack(text: string): Int32Array {
  const values = new Int32Array(text.length)
  let count = 0
  let value = 0
  let shift = 0
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i)
    const code = character - (character > backslash ? firstCode + 1 : firstCode)
    if (code < 0 || code >= 2 * chunk || character === backslash) {
      throw new Error(`Packed text has the character ${JSON.stringify(text[i])} at ${i}, outside its alphabet.`)
    }
    value |= (code & (chunk - 1)) << shift
    if (code >= chunk) {
      shift += chunkBits
    } else {
      values[count++] = (value >>> 1) ^ -(value & 1)
      value = 0
      shift = 0
    }
  }
  return values.slice(0, count)
}

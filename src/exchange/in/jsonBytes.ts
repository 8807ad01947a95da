import { limits } from '../limits'

/** Thrown where bytes are not what the quick way knows; the thorough one then says what they are. */
export class NotPlain extends Error {}

/** Powers of ten that are exact in floating point, as far as they are needed here. */
const powers = Float64Array.from({ length: 17 }, (_, exponent) => Number(`1e${exponent}`))
/** Whole numbers below are exact, and their quotient by such a power is rounded once: what `Number` gives (Clinger 1990). */
const exact = 2 ** 53

const code = (character: string) => character.charCodeAt(0)
const [quote, backslash, minus, dot, zero, nine] = [code('"'), code('\\'), code('-'), code('.'), code('0'), code('9')]
const [openList, closeList, openObject, closeObject] = [code('['), code(']'), code('{'), code('}')]
const [comma, colon] = [code(','), code(':')]
const [exponentSign, capitalExponentSign, plus] = [code('e'), code('E'), code('+')]
const escapes = new Set(Array.from('"\\/bfnrt', code))
const words = ['true', 'false', 'null'].map((word) => Uint8Array.from(word, code))

const plain = 1
/** `plain` for the bytes that go into a text as they are. */
const inText = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 32 && byte < 128 && byte !== quote && byte !== backslash ? plain : 0
)

const isDigit = (byte: number) => byte >= zero && byte <= nine
const isHex = (byte: number) => isDigit(byte) || ((byte | 32) >= code('a') && (byte | 32) <= code('f'))

/** A walk through bytes of JSON (RFC 8259) that makes nothing of them; `NotPlain` where they break its grammar or nest too deep. */
export class JsonBytes {
  readonly bytes: Uint8Array
  at: number
  /** Whether a byte was met that only UTF-8 can explain; it is not checked here. */
  hasWide = false
  /** Whether the text that was gone through last has an escaped character. */
  isEscaped = false
  private depth = 0

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes
    this.at = at
  }

  /** The next byte that is no blank; 0 at the end. */
  next(): number {
    const byte = this.bytes[this.at] ?? 0
    return byte > 32 ? byte : this.nextAfterBlanks(byte)
  }

  private nextAfterBlanks(first: number): number {
    const { bytes } = this
    let byte = first
    while (byte === 32 || byte === 10 || byte === 13 || byte === 9) byte = bytes[++this.at] ?? 0
    return byte
  }

  /** Whether a byte comes next, blanks aside; goes behind it. */
  has(byte: number): boolean {
    if (this.bytes[this.at] !== byte && this.next() !== byte) return false
    this.at++
    return true
  }

  /** Goes behind the list here; `one` goes behind each of its values. */
  list(one: () => void): void {
    this.enter(openList)
    if (!this.has(closeList)) {
      do one()
      while (this.has(comma))
      this.expect(closeList)
    }
    this.depth--
  }

  /** Goes behind the object here; `member` hears where each key begins and ends, quotes included, and goes behind its value; `isEscaped` tells of the key. */
  object(member: (from: number, to: number) => void): void {
    this.enter(openObject)
    if (!this.has(closeObject)) {
      do {
        if (this.next() !== quote) throw new NotPlain()
        const from = this.at
        this.string()
        const to = this.at
        this.expect(colon)
        member(from, to)
      } while (this.has(comma))
      this.expect(closeObject)
    }
    this.depth--
  }

  /** Goes behind any value. */
  readonly skip = (): void => {
    const byte = this.next()
    if (byte === quote) this.string()
    else if (byte === openObject) this.object(this.skip)
    else if (byte === openList) this.list(this.skip)
    else if (byte === minus || isDigit(byte)) this.number()
    else this.word()
  }

  /** Goes behind a number and gives it. */
  number(): number {
    const { bytes } = this
    const from = this.at
    let at = from
    const isNegative = bytes[at] === minus
    if (isNegative) at++
    const first = at
    let byte = bytes[at] ?? 0
    if (!isDigit(byte)) throw new NotPlain()
    let digits = 0
    if (byte === zero) byte = bytes[++at] ?? 0
    else for (; byte >= zero && byte <= nine; byte = bytes[++at] ?? 0) digits = 10 * digits + (byte - zero)
    let decimals = 0
    if (byte === dot) {
      const start = ++at
      for (byte = bytes[at] ?? 0; byte >= zero && byte <= nine; byte = bytes[++at] ?? 0)
        digits = 10 * digits + (byte - zero)
      decimals = at - start
      if (decimals === 0) throw new NotPlain()
    }
    if (byte === exponentSign || byte === capitalExponentSign) return this.slowNumber(from, at + 1)
    this.at = at
    if (at - first > 17 || digits >= exact) return this.slowNumber(from, at)
    const value = digits / powers[decimals]!
    return isNegative ? -value : value
  }

  /** A part of the bytes as text. */
  text(from: number, to: number): string {
    return new TextDecoder().decode(this.bytes.subarray(from, to))
  }

  /** Whether a part of the bytes is just these. */
  spells(from: number, to: number, word: Uint8Array): boolean {
    const { bytes } = this
    if (to - from !== word.length) return false
    for (let at = from, one = 0; at < to; at++, one++) if (bytes[at] !== word[one]) return false
    return true
  }

  private enter(byte: number): void {
    this.expect(byte)
    if (++this.depth > limits.depth) throw new NotPlain()
  }

  private expect(byte: number): void {
    if (!this.has(byte)) throw new NotPlain()
  }

  private string(): void {
    const { bytes } = this
    let at = this.at + 1
    this.isEscaped = false
    for (;;) {
      while (inText[bytes[at]!] === plain) at++
      const byte = bytes[at] ?? 0
      if (byte === quote) break
      if (byte === backslash) at = this.escaped(at + 1)
      else if (byte > 127) this.hasWide = true
      else throw new NotPlain()
      at++
    }
    this.at = at + 1
  }

  /** The last byte of the escaped character whose sign stands here. */
  private escaped(at: number): number {
    const { bytes } = this
    this.isEscaped = true
    const sign = bytes[at] ?? 0
    if (escapes.has(sign)) return at
    if (sign !== code('u')) throw new NotPlain()
    for (let digit = 1; digit <= 4; digit++) if (!isHex(bytes[at + digit] ?? 0)) throw new NotPlain()
    return at + 4
  }

  private word(): void {
    for (const word of words)
      if (this.spells(this.at, this.at + word.length, word)) {
        this.at += word.length
        return
      }
    throw new NotPlain()
  }

  /** A number of many digits or with an exponent, of which the digits up to `at` were seen. */
  private slowNumber(from: number, at: number): number {
    const { bytes } = this
    let to = at
    const last = bytes[at - 1] ?? 0
    if (last === exponentSign || last === capitalExponentSign) {
      if (bytes[to] === plus || bytes[to] === minus) to++
      if (!isDigit(bytes[to] ?? 0)) throw new NotPlain()
      while (isDigit(bytes[to] ?? 0)) to++
    }
    this.at = to
    let text = ''
    for (let one = from; one < to; one++) text += String.fromCharCode(bytes[one]!)
    return Number(text)
  }
}

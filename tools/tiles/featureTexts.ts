import { InputError } from '../measure/inputError'

const [quote, backslash, open, close, bracket, bracketEnd] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d]
const key = Buffer.from('"features"')

/** Most bytes of one feature: what is longer is no feature, or a file that was not closed. */
const longest = 64 * 1024 * 1024

/** The next object in some bytes, from its brace to the one that closes it. */
class Braces {
  private depth = 0
  private inText = false
  private escaped = false

  /** Offset behind the object's last brace; -1 if it goes on beyond these bytes. */
  end(bytes: Buffer, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at]
      if (this.inText) {
        if (this.escaped) this.escaped = false
        else if (byte === backslash) this.escaped = true
        else if (byte === quote) this.inText = false
      } else if (byte === quote) this.inText = true
      else if (byte === open) this.depth++
      else if (byte === close && --this.depth === 0) return at + 1
    }
    return -1
  }
}

/** What may stand between two features: white space, commas, and the record separator of RFC 8142. */
function checkGap(gap: Buffer): void {
  for (const byte of gap)
    if (byte > 0x20 && byte !== 0x2c && !(byte === 0xef || byte === 0xbb || byte === 0xbf))
      throw new InputError(`Between two features stands ${JSON.stringify(gap.toString('utf8').trim().slice(0, 40))}.`)
}

/** Bytes after which a file must have shown whether it is one collection. */
const enough = 65_536

/** Where the list of features of a collection begins; null if the file is none, undefined while that cannot be told. */
function collectionStart(head: Buffer, whole: boolean): number | null | undefined {
  const unclear = whole || head.length >= enough ? null : undefined
  const at = head.indexOf(key)
  if (at < 0) return unclear
  // A feature may have a property of that name: then it stands deeper.
  let depth = 0
  for (const byte of head.subarray(0, at)) depth += byte === open ? 1 : byte === close ? -1 : 0
  if (depth !== 1) return null
  const list = head.indexOf(bracket, at + key.length)
  return list < 0 ? unclear : list + 1
}

/**
 * The text of each feature of a file that arrives piece by piece: a FeatureCollection, or one feature after the other, on
 * lines of their own or not. No more than one feature and one piece is held at a time.
 */
export async function* featureTexts(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0)
  let started = false
  let inCollection = false
  let ended = false
  let braces = new Braces()
  let scanned = 0
  for await (const piece of pieces) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    if (!begin(false)) continue
    for (const text of complete()) yield text
  }
  if (!started) {
    begin(true)
    for (const text of complete()) yield text
  }
  if (rest.indexOf(open) >= 0 && !ended) throw new InputError('The file ends in the middle of a feature.')
  if (inCollection && !ended) throw new InputError('The list of features is not closed: the file was cut off.')

  /** Whether it is clear what the file is. */
  function begin(whole: boolean): boolean {
    if (started) return true
    const start = collectionStart(rest, whole)
    if (start === undefined) return false
    started = true
    inCollection = start !== null
    rest = rest.subarray(start ?? 0)
    return true
  }

  function* complete(): Generator<string> {
    while (!ended) {
      const from = rest.indexOf(open)
      if (inCollection) {
        const end = rest.indexOf(bracketEnd)
        if (end >= 0 && (from < 0 || end < from)) {
          checkGap(rest.subarray(0, end))
          ended = true
          rest = Buffer.alloc(0)
          return
        }
      }
      checkGap(rest.subarray(0, from < 0 ? rest.length : from))
      if (from < 0) return
      const to = braces.end(rest, scanned === 0 ? from : scanned)
      if (to < 0) {
        if (rest.length - from > longest) throw new InputError('A feature is longer than 64 MB: is the file damaged?')
        scanned = rest.length
        return
      }
      yield rest.toString('utf8', from, to)
      rest = rest.subarray(to)
      braces = new Braces()
      scanned = 0
    }
  }
}

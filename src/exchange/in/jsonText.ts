import { limits } from '../limits'

/** Where a text stops being JSON, and what stands there. */
export interface SyntaxFault {
  readonly offset: number
  readonly found: string
}

/** Offset at which a text nests deeper than any file needs; null if it nowhere does. Needs no well-formed text. */
export function tooDeep(text: string): number | null {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) {
      for (at++; at < text.length && text.charCodeAt(at) !== 34; at++) if (text.charCodeAt(at) === 92) at++
    } else if (code === 91 || code === 123) {
      if (++depth > limits.depth) return at
    } else if (code === 93 || code === 125) depth--
  }
  return null
}

/** Whether bytes of UTF-8 nest deeper than any file needs: what `tooDeep` says of their text, sooner. */
export function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0
  for (let at = 0; at < bytes.length; at++) {
    const code = bytes[at]!
    if (code === 34) {
      for (at++; at < bytes.length && bytes[at] !== 34; at++) if (bytes[at] === 92) at++
    } else if (code === 91 || code === 123) {
      if (++depth > limits.depth) return true
    } else if (code === 93 || code === 125) depth--
  }
  return false
}

/** Keys that are looked for below a value. */
interface Wanted {
  readonly indexes: number[]
  readonly below: Map<string, Wanted>
}

/** The first place where a text breaks the grammar of JSON (RFC 8259); null for JSON. The text must not be too deep. */
export function syntaxFault(text: string): SyntaxFault | null {
  try {
    new Scan(text, []).run()
    return null
  } catch (error) {
    if (error instanceof Stop)
      return {
        offset: error.offset,
        found:
          error.offset >= text.length
            ? 'end of file'
            : (text.slice(error.offset, error.offset + 20).split(/[\r\n]/)[0] ?? '')
      }
    throw error
  }
}

/** The offset at which the value under each list of keys begins, or that of the nearest value around it. The text must be JSON. */
export function locate(text: string, paths: readonly (readonly PropertyKey[])[]): readonly number[] {
  const offsets = paths.map(() => 0)
  if (paths.length > 0) new Scan(text, paths, (index, offset) => (offsets[index] = offset)).run()
  return offsets
}

class Stop extends Error {
  readonly offset: number

  constructor(offset: number) {
    super(`no JSON at ${offset}`)
    this.offset = offset
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const hex = /[0-9a-fA-F]{4}/y

class Scan {
  private at = 0
  private readonly text: string
  private readonly wanted: Wanted
  private readonly tell: (index: number, offset: number) => void

  constructor(
    text: string,
    paths: readonly (readonly PropertyKey[])[],
    tell: (index: number, offset: number) => void = () => {}
  ) {
    this.text = text
    this.tell = tell
    this.wanted = { indexes: [], below: new Map() }
    paths.forEach((path, index) => {
      let node = this.wanted
      for (const key of path) {
        const next = node.below.get(String(key)) ?? { indexes: [], below: new Map<string, Wanted>() }
        node.below.set(String(key), next)
        node = next
      }
      node.indexes.push(index)
    })
  }

  run(): void {
    this.blank()
    this.value(this.wanted)
    this.blank()
    if (this.at < this.text.length) throw new Stop(this.at)
  }

  private blank(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
    }
  }

  private sign(character: string): boolean {
    if (this.text[this.at] !== character) return false
    this.at++
    this.blank()
    return true
  }

  private value(wanted: Wanted | undefined): void {
    if (wanted) this.found(wanted)
    const character = this.text[this.at]
    if (character === '{') this.object(wanted)
    else if (character === '[') this.array(wanted)
    else if (character === '"') this.string()
    else this.word()
  }

  /** Tells the offset for a node and, for now, for all below it: what is missing is said to lie at what holds it. */
  private found(wanted: Wanted): void {
    for (const index of wanted.indexes) this.tell(index, this.at)
    for (const below of wanted.below.values()) this.found(below)
  }

  private object(wanted: Wanted | undefined): void {
    this.at++
    this.blank()
    if (this.text[this.at] === '}') {
      this.at++
      return
    }
    do {
      if (this.text[this.at] !== '"') throw new Stop(this.at)
      const start = this.at
      this.string()
      const below =
        wanted && wanted.below.size > 0
          ? wanted.below.get(JSON.parse(this.text.slice(start, this.at)) as string)
          : undefined // a key was just read
      this.blank()
      if (!this.sign(':')) throw new Stop(this.at)
      this.value(below)
      this.blank()
    } while (this.sign(','))
    if (this.text[this.at] !== '}') throw new Stop(this.at)
    this.at++
  }

  private array(wanted: Wanted | undefined): void {
    this.at++
    this.blank()
    if (this.text[this.at] === ']') {
      this.at++
      return
    }
    let index = 0
    do {
      this.value(wanted && wanted.below.size > 0 ? wanted.below.get(String(index)) : undefined)
      this.blank()
      index++
    } while (this.sign(','))
    if (this.text[this.at] !== ']') throw new Stop(this.at)
    this.at++
  }

  private string(): void {
    for (this.at++; ; this.at++) {
      const code = this.text.charCodeAt(this.at)
      if (Number.isNaN(code) || code < 32) throw new Stop(Math.min(this.at, this.text.length))
      if (code === 34) {
        this.at++
        return
      }
      if (code !== 92) continue
      const escape = this.text[++this.at] ?? ''
      if (escape === 'u') {
        hex.lastIndex = this.at + 1
        if (!hex.test(this.text)) throw new Stop(this.at)
        this.at += 4
      } else if (!'"\\/bfnrt'.includes(escape) || escape === '') throw new Stop(Math.min(this.at, this.text.length))
    }
  }

  private word(): void {
    for (const word of ['true', 'false', 'null'])
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length
        return
      }
    number.lastIndex = this.at
    if (!number.test(this.text)) throw new Stop(this.at)
    this.at = number.lastIndex
  }
}

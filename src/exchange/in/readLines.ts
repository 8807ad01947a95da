import { syntaxFault, tooDeep } from './jsonText'
import { Refusal } from './ledger'
import { member, readGeojson } from './readGeojson'
import type { ReadOptions } from './reading'
import type { Taker } from './takeFeature'

/** One line with its offset, without blanks and the record separator of RFC 8142. */
interface Line {
  readonly text: string
  readonly offset: number
}

// oxlint-disable-next-line no-control-regex
const separator = /^[\s\u001e]+/

/** The lines of a text that hold something. */
export function* filledLines(text: string): Generator<Line, undefined> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    const raw = text.slice(start, stop)
    const line = raw.replace(separator, '')
    if (line.trim() !== '') yield { text: line.trimEnd(), offset: start + raw.length - line.length }
    start = stop + 1
  }
}

/** Whether a text is JSON line by line: its first line alone is an object with a type. */
export function isJsonLines(text: string): boolean {
  const first = filledLines(text).next().value
  if (!first || tooDeep(first.text) !== null) return false
  try {
    return typeof member(JSON.parse(first.text), 'type') === 'string'
  } catch {
    return false
  }
}

/** A line of a type that is none of GeoJSON's is rejected; the others go on. */
function takeLine(value: unknown, { text, offset }: Line, at: number, taker: Taker, options: ReadOptions): void {
  try {
    readGeojson(value, taker, options, () => at, offset)
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'root') throw error
    taker.take(at, () => {
      throw new Refusal('line', { path: '$', offset }, text.slice(0, 60))
    })
  }
}

/** Takes the features of newline-delimited GeoJSON (RFC 8142 and its kin); a line that is no JSON costs only itself. */
export function readLines(text: string, taker: Taker, options: ReadOptions): void {
  for (const line of filledLines(text)) {
    const at = line.offset / text.length
    let value: unknown
    try {
      value = tooDeep(line.text) === null ? JSON.parse(line.text) : undefined
    } catch {
      value = undefined
    }
    if (value === undefined || typeof member(value, 'type') !== 'string') {
      const fault = tooDeep(line.text) === null ? syntaxFault(line.text) : null
      taker.take(at, () => {
        throw new Refusal(
          'line',
          { path: '$', offset: line.offset + (fault?.offset ?? 0) },
          fault?.found ?? line.text.slice(0, 60)
        )
      })
    } else takeLine(value, line, at, taker, options)
  }
}

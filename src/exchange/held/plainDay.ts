import { noDay } from '~/model/crowdData'
import { dayNumber } from '~/model/day'
import type { Json } from '~/model/geojson'
import { dayIn } from '../in/dateProperty'
import type { Span } from '../in/plainFeature'

const decoder = new TextDecoder()
const [quote, minus, zero, capitalT] = ['"', '-', '0', 'T'].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number
] // as many as went in

/** Finds days in bytes of JSON; each that is written as days are is worked out once. */
export class Days {
  private readonly known = new Map<number, number>()

  /** Days since 1970 of the day that a value names, as `dayNumberIn` has it. */
  dayIn(bytes: Uint8Array, { from, to }: Readonly<Span>): number {
    if (from < 0 || bytes[from] !== quote) return noDay
    const end = bytes[from + 11]
    if (bytes[from + 5] !== minus || bytes[from + 8] !== minus || (end !== quote && end !== capitalT))
      return valueOf(bytes, from, to)
    let digits = 0
    for (let at = from + 1; at <= from + 10; at++) {
      if (at === from + 5 || at === from + 8) continue
      const digit = bytes[at]! - zero
      if (digit < 0 || digit > 9) return valueOf(bytes, from, to)
      digits = 10 * digits + digit
    }
    const known = this.known.get(digits) ?? valueOf(bytes, from, to)
    this.known.set(digits, known)
    return known
  }
}

function valueOf(bytes: Uint8Array, from: number, to: number): number {
  return dayNumberIn(JSON.parse(decoder.decode(bytes.subarray(from, to))) as Json) // was read as JSON
}

/** Days since 1970 of the day that a value names; `noDay` if it names none. */
export function dayNumberIn(value: Json | undefined): number {
  const day = dayIn(value)
  return day === null ? noDay : dayNumber(day)
}

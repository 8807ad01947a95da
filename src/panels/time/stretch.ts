/** A stretch of days, counted from the first day of the situation; both ends included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)

/** The stretch moved by some days as a whole, kept within days 0 to `last`. */
export function moved({ from, to }: Stretch, by: number, last: number): Stretch {
  const shift = clamp(by, -from, last - to)
  return { from: from + shift, to: to + shift }
}

/** The stretch with its first day moved, at most to its last day. */
export function withFrom({ to }: Stretch, from: number): Stretch {
  return { from: clamp(from, 0, to), to }
}

/** The stretch with its last day moved, at least to its first day. */
export function withTo({ from }: Stretch, to: number, last: number): Stretch {
  return { from, to: clamp(to, from, last) }
}

/** The stretch that ends on a day: one that begins with the situation grows or shrinks, any other keeps its length. */
export function endingOn({ from, to }: Stretch, day: number): Stretch {
  return { from: from === 0 ? 0 : Math.max(0, day - (to - from)), to: day }
}

/** The day of a list after a day, or the first of the list if there is none; null for an empty list. */
export function dayAfter(days: readonly number[], day: number): number | null {
  return days.find((one) => one > day) ?? days[0] ?? null
}

/** The day of a list before a day, or the last of the list if there is none; null for an empty list. */
export function dayBefore(days: readonly number[], day: number): number | null {
  return days.findLast((one) => one < day) ?? days.at(-1) ?? null
}

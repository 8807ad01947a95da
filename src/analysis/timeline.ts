import { addDays, type Day, dayNumber, dayOf } from '~/model/day'
import type { Happening, Strike } from '~/model/situation'
import type { When } from '~/model/when'
import { killed } from './count'

/** First and last day of a stretch of time, both included. */
export interface Span {
  readonly start: Day
  readonly end: Day
}

/** Kinds of items that the histogram stacks, the lowest first. */
export const timelineKinds = ['strike', 'event'] as const
/** A kind of items that the histogram stacks. */
export type TimelineKind = (typeof timelineKinds)[number]

/** A bar of the histogram: its days, and how many items of each kind would show if just these days were chosen. */
export interface Bin extends Span {
  readonly counts: Readonly<Record<TimelineKind, number>>
}

/** The dead from the beginning up to and including a day. */
export interface Toll {
  readonly day: Day
  readonly min: number
  readonly max: number
}

/** Longest choice of days, in days, for which single days are counted instead of weeks. */
export const longestByDay = 31

/** How many days a span has. */
export function lengthOf({ start, end }: Span): number {
  return dayNumber(end) - dayNumber(start) + 1
}

/** Monday of the week in which a day lies (ISO 8601). */
export function monday(day: Day): Day {
  // Day 0, 1 January 1970, was a Thursday.
  return addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7))
}

/** The weeks or days of a span, without gaps; the first and last week are cut to the span. */
export function divided(span: Span, by: 'week' | 'day'): readonly Span[] {
  const parts: Span[] = []
  for (let start = span.start; start <= span.end;) {
    const next = by === 'day' ? addDays(start, 1) : addDays(monday(start), 7)
    parts.push({ start, end: next > span.end ? span.end : addDays(next, -1) })
    start = next
  }
  return parts
}

/** Items per week or day of a span; an interval counts in every bar that it touches. */
export function histogram(
  span: Span,
  by: 'week' | 'day',
  items: readonly { readonly kind: TimelineKind; readonly when: Pick<When, 'start' | 'end'> }[]
): readonly Bin[] {
  const bins = divided(span, by).map((part) => ({ ...part, counts: { strike: 0, event: 0 } }))
  for (const { kind, when } of items)
    for (const bin of bins) if (when.start <= bin.end && (when.end ?? when.start) >= bin.start) bin.counts[kind] += 1
  return bins
}

/** The running number of dead, one entry for each day on which it can grow, by the rule of the totals. */
export function runningToll(strikes: readonly Strike[], known: Day | null): readonly Toll[] {
  const tolls: Toll[] = []
  for (const strike of strikes.toSorted((one, other) => one.when.start.localeCompare(other.when.start))) {
    const { min, max } = killed(strike, known)
    const last = tolls.at(-1)
    const toll = { day: strike.when.start, min: (last?.min ?? 0) + min, max: (last?.max ?? 0) + max }
    if (last?.day === toll.day) tolls[tolls.length - 1] = toll
    else tolls.push(toll)
  }
  return tolls
}

/** The running number of dead at the end of a day. */
export function tollOn(tolls: readonly Toll[], day: Day): Toll {
  return tolls.findLast((toll) => toll.day <= day) ?? { day, min: 0, max: 0 }
}

/** The days of a span on which an item begins, in order, each once. */
export function eventDays({ start, end }: Span, items: readonly (Strike | Happening)[]): readonly Day[] {
  return [...new Set(items.map(({ when }) => when.start))].filter((day) => day >= start && day <= end).toSorted()
}

/** The first days of the months that begin in a span, and the day on which the span begins. */
export function months({ start, end }: Span): readonly Day[] {
  const found = [start]
  for (let day = start; ;) {
    const date = new Date(`${day}T00:00:00Z`)
    day = dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86_400_000)
    if (day > end) return found
    found.push(day)
  }
}

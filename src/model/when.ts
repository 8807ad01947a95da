import * as v from 'valibot'
import { Day } from './day'
import { SourceIds } from './id'
import { Text } from './text'

/** When something happened, and when it became public. */
export const When = v.pipe(
  v.strictObject({
    start: Day,
    /** Last day of an interval; null for one day. */
    end: v.nullable(Day),
    /** What the day is: of the event itself, of its announcement, or of a report about it. */
    basis: v.picklist(['event', 'announcement', 'report']),
    /** How well the day is known. */
    precision: v.optional(v.picklist(['day', 'about', 'week', 'month']), 'day'),
    /** First day on which the public could know. */
    announced: Day,
    note: v.optional(Text),
    sources: v.optional(SourceIds)
  }),
  v.forward(
    v.check(({ start, end }) => end === null || start <= end, 'an end that is not before its start'),
    ['end']
  )
)
/** When something happened, and when it became public. */
export type When = v.InferOutput<typeof When>

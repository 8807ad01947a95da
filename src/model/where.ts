import * as v from 'valibot'
import { Day } from './day'
import { Id, SourceIds } from './id'
import { Text } from './text'

/** A place in words, as one owner gave it. */
export const Said = v.strictObject({
  text: Text,
  /** Owner, from `situation.json`. */
  by: Id,
  /** Who exactly, if the owner's name does not say it. */
  voice: v.optional(Text),
  on: v.optional(Day),
  /** Published after the date of the dataset: shown as such, sets no value. */
  later: v.optional(v.literal(true)),
  sources: SourceIds
})
export type Said = v.InferOutput<typeof Said>

/** Whether a place was published as such or follows from what was published. */
const basis = v.picklist(['reported', 'inferred'])
const confidence = v.picklist(['high', 'medium', 'low'])
const common = {
  /** The sea, named in `areas.geojson`, if it happened at sea. */
  sea: v.optional(Id),
  said: v.array(Said),
  why: Text,
  /** First day on which the place was known so well; before it, only the sea. Without it: as soon as anything of `said` was public. */
  since: v.optional(Day)
}
const metres = (most: number, what: string) =>
  v.pipe(v.number(), v.gtValue(0, `${what} in metres above 0`), v.maxValue(most, `${what} of at most ${most} metres`))

/** How well a place is known. Only `position` may become a dot. */
export const Where = v.variant('kind', [
  v.strictObject({
    kind: v.literal('position'),
    precision: metres(10_000, 'a precision'),
    place: v.optional(Id),
    basis,
    confidence,
    ...common
  }),
  v.strictObject({ kind: v.literal('circle'), radius: metres(2_000_000, 'a radius'), basis, confidence, ...common }),
  v.strictObject({ kind: v.literal('area'), area: Id, basis, confidence, ...common }),
  v.strictObject({ kind: v.literal('unplaced'), ...common })
])
/** How well a place is known. */
export type Where = v.InferOutput<typeof Where>
/** The four kinds of knowledge of a place. */
export type Knowledge = Where['kind']

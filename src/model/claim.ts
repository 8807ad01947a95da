import * as v from 'valibot'
import { Day } from './day'
import { Id, SourceIds } from './id'
import { Text } from './text'

const count = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a number of at least 0'))

/** A number, or a range with an open end: "at least 11" is `{ "min": 11, "max": null }`. */
export const Count = v.union(
  [
    count,
    v.pipe(
      v.strictObject({ min: v.nullable(count), max: v.nullable(count) }),
      v.check(
        ({ min, max }) => (min !== null || max !== null) && (min === null || max === null || min <= max),
        'a range with an end, its min not above its max'
      )
    )
  ],
  'a whole number, or a range { "min", "max" }'
)
/** A number, or a range with an open end. */
export type Count = v.InferOutput<typeof Count>

/** Facts whose value is a count. */
export const countFacts = [
  'killed',
  'presumed-dead',
  'survivors',
  'aboard',
  'vessels',
  'troops',
  'ships',
  'aircraft',
  'crew',
  'exercise-troops',
  'strikes',
  'mobilised',
  'reward'
] as const
/** Facts whose value is a text. */
export const textFacts = [
  'vessel-kind',
  'group',
  'place',
  'origin',
  'destination',
  'identity',
  'nationality',
  'cargo',
  'order',
  'legality',
  'second-strike',
  'account',
  'purpose',
  'presence',
  'equipment',
  'use',
  'reaction',
  'content',
  'status',
  'figure'
] as const
/** Words that a claim about waters may use. */
export const watersWords = [
  'international',
  'beyond-territorial-sea',
  'territorial',
  'within-eez',
  'beyond-eez',
  'unstated'
] as const

const common = {
  /** Permanent name inside its feature, if something refers to the claim. */
  id: v.optional(Id),
  /** Owner, from `situation.json`. */
  by: Id,
  /** Who exactly, if the owner's name does not say it. */
  voice: v.optional(Text),
  /** The day on which it was said or published. */
  on: Day,
  /** How well that day is known: `month` is the month's last day, `assumed` that of the announcement. */
  onPrecision: v.optional(v.picklist(['day', 'month', 'assumed']), 'day'),
  /** Said against this other claim or fact. */
  denies: v.optional(v.boolean(), false),
  /** Published after the date of the dataset: shown as such, sets no value. */
  later: v.optional(v.literal(true)),
  note: v.optional(Text),
  sources: SourceIds
}

/** One value for one fact, with who says so, when, and where it can be read. */
export const Claim = v.variant('fact', [
  v.strictObject({
    fact: v.picklist(countFacts),
    value: Count,
    /** `announced`: the acting side's own figure, from which totals are added up. */
    role: v.optional(v.picklist(['announced'])),
    /** "about", as the owner said it. */
    about: v.optional(v.boolean(), false),
    unit: v.optional(Text),
    ...common
  }),
  v.strictObject({ fact: v.picklist(textFacts), value: Text, ...common }),
  v.strictObject({ fact: v.literal('waters'), value: v.picklist(watersWords), of: v.optional(Text), ...common }),
  v.strictObject({ fact: v.literal('date'), value: Day, ...common })
])
/** One value for one fact, with who says so, when, and where it can be read. */
export type Claim = v.InferOutput<typeof Claim>
/** What a claim may be about. */
export type Fact = Claim['fact']

/** Two or more versions that cannot all be right, in our words. */
export const Conflict = v.strictObject({
  topic: Text,
  text: Text,
  later: v.optional(v.literal(true)),
  sources: SourceIds
})
export type Conflict = v.InferOutput<typeof Conflict>

/** Reporting that appeared after the date of the dataset; it sets no value. */
export const LaterReport = v.strictObject({ text: Text, published: Day, sources: SourceIds })
export type LaterReport = v.InferOutput<typeof LaterReport>

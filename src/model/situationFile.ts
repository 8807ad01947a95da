import * as v from 'valibot'
import { Archive } from './archive'
import { Count } from './claim'
import { Day } from './day'
import { Box } from './geometry'
import { Id, SourceIds } from './id'
import { Text, languages } from './text'

const positive = v.pipe(v.number(), v.gtValue(0))

/** `situation.json`: what the situation is, who speaks in it, and how it is first shown. */
export const SituationFile = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0')),
  asOf: Day,
  title: Text,
  /** A few words, for narrow screens. */
  short: Text,
  lead: Text,
  languages: v.pipe(v.array(v.picklist(languages)), v.minLength(1)),
  /** The part of the world that the basemap covers. */
  window: Box,
  /** What the first view must contain. */
  home: Box,
  /** The same for screens that are higher than wide. */
  homeNarrow: v.optional(Box),
  /** The place from which distances are given. */
  focus: Id,
  /** Radii of the rings round the focus place, in metres. */
  rings: v.strictObject({ km: v.array(positive), nm: v.array(positive), mi: v.array(positive) }),
  /** The time that the map covers. */
  span: v.strictObject({ start: Day, end: Day }),
  /** Layers that are on at first. */
  shown: v.array(Id),
  sides: v.array(
    v.strictObject({ id: Id, name: Text, kind: v.picklist(['party', 'state', 'press', 'organisation', 'people']) })
  ),
  owners: v.array(v.strictObject({ id: Id, name: Text, side: Id, role: v.optional(Text) })),
  categories: v.array(
    v.strictObject({
      id: Id,
      name: Text,
      symbol: v.picklist(['square', 'diamond', 'triangle', 'hexagon', 'pentagon', 'cross', 'star', 'circle'])
    })
  ),
  /** Areas where the drawn coast is softer than elsewhere, with its error bar in metres. */
  coast: v.strictObject({
    bar: positive,
    soft: v.array(v.strictObject({ name: Text, box: Box, bar: positive })),
    notes: v.array(v.strictObject({ id: Id, box: Box, text: Text }))
  }),
  /** What the map does and does not do, shown as it stands. */
  notes: v.array(v.strictObject({ id: Id, title: Text, text: Text })),
  /** What nobody has established. */
  unknowns: v.array(
    v.strictObject({ id: Id, text: Text, features: v.optional(v.array(Id), []), sources: v.optional(v.array(Id), []) })
  ),
  totals: v.strictObject({
    /** How the totals are made up. */
    rule: Text,
    /** What the strikes must add up to. */
    declared: v.strictObject({
      strikes: v.number(),
      vessels: v.number(),
      announcements: v.number(),
      killedAnnounced: v.number(),
      killedWithPresumed: v.number(),
      bySea: v.record(
        Id,
        v.strictObject({
          strikes: v.number(),
          vessels: v.number(),
          killedAnnounced: v.number(),
          presumedDead: v.number()
        })
      )
    }),
    explanation: v.array(Text),
    sources: SourceIds
  }),
  /** Running totals as outlets and officials gave them. */
  tallies: v.array(
    v.strictObject({
      id: Id,
      on: Day,
      /** Up to which strike it counts. */
      through: v.number(),
      by: Id,
      voice: v.optional(Text),
      strikes: v.nullable(Count),
      vessels: v.nullable(Count),
      killed: v.nullable(Count),
      survivors: v.nullable(Count),
      official: v.boolean(),
      note: v.optional(Text),
      later: v.optional(v.literal(true)),
      sources: SourceIds
    })
  ),
  /** Statements about further events that could not be tied to one. */
  uncounted: v.array(v.strictObject({ id: Id, on: Day, by: Id, text: Text, sources: SourceIds })),
  /** Layers too large for a page, each an archive of tiles; the topmost first. */
  archives: v.optional(v.array(Archive), []),
  /** Texts that are the same in every language, names of ships for instance; anything else that is the same was not translated. */
  sameInBoth: v.optional(v.array(v.string()), []),
  credit: Text,
  licence: Text,
  /** Where to write with a correction. */
  corrections: Text
})
/** What the situation is, who speaks in it, and how it is first shown. */
export type SituationFile = v.InferOutput<typeof SituationFile>

/** `changes.json`: what changed in which version of the data. */
export const Changes = v.pipe(
  v.array(
    v.strictObject({
      version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
      date: Day,
      text: Text,
      added: v.array(Id),
      changed: v.optional(v.array(Id), []),
      /** Tombstones: ids that are no longer shown, and why. */
      withdrawn: v.optional(v.array(v.strictObject({ id: Id, title: Text, reason: Text })), [])
    })
  ),
  v.minLength(1, 'at least one version')
)
export type Changes = v.InferOutput<typeof Changes>

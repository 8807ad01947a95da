import * as v from 'valibot'
import { Point } from './geometry'
import { Id } from './id'
import { Text } from './text'

/** What a name on the map is the name of. */
export const nameKinds = [
  'ocean',
  'sea',
  'gulf',
  'strait',
  'country',
  'island',
  'city',
  'capital',
  'river',
  'lake',
  'peninsula'
] as const

/** A name on the basemap. */
export const NameFeature = v.strictObject({
  type: v.literal('Feature'),
  id: Id,
  geometry: Point,
  properties: v.strictObject({
    kind: v.picklist(nameKinds),
    name: Text,
    short: v.optional(Text),
    /** 1 is placed first where names compete. */
    rank: v.pipe(v.number(), v.minValue(1), v.maxValue(6)),
    minZoom: v.number(),
    /** ISO 3166-1 numeric of a country. */
    iso: v.optional(v.string()),
    alpha2: v.optional(v.string()),
    /** Degrees clockwise by which the type is turned. */
    angle: v.optional(v.number()),
    /** How widely the type is spaced, in ems. */
    spread: v.optional(v.number()),
    /** The side of the point on which the name stands; on the point itself (on the right of a town) without it. */
    side: v.optional(v.picklist(['north', 'east', 'south', 'west'])),
    /** Names several islands: the point need not lie on one of them. */
    group: v.optional(v.literal(true))
  })
})

/** A small island that the coastline lacks. */
export const IsletFeature = v.strictObject({
  type: v.literal('Feature'),
  id: Id,
  geometry: Point,
  properties: v.strictObject({
    name: v.nullable(Text),
    /** Metres; 0 for an island that the coastline has and that is only named here. */
    radius: v.pipe(v.number(), v.minValue(0)),
    /** The circle holds several islets or a reef: it counts for distances and is not drawn as land. */
    form: v.optional(v.literal('group')),
    use: v.picklist(['distance', 'label']),
    grade: v.nullable(v.picklist(['A', 'B', 'C'])),
    state: v.nullable(v.string()),
    note: v.optional(Text),
    /** Small land of the coastline within 6 km is the same island in the wrong place, and is left out. */
    replaces: v.optional(v.literal(true))
  })
})

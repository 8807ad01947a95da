import * as v from 'valibot'
import { Claim, Conflict, LaterReport } from './claim'
import { Day } from './day'
import { LineString, MultiPolygon, Point, Polygon, Position } from './geometry'
import { Id, SourceIds } from './id'
import { Text } from './text'
import { When } from './when'
import { Where } from './where'

const told = {
  title: Text,
  summary: Text,
  note: v.optional(Text),
  /** First day on which all that summary and note say was public; without it the day of the announcement or, failing that, of the last source. */
  since: v.optional(Day),
  sources: SourceIds
}
const evidence = {
  when: When,
  where: Where,
  claims: v.array(Claim),
  conflicts: v.optional(v.array(Conflict), []),
  laterReports: v.optional(v.array(LaterReport), []),
  /** Statements that were looked at and not used, with the reason. */
  rejected: v.optional(v.array(v.strictObject({ text: Text, sources: SourceIds })), [])
}
const feature = <G extends v.GenericSchema, P extends v.GenericSchema>(geometry: G, properties: P) =>
  v.strictObject({ type: v.literal('Feature'), id: Id, geometry, properties })
const spot = v.nullable(Point)

/** A strike on a vessel. */
export const StrikeFeature = feature(
  spot,
  v.strictObject({
    kind: v.literal('strike'),
    /** Its place in the order of time, from 1. */
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    ...told,
    ...evidence,
    /** Strikes that one announcement covers. */
    group: v.optional(v.strictObject({ id: Id, members: v.array(Id), note: Text, sources: SourceIds }))
  })
)

/** A political or other event. */
export const EventFeature = feature(
  spot,
  v.strictObject({
    kind: v.literal('event'),
    /** One of the categories of `situation.json`. */
    category: Id,
    /** Part of the story itself, or background to it. */
    weight: v.picklist(['core', 'context']),
    ...told,
    ...evidence
  })
)

/** What a reported element is; each has a symbol. */
export const forceKinds = [
  'carrier',
  'destroyer',
  'cruiser',
  'amphibious-ship',
  'support-ship',
  'surface-ship',
  'submarine',
  'aircraft',
  'air-base',
  'port',
  'camp',
  'exercise',
  'transit',
  'troops',
  'ships',
  'mobilisation',
  'air-defence',
  'request'
] as const
/** How surely an element was where it is shown on a day. */
export const presences = ['present', 'inferred', 'gone', 'unknown'] as const
/** What stands behind a site: it was used, allowed, asked for, or is older than the situation. */
export const siteUses = ['used', 'authorised', 'requested', 'standing'] as const

/** A reported element: a ship, a unit, a site ashore, a total. */
export const ForceFeature = feature(
  spot,
  v.strictObject({
    kind: v.literal('force'),
    force: v.picklist(forceKinds),
    /** Owner whose element it is. */
    owner: Id,
    use: v.optional(v.picklist(siteUses)),
    /** Counts a side's elements as a whole: its claims are shown, and it is nowhere on the map. */
    total: v.optional(v.literal(true)),
    ...told,
    claims: v.array(Claim),
    conflicts: v.optional(v.array(Conflict), []),
    laterReports: v.optional(v.array(LaterReport), []),
    /** Where it was reported, in order of time; `at` only for positions and circles. */
    positions: v.array(
      v.strictObject({
        id: Id,
        when: v.nullable(When),
        where: Where,
        at: v.nullable(Position),
        /** Where it went, if the report is of a passage. */
        toward: v.optional(Position),
        text: Text,
        /** Reported but not used, with the reason in `where.why`. */
        unused: v.optional(v.boolean(), false),
        later: v.optional(v.literal(true)),
        sources: SourceIds
      })
    ),
    /** Stretches of time and how surely it was there; they neither overlap nor leave gaps after the first. */
    presence: v.pipe(
      v.array(
        v.strictObject({
          start: Day,
          end: v.nullable(Day),
          status: v.picklist(presences),
          why: Text,
          sources: SourceIds
        })
      ),
      v.minLength(1, 'at least one stretch of presence')
    )
  })
)

/** What a place is. */
export const placeKinds = [
  'capital',
  'city',
  'port',
  'airfield',
  'island',
  'cape',
  'gulf',
  'passage',
  'strait'
] as const

/** A place that events, forces or the story name. */
export const PlaceFeature = feature(
  Point,
  v.strictObject({
    kind: v.literal('place'),
    placeKind: v.picklist(placeKinds),
    /** Metres within which the position stands for the place. */
    precision: v.pipe(v.number(), v.gtValue(0)),
    title: Text,
    summary: v.optional(Text),
    note: v.optional(Text),
    /** First day on which all that summary and note say was public; without it they say nothing that has a day. */
    since: v.optional(Day),
    /** From which rank of importance it is labelled, 1 first. */
    rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
    /** Outside the map's window: listed, not drawn. */
    beyond: v.optional(v.literal(true)),
    sources: SourceIds
  })
)

/** A named area of sea that stands for "somewhere in". */
export const AreaFeature = feature(
  v.variant('type', [Polygon, MultiPolygon]),
  v.strictObject({
    kind: v.literal('area'),
    ...told,
    definition: Text,
    /** No published limit: no outer line is drawn and there is no greatest distance. */
    open: v.boolean(),
    /** The larger area that this one is part of. */
    within: v.optional(Id),
    /** Where a badge for the area stands. */
    label: Position
  })
)

/** Part of the deployment area. */
export const DeploymentFeature = feature(
  v.variant('type', [Polygon, LineString]),
  v.strictObject({
    kind: v.literal('deployment'),
    part: v.picklist(['outer-bound', 'reported-area', 'approach']),
    ...told,
    method: Text,
    when: v.nullable(When),
    /** Basis of each corner, in the order of the outer ring. */
    corners: v.array(
      v.strictObject({
        number: v.number(),
        at: Position,
        basis: v.picklist(['report', 'limit', 'closing-line', 'definition']),
        why: Text,
        sources: SourceIds
      })
    ),
    /** The published positions that the envelope is made of. */
    inputs: v.array(v.strictObject({ title: Text, at: Position, radius: v.number(), sources: SourceIds })),
    /** What sources call it. */
    names: v.optional(v.array(v.strictObject({ name: Text, usedBy: Text, sources: SourceIds })), []),
    unknowns: v.optional(v.array(Text), [])
  })
)

/** An area that one state administers and another claims. */
export const DisputeFeature = feature(
  v.variant('type', [Polygon, MultiPolygon]),
  v.strictObject({
    kind: v.literal('dispute'),
    ...told,
    administeredBy: Id,
    claimedBy: Id,
    status: Text,
    policy: Text
  })
)

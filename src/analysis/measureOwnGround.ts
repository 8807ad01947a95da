import { bandVerdict } from '~/geodesy/bands'
import type { Box } from '~/geodesy/bbox'
import { containment } from '~/geodesy/containment'
import { regionOf, type Extent } from '~/geodesy/extent'
import { lowest } from '~/geodesy/extremes'
import { lineRegion } from '~/geodesy/lineRegion'
import type { Position } from '~/geodesy/position'
import { common, type Region } from '~/geodesy/region'
import { sea } from '~/geodesy/sea'
import { type Geometry, type Position as FilePosition, simpleParts } from '~/model/geojson'
import type { Answer, CoastMeasure } from './derived'
import type { Whereabouts } from './extent'
import { extentBox } from './extentBox'
import { coastMeasure, type Ground, nearestLands } from './measure'

/** What follows from where a feature of the reader's own lies: for all of its positions together. */
export interface OwnGround {
  /** How much of it lies on land, as the coast is drawn. */
  readonly ashore: 'all' | 'some' | 'none'
  /** From its positions at sea; from all where none is. Null where the coast is not known. */
  readonly coast: CoastMeasure | null
  /** What the data of the coast cover: another may be nearer where they end nearer, and nothing is said outside of them. */
  readonly covered: 'whole' | 'edge' | 'outside'
  /** Whether all of it lies in the deployment area; null where there is none. */
  readonly inside: Answer | null
}

/** Places in one feature from which it is not measured to the coast. */
const most = 1000
const metresPerDegree = 110_000

interface Piece {
  readonly whereabouts: Whereabouts
  readonly region: Region
}

const flat = ([longitude, latitude]: FilePosition): Position => [longitude, latitude]

function piecesOf(geometry: Geometry): readonly Piece[] {
  const piece = (extent: Extent, region: Region): Piece => ({ whereabouts: { extent, open: false, sea: true }, region })
  const point = (at: FilePosition) => {
    const extent = { kind: 'disc', centre: flat(at), radius: 0 } as const
    return piece(extent, regionOf(extent))
  }
  const line = (positions: readonly FilePosition[]) => {
    const whole = positions.map(flat)
    // The extent stands for its box alone: what is searched is the line.
    return piece({ kind: 'polygons', polygons: [[whole]] }, lineRegion(whole))
  }
  const area = (polygons: readonly (readonly (readonly FilePosition[])[])[]) => {
    const extent = { kind: 'polygons', polygons: polygons.map((rings) => rings.map((ring) => ring.map(flat))) } as const
    return piece(extent, regionOf(extent))
  }
  return simpleParts(geometry).flatMap((part): readonly Piece[] => {
    switch (part.type) {
      case 'Point':
        return [point(part.coordinates)]
      case 'MultiPoint':
        return part.coordinates.map(point)
      case 'LineString':
        return [line(part.coordinates)]
      case 'MultiLineString':
        return part.coordinates.map(line)
      case 'Polygon':
        return [area([part.coordinates])]
      case 'MultiPolygon':
        return [area(part.coordinates)]
    }
  })
}

const isPoint = ({ whereabouts: { extent } }: Piece) => extent.kind === 'disc'

/** Whether no position of a piece is at sea, and whether none is on land. */
function shoreOf(piece: Piece, { coast }: Ground): OwnGround['ashore'] {
  const { extent } = piece.whereabouts
  if (extent.kind === 'disc') return coast.onLand(extent.centre) ? 'all' : 'none'
  try {
    const { value } = lowest(common(piece.region, sea(coast)), { at: coast.signed, error: coast.error })
    return value > 0 ? 'none' : 'some'
  } catch {
    return 'all'
  }
}

/** From the positions of a piece to the coast: from those at sea, or from land where none is. */
function coastOf(piece: Piece, ashore: boolean, ground: Ground): CoastMeasure {
  const { coast, owners, barAt } = ground
  const { extent } = piece.whereabouts
  const errorBar = barAt(piece.whereabouts)
  if (extent.kind === 'disc') {
    // Of a single position the distance is known to the millimetre; the search over an extent allows for the error of its tree.
    const { distance, owner } = coast.nearest(extent.centre)
    const interval = { min: distance, max: distance }
    if (!ashore)
      return {
        ...coastMeasure(piece.whereabouts, common(piece.region, sea(coast)), ground),
        distance: interval,
        ...bandOf(interval, errorBar)
      }
    return {
      distance: interval,
      errorBar,
      nearest: nearestLands([owner], owners),
      ...bandOf({ min: 0, max: 0 }, errorBar)
    }
  }
  if (ashore) return { distance: { min: 0, max: 0 }, errorBar, nearest: [], ...bandOf({ min: 0, max: 0 }, errorBar) }
  return coastMeasure(piece.whereabouts, common(piece.region, sea(coast)), ground)
}

function bandOf(
  interval: { readonly min: number; readonly max: number },
  bar: number
): Pick<CoastMeasure, 'band' | 'touched'> {
  const { verdict, touched } = bandVerdict(interval, bar)
  return { band: verdict, touched }
}

/** Measures of several pieces as those of one thing. */
function together(all: readonly CoastMeasure[]): CoastMeasure | null {
  const [first, ...others] = all
  if (!first || others.length === 0) return first ?? null
  const min = Math.min(...all.map(({ distance }) => distance.min))
  const max = Math.max(...all.map(({ distance }) => distance.max ?? Infinity))
  const errorBar = Math.max(...all.map((one) => one.errorBar))
  const nearest = new Map(all.flatMap((one) => one.nearest.map((land) => [JSON.stringify(land), land] as const)))
  return { distance: { min, max }, errorBar, nearest: [...nearest.values()], ...bandOf({ min, max }, errorBar) }
}

function isIn(piece: Piece, deployment: NonNullable<Ground['deployment']>): Answer {
  const { extent } = piece.whereabouts
  return isPoint(piece) ? containment(extent, deployment) : containment(extent, deployment, { region: piece.region })
}

/** How far a box lies from the end of the data, in metres; negative where it reaches beyond. */
function roomIn(detail: Box, [west, south, east, north]: Box): number {
  const shrink = Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180)
  return (
    Math.min((west - detail[0]) * shrink, south - detail[1], (detail[2] - east) * shrink, detail[3] - north) *
    metresPerDegree
  )
}

/** Measures a geometry of the reader's own against the coast, known in a box, and the deployment area. Null where it has too many places for that. */
export function measureOwnGround(geometry: Geometry, ground: Ground, detail: Box): OwnGround | null {
  const pieces = piecesOf(geometry)
  if (pieces.length > most) return null
  const { deployment } = ground
  const answers = deployment ? pieces.map((piece) => isIn(piece, deployment)) : []
  const [answer] = answers
  const inside = answer === undefined ? null : answers.every((one) => one === answer) ? answer : 'undecided'
  const room = Math.min(...pieces.map(({ whereabouts }) => roomIn(detail, extentBox(whereabouts))))
  if (room < 0) return { ashore: 'none', coast: null, covered: 'outside', inside }
  const shores = pieces.map((piece) => shoreOf(piece, ground))
  const all = shores.every((shore) => shore === 'all')
  const coast = together(
    pieces.flatMap((piece, index) => (shores[index] === 'all' && !all ? [] : [coastOf(piece, all, ground)]))
  )
  return {
    ashore: all ? 'all' : shores.every((shore) => shore === 'none') ? 'none' : 'some',
    coast,
    covered: (coast?.distance.max ?? Infinity) > room ? 'edge' : 'whole',
    inside
  }
}

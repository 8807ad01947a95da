import { bearing } from './bearing'
import { destination } from './destination'
import { disc } from './disc'
import { distance } from './distance'
import type { Extent } from './extent'
import { regionOf } from './extent'
import { defaultTolerance, highest, lowest, type Measure } from './extremes'
import { GeometryError } from './geometryError'
import { polygons } from './polygons'
import { checkPosition, type Position } from './position'
import type { Region } from './region'
import type { MultiPolygon } from './ring'
import { segmentTree, treeError } from './segmentTree'
import type { CoastIndex } from './coastIndex'

/** What a distance is measured to; lines and edges are straight in degrees (RFC 7946); inside of polygons it is 0. */
export type Target =
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'line'; readonly line: readonly Position[] }
  | { readonly kind: 'polygons'; readonly polygons: MultiPolygon }

/** An interval of lengths in metres that holds the truth. */
export interface Interval {
  readonly min: number
  readonly max: number
}

/**
 * A coast to which an extent is clipped, how close (m) the ends of the interval must be, 500 if left out, and the region of
 * extent and coast if it is at hand.
 */
export interface IntervalOptions {
  readonly sea?: CoastIndex
  readonly tolerance?: number
  readonly region?: Region
}

// Half the meridian: no two positions of WGS84 are farther apart than this (Karney 2013).
const farthest = 20_003_931.4586

/**
 * The least and the greatest WGS84 distance in metres from the positions of an extent to a target: every true value lies
 * in the interval, and it is wider than the truth by no more than the tolerance at either end (see `extremes`). From a
 * whole disc to a position it is exact: d − r, or 0 within, and d + r, since a geodesic can be run on beyond the centre; and
 * that of the part of a disc at sea is never wider than this.
 */
export function distanceInterval(
  extent: Extent,
  target: Target,
  { sea, tolerance = defaultTolerance, region: ready }: IntervalOptions = {}
): Interval {
  const whole = extent.kind === 'disc' && target.kind === 'position' ? wholeDisc(extent, target.position) : undefined
  if (whole && !sea) return whole.interval
  const region = ready ?? regionOf(extent, sea)
  const measure = distanceTo(target)
  const least =
    (target.kind === 'position' && known(region, target.position, tolerance)) ||
    lowest(region, measure, tolerance, whole && { end: whole.interval.min, near: [whole.nearest] }).value
  return {
    min: Math.max(whole?.interval.min ?? 0, least),
    max: highest(region, measure, tolerance, whole && { end: whole.interval.max, near: [whole.farthest] }).value
  }
}

// The exact interval of a whole disc, and the two ends of the disc on the geodesic through its centre and the position.
function wholeDisc({ centre, radius }: Extent & { readonly kind: 'disc' }, position: Position) {
  disc(centre, radius)
  const length = distance(centre, position)
  const towards = length > 0 ? bearing(centre, position) : 0
  return {
    interval: { min: Math.max(0, length - radius), max: Math.min(farthest, length + radius) },
    nearest: destination(centre, Math.min(length, radius), towards),
    farthest: destination(centre, radius, (towards + 180) % 360)
  }
}

/** The distance to a target as a measure for `extremes`, in metres. */
export function distanceTo(target: Target): Measure {
  switch (target.kind) {
    case 'position':
      checkPosition(target.position)
      return { at: (position) => distance(position, target.position) }
    case 'line': {
      if (target.line.length < 2) throw new GeometryError(target.line, 'a line of at least two positions')
      target.line.forEach(checkPosition)
      const ends = target.line.slice(1).flatMap((to, before) => [...(target.line[before] ?? to), ...to])
      return { at: segmentTree({ lines: ends, circles: [] }).distance, error: treeError }
    }
    case 'polygons': {
      const area = polygons(target.polygons)
      return { at: (position) => -area.signed(position), error: area.error }
    }
  }
}

// The region itself may know how near it comes to a position.
function known(region: Region, position: Position, tolerance: number): number | undefined {
  const { least, most } = region.reach(position)
  return most - least <= tolerance ? least : undefined
}

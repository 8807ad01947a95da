import { area, perimeter } from '~/geodesy/area'
import { geodesicLine } from '~/geodesy/geodesicLine'
import { legs, type Leg } from '~/geodesy/legs'
import type { Position } from '~/geodesy/position'
import { rhumb, type Rhumb } from '~/geodesy/rhumb'
import { selfCrossing } from '~/geodesy/selfCrossing'

/** A leg along the geodesic, and the rhumb line between the same two positions. */
export interface MeasuredLeg extends Leg {
  readonly from: number
  readonly to: number
  readonly rhumb: Rhumb
}

/** The area of a ring in square metres, or why it has none: it crosses itself near a position, or it encloses nothing. */
export type MeasuredArea =
  | { readonly kind: 'area'; readonly area: number }
  | { readonly kind: 'crossing'; readonly at: Position }
  | { readonly kind: 'flat' }
  | { readonly kind: 'too-few' }

/** What was measured on WGS84: legs and total in metres; of a ring with its closing leg, and its area. */
export interface Measured {
  readonly legs: readonly MeasuredLeg[]
  readonly total: number
  readonly rhumbTotal: number
  /** Null for a path. */
  readonly area: MeasuredArea | null
}

/** The geodesics through positions one after the other, as a Mercator map draws them, with longitudes that run on. */
export function geodesicPath(positions: readonly Position[], tolerance?: number): Position[] {
  return positions.slice(1).reduce<Position[]>(
    (path, to, before) => {
      const from = positions[before] ?? to
      const last = path.at(-1) ?? from
      const turn = 360 * Math.round((last[0] - from[0]) / 360)
      const line = geodesicLine(from, to, tolerance).map(([longitude, latitude]): Position => [
        longitude + turn,
        latitude
      ])
      return [...path, ...line.slice(path.length > 0 ? 1 : 0)]
    },
    positions.slice(0, 1).flatMap((first) => (positions.length > 1 ? [] : [first]))
  )
}

/** A text that is the same for the same place: 180° east and 180° west are one meridian. */
function placeOf([longitude, latitude]: Position): string {
  return `${longitude === -180 ? 180 : longitude},${latitude}`
}

function same(one: Position | undefined, other: Position | undefined): boolean {
  return one !== undefined && other !== undefined && placeOf(one) === placeOf(other)
}

function areaOf(positions: readonly Position[]): MeasuredArea {
  const corners = positions.filter((position, index) => !same(position, positions[index - 1]))
  while (corners.length > 1 && same(corners[0], corners.at(-1))) corners.pop()
  const [first] = corners
  if (!first || positions.length < 3) return { kind: 'too-few' }
  // Two places to and fro enclose nothing.
  if (new Set(corners.map(placeOf)).size < 3) return { kind: 'flat' }
  const ring = [...corners, first]
  // The edges are those that are drawn and measured: two may cross where the straight ones would not.
  const drawn = geodesicPath(ring)
  const end = drawn.at(-1)
  // A ring round a pole does not come back to the longitude it set out from.
  const at =
    end && Math.abs(end[0] - first[0]) < 180 ? selfCrossing([...drawn.slice(0, -1), drawn[0] ?? first]) : undefined
  if (at) return { kind: 'crossing', at }
  const size = area([ring])
  // Less than this share of a circle of the same length is no more than the rounding of the corners.
  return size > (perimeter(ring) ** 2 / (4 * Math.PI)) * 1e-9 ? { kind: 'area', area: size } : { kind: 'flat' }
}

/** Length, legs and area of what was drawn: geodesics on WGS84. */
export function measured({
  kind,
  positions
}: {
  readonly kind: 'path' | 'ring'
  readonly positions: readonly Position[]
}): Measured {
  const closes = kind === 'ring' && positions.length > 2
  const path = closes ? [...positions, ...positions.slice(0, 1)] : positions
  const found = legs(path).map((leg, index): MeasuredLeg => {
    const to = (index + 1) % positions.length
    const [start, end] = [path[index], path[index + 1]]
    return { ...leg, from: index, to, rhumb: start && end ? rhumb(start, end) : leg }
  })
  return {
    legs: found,
    total: found.reduce((sum, leg) => sum + leg.distance, 0),
    rhumbTotal: found.reduce((sum, leg) => sum + leg.rhumb.distance, 0),
    area: kind === 'ring' ? areaOf(positions) : null
  }
}

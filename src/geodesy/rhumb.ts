import { clockwise } from './bearing'
import { meridianRadius, parallelRadius } from './cell'
import { distance } from './distance'
import { checkPosition, type Position } from './position'
import { ellipsoid } from './ellipsoid'

const degree = Math.PI / 180
const eccentricity = Math.sqrt(ellipsoid.e2)

/** A line of constant bearing on WGS84: its length in metres and its bearing in degrees from true north, 0 up to 360. */
export interface Rhumb {
  readonly distance: number
  readonly bearing: number
}

/**
 * The rhumb line between two positions on WGS84, the shorter way round: the bearing from the differences of longitude and
 * isometric latitude, the length from the arc of the meridian (Bennett, J. Navigation 49, 1996; Snyder 1987, eq. 3-7).
 */
export function rhumb(from: Position, to: Position): Rhumb {
  checkPosition(from)
  checkPosition(to)
  const [south, north] = [from[1] * degree, to[1] * degree]
  const turn = to[0] - from[0]
  const east = (turn - 360 * Math.round(turn / 360)) * degree
  const arc = Math.sign(north - south) * distance([0, from[1]], [0, to[1]])
  if (Math.abs(from[1]) === 90 || Math.abs(to[1]) === 90) {
    return { distance: Math.abs(arc), bearing: arc < 0 ? 180 : 0 }
  }
  const isometric = isometricLatitude(north) - isometricLatitude(south)
  const middle = (south + north) / 2
  // Metres of meridian for each unit of isometric latitude: on a parallel its limit, the radius of the parallel.
  const scale = Math.abs(north - south) < 1e-7 ? parallelRadius(middle) : arc / isometric
  const up =
    Math.abs(north - south) < 1e-7 ? (meridianRadius(middle) * (north - south)) / parallelRadius(middle) : isometric
  return { distance: Math.hypot(east, up) * scale, bearing: clockwise(Math.atan2(east, up) / degree) }
}

function isometricLatitude(latitude: number): number {
  return Math.asinh(Math.tan(latitude)) - eccentricity * Math.atanh(eccentricity * Math.sin(latitude))
}

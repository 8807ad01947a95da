import { convex, multiPoint } from '@turf/turf'
import { GeometryError } from './geometryError'
import { counterclockwise } from './orientation'
import { checkPosition, type Position } from './position'
import type { Ring } from './ring'

/**
 * The convex hull of positions in degrees as a closed counterclockwise ring (edges straight in degrees, by Turf); not for
 * positions on both sides of the 180th meridian. Fewer than three positions, or all on one line, have none and are refused.
 */
export function hull(positions: readonly Position[]): Ring {
  positions.forEach(checkPosition)
  const found = convex(multiPoint(positions.map(([longitude, latitude]) => [longitude, latitude])))
  const ring = found?.geometry.coordinates[0]?.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude])
  if (!ring || ring.length < 4)
    throw new GeometryError(positions, 'a set of positions with a hull: three, not on one line')
  return counterclockwise(ring) ? ring : ring.toReversed()
}

import { checkPosition, type Position } from './position'
import { ask, wgs84 } from './wgs84'

/**
 * The direction in which the shortest path on WGS84 sets out, in degrees clockwise from true north, 0 up to but not
 * including 360; 180 from a position to itself is avoided: that is 0.
 */
export function bearing(from: Position, to: Position): number {
  checkPosition(from)
  checkPosition(to)
  if (from[0] === to[0] && from[1] === to[1]) return 0
  return clockwise(wgs84.Inverse(from[1], from[0], to[1], to[0], ask.azimuth).azi1 ?? 0)
}

/** The same direction between 0 and 360 degrees. */
export function clockwise(degrees: number): number {
  const turned = ((degrees % 360) + 360) % 360
  return turned === 360 ? 0 : turned
}

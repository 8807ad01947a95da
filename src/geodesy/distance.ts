import { checkPosition, type Position } from './position'
import { ask, wgs84 } from './wgs84'

/** The length of the shortest path on WGS84 between two positions, in metres, 0 to 20,003,932 (Karney 2013). */
export function distance(from: Position, to: Position): number {
  checkPosition(from)
  checkPosition(to)
  return wgs84.Inverse(from[1], from[0], to[1], to[0], ask.distance).s12 ?? 0
}

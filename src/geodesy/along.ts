import { GeometryError } from './geometryError'
import { checkPosition, wrapLongitude, type Position } from './position'
import { ask, wgs84 } from './wgs84'

/** The position at a share (0 to 1) of the geodesic between two positions on WGS84. */
export function along(from: Position, to: Position, share: number): Position {
  checkPosition(from)
  checkPosition(to)
  if (!(share >= 0 && share <= 1)) throw new GeometryError(share, 'a share between 0 and 1')
  const line = wgs84.InverseLine(from[1], from[0], to[1], to[0])
  const { lon2 = 0, lat2 = 0 } = line.Position(line.s13 * share, ask.position)
  return [wrapLongitude(lon2), lat2]
}

/** The position half way along the geodesic between two positions on WGS84. */
export function midpoint(from: Position, to: Position): Position {
  return along(from, to, 0.5)
}

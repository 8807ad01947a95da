import { GeometryError } from './geometryError'
import { checkPosition, wrapLongitude, type Position } from './position'
import { ask, wgs84 } from './wgs84'

/** Where one arrives after so many metres along the geodesic that sets out at a bearing (degrees from true north). */
export function destination(from: Position, metres: number, degrees: number): Position {
  checkPosition(from)
  if (!Number.isFinite(metres)) throw new GeometryError(metres, 'a length in metres')
  if (!Number.isFinite(degrees)) throw new GeometryError(degrees, 'a bearing in degrees')
  const { lon2 = 0, lat2 = 0 } = wgs84.Direct(from[1], from[0], degrees, metres, ask.position)
  return [wrapLongitude(lon2), lat2]
}

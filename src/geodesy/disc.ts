import type { Box } from './bbox'
import { distance } from './distance'
import { GeometryError } from './geometryError'
import { checkPosition, type Position } from './position'
import type { Region } from './region'

const degree = Math.PI / 180
// The least radius of curvature of WGS84 less one percent, so that the box is never too small.
const tightest = 6_270_000

/** All positions within a radius (m, 0 or more) of a centre on WGS84; with radius 0 the centre alone. */
export function disc(centre: Position, radius: number): Region {
  checkPosition(centre)
  if (!(radius >= 0 && radius <= 10_000_000)) throw new GeometryError(radius, 'a radius of 0 to 10,000,000 metres')
  return {
    boxes: [discBox(centre, radius)],
    reach(position) {
      const beyond = distance(position, centre) - radius
      const least = Math.max(0, beyond)
      return { least, most: least, depth: Math.max(0, -beyond) }
    }
  }
}

/** A box in degrees that holds the disc, a little larger than need be; longitudes may run on beyond 180°. */
export function discBox([longitude, latitude]: Position, radius: number): Box {
  const angle = radius / tightest
  const south = latitude - angle / degree
  const north = latitude + angle / degree
  const wide = Math.sin(Math.min(angle, Math.PI / 2)) / Math.cos(latitude * degree)
  if (south <= -90 || north >= 90 || wide >= 1) return [-180, Math.max(-90, south), 180, Math.min(90, north)]
  const half = Math.asin(wide) / degree
  return [longitude - half, south, longitude + half, north]
}

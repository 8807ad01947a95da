import { GeometryError } from './geometryError'
import { distance } from './distance'
import { checkPosition, type Position } from './position'
import { unrolled, type Ring } from './ring'
import { ask, wgs84 } from './wgs84'

/**
 * The ring of all positions at one WGS84 distance (metres) from a centre: closed, counterclockwise (RFC 7946), each corner
 * exactly at the radius; between corners the ring cuts inside by at most radius × (1 − cos(π / steps)), 0.03 % for 128.
 * Longitudes run on across the 180th meridian. A circle that reaches a pole is refused: it has no ring in degrees.
 */
export function circle(centre: Position, radius: number, steps = 128): Ring {
  checkPosition(centre)
  if (!(radius > 0 && radius < Infinity)) throw new GeometryError(radius, 'a radius in metres above 0')
  if (!(Number.isInteger(steps) && steps >= 8)) throw new GeometryError(steps, 'a whole number of steps, at least 8')
  if (distance(centre, [centre[0], centre[1] < 0 ? -90 : 90]) <= radius) {
    throw new GeometryError({ centre, radius }, 'a circle that stays clear of the poles')
  }
  const ring: Position[] = []
  for (let step = 0; step < steps; step++) {
    const { lon2 = 0, lat2 = 0 } = wgs84.Direct(centre[1], centre[0], (-360 * step) / steps, radius, ask.position)
    ring.push([lon2, lat2])
  }
  const first = ring[0]
  return first ? unrolled([...ring, first]) : ring
}

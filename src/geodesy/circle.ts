import { GeometryError } from './geometryError'
import { checkPosition, type Position } from './position'
import { unrolled, type Ring } from './ring'
import { starts, toPole } from './starts'

/**
 * The ring of all positions at one WGS84 distance (metres) from a centre: closed, counterclockwise (RFC 7946), each corner
 * at the radius within a millimetre; between corners the ring cuts inside by at most radius × (1 − cos(π / steps)), 0.03 % for 128.
 * Longitudes run on across the 180th meridian. A circle that reaches a pole is refused: it has no ring in degrees.
 */
export function circle(centre: Position, radius: number, steps = 128): Ring {
  checkPosition(centre)
  if (!(radius > 0 && radius < Infinity)) throw new GeometryError(radius, 'a radius in metres above 0')
  if (!(Number.isInteger(steps) && steps >= 8)) throw new GeometryError(steps, 'a whole number of steps, at least 8')
  if (toPole(centre[1]) <= radius) {
    throw new GeometryError({ centre, radius }, 'a circle that stays clear of the poles')
  }
  const ring: Position[] = []
  const end = starts(centre)
  for (let step = 0; step < steps; step++) {
    ring.push(end((-360 * step) / steps, radius))
  }
  const first = ring[0]
  return first ? unrolled([...ring, first]) : ring
}

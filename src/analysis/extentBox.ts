import { bbox, type Box } from '~/geodesy/bbox'
import { discBox } from '~/geodesy/disc'
import type { Whereabouts } from './extent'

const metresPerDegree = 110_000

/** A box in degrees that holds the whole extent. */
export function extentBox({ extent }: Pick<Whereabouts, 'extent'>): Box {
  return extent.kind === 'disc' ? discBox(extent.centre, extent.radius) : bbox(extent.polygons.flat(2))
}

/** A box that reaches at least so many metres farther on every side. */
export function grown([west, south, east, north]: Box, metres: number): Box {
  const high = metres / metresPerDegree
  const wide = high / Math.max(0.1, Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180))
  return [west - wide, south - high, east + wide, north + high]
}

/** Whether two boxes have anything in common. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1]
}

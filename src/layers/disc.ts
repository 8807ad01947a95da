import { circle } from '~/geodesy/circle'
import type { Position } from '~/model/geometry'

const made = new Map<string, readonly Position[]>()

/** The ring of all positions at `radius` metres from a centre, on WGS84; made once for each. */
export function disc(centre: Position, radius: number): readonly Position[] {
  const key = `${centre[0]},${centre[1]},${radius}`
  const found = made.get(key)
  if (found) return found
  const ring = circle(centre, radius, 180).map(([longitude, latitude]): Position => [longitude, latitude])
  made.set(key, ring)
  return ring
}

import { GeometryError } from './geometryError'
import type { Position } from './position'

/** West, south, east and north in degrees (RFC 7946 section 5). */
export type Box = readonly [number, number, number, number]

/** The smallest box in degrees round positions whose longitudes run on (see `unrolled` and `geodesicLine`). */
export function bbox(positions: readonly Position[]): Box {
  if (positions.length === 0) throw new GeometryError(positions, 'a list with at least one position')
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const position of positions) {
    const [longitude, latitude] = position
    if (!Number.isFinite(longitude) || !Number.isFinite(latitude))
      throw new GeometryError(position, 'a position in degrees')
    if (longitude < west) west = longitude
    if (longitude > east) east = longitude
    if (latitude < south) south = latitude
    if (latitude > north) north = latitude
  }
  return [west, south, east, north]
}

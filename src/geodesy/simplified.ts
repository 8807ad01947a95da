import { lineString, simplify } from '@turf/turf'
import { GeometryError } from './geometryError'
import type { Position } from './position'

/** A line with fewer positions, no farther from the given one than a tolerance in degrees (Douglas and Peucker 1973, by Turf); its ends stay. */
export function simplified(line: readonly Position[], tolerance: number): Position[] {
  if (!(tolerance >= 0)) throw new GeometryError(tolerance, 'a tolerance in degrees')
  if (line.length < 3) return [...line]
  const found = simplify(lineString(line.map(([longitude, latitude]) => [longitude, latitude])), {
    tolerance,
    highQuality: true
  })
  return found.geometry.coordinates.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude])
}

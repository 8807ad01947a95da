import { GeometryError } from './geometryError'

/** Longitude -180..180 and latitude -90..90 on WGS84, degrees, in this order (RFC 7946 section 3.1.1). */
export type Position = readonly [number, number]

/** Whether a value is a pair of finite degrees in range. */
export function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value) || value.length < 2) return false
  const [longitude, latitude] = value as readonly unknown[]
  return (
    typeof longitude === 'number' &&
    typeof latitude === 'number' &&
    longitude >= -180 &&
    longitude <= 180 &&
    latitude >= -90 &&
    latitude <= 90
  )
}

/** Throws a GeometryError that shows the value unless it is a position. */
export function checkPosition(value: unknown): asserts value is Position {
  if (!isPosition(value)) throw new GeometryError(value, 'a position [longitude -180..180, latitude -90..90]')
}

/** The same meridian between -180 and 180 degrees; 180 itself stays 180. */
export function wrapLongitude(longitude: number): number {
  if (longitude >= -180 && longitude <= 180) return longitude
  return longitude - 360 * Math.floor((longitude + 180) / 360)
}

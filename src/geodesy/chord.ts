import { ellipsoid } from './ellipsoid'

const degree = Math.PI / 180
const { a, e2 } = ellipsoid

/**
 * Writes where a longitude and latitude in degrees lie on WGS84 in space (height 0), in metres from the earth's centre, into
 * a list from a place on: x towards (0°, 0°), y towards (90° E, 0°), z towards the north pole.
 */
export function writePoint(into: Float64Array, at: number, longitude: number, latitude: number): void {
  const sine = Math.sin(latitude * degree)
  const normal = a / Math.sqrt(1 - e2 * sine * sine)
  const across = normal * Math.cos(latitude * degree)
  into[at] = across * Math.cos(longitude * degree)
  into[at + 1] = across * Math.sin(longitude * degree)
  into[at + 2] = normal * (1 - e2) * sine
}

// WGS84 bends with radii between b²/a = 6335.4 km and a²/b = 6399.6 km; this one halves the error either way.
const bend = 6_367_200

/** The length along the surface (m) that belongs to a straight chord (m) through the earth; see `arcError`. */
export function arc(chord: number): number {
  return 2 * bend * Math.asin(Math.min(1, chord / (2 * bend)))
}

/** The straight chord (m) that belongs to a length along the surface (m); it undoes `arc`. */
export function chord(length: number): number {
  return 2 * bend * Math.sin(Math.min(Math.PI / 2, length / (2 * bend)))
}

/** The square (m²) of the chord that belongs to a length along the surface; 0 for a negative one. */
export function squareOfChord(length: number): number {
  return chord(Math.max(0, length)) ** 2
}

/**
 * How far `arc` may be from the WGS84 geodesic (m), for a length (m) up to 5,000 km: 1.3 m at 500 km, 10 m at 1,000 km.
 * A curve of curvature k over s has a chord of s − k²s³/24 + …, and 1/k² lies between the squares of the two radii above.
 */
export function arcError(length: number): number {
  return 1.2e-17 * length ** 3
}

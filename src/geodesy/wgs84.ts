import * as library from 'geographiclib-geodesic'

// The package is CommonJS: a bundler gives its members directly, Node under `default`; the typings know only the first.
const { Geodesic, PolygonArea } = 'default' in library ? (library.default as typeof library) : library

/** The WGS84 ellipsoid with Karney's geodesics (J. Geodesy 87, 2013), accurate to nanometres; latitude comes first here. */
export const wgs84 = Geodesic.WGS84

/** What a geodesic computation is asked for. */
export const ask = {
  distance: Geodesic.DISTANCE,
  azimuth: Geodesic.AZIMUTH,
  position: Geodesic.LATITUDE | Geodesic.LONGITUDE,
  unrolled: Geodesic.LATITUDE | Geodesic.LONGITUDE | Geodesic.LONG_UNROLL
} as const

/** A collector of the corners of one ring; it yields area and perimeter on WGS84. */
export function polygonCollector(): InstanceType<typeof PolygonArea.PolygonArea> {
  return new PolygonArea.PolygonArea(wgs84, false)
}

import { area as turfArea, polygon as turfPolygon } from '@turf/turf'
import { checkPolygons, checkRing, type Polygon, type Ring } from './ring'
import { polygonCollector } from './wgs84'

/**
 * The area of a polygon with holes on WGS84, in square metres, its edges taken as geodesics, whichever way its rings
 * turn (Karney 2013, section 6). For edges that are straight on the map, pass `densified` rings.
 */
export function area(polygon: Polygon): number {
  checkPolygons([polygon])
  const [outer = [], ...holes] = polygon
  return holes.reduce((rest, hole) => rest - ringArea(hole), ringArea(outer))
}

/** The length of a ring on WGS84, in metres, its edges taken as geodesics. */
export function perimeter(ring: Ring): number {
  checkRing(ring)
  return collected(ring).perimeter
}

/** The area of a polygon on a sphere of 6,371,008.8 m, in square metres, by Turf: for comparison, within 0.6 % when edges are short. */
export function sphericalArea(polygon: Polygon): number {
  checkPolygons([polygon])
  return turfArea(turfPolygon(polygon.map((ring) => ring.map(([longitude, latitude]) => [longitude, latitude]))))
}

function ringArea(ring: Ring): number {
  return Math.abs(collected(ring).area ?? 0)
}

function collected(ring: Ring): { readonly area?: number; readonly perimeter: number } {
  const collector = polygonCollector()
  for (const [longitude, latitude] of ring.slice(0, -1)) collector.AddPoint(latitude, longitude)
  return collector.Compute(false, true)
}

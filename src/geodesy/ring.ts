import { GeometryError } from './geometryError'
import { checkPosition, type Position } from './position'

/** A closed line: at least four positions, the last equal to the first. */
export type Ring = readonly Position[]

/** An outer ring, then its holes (RFC 7946 section 3.1.6). */
export type Polygon = readonly Ring[]

/** Several polygons that make one area. */
export type MultiPolygon = readonly Polygon[]

/** Throws a GeometryError unless the ring is closed, has three different corners at least, and only valid positions. */
export function checkRing(ring: Ring): void {
  if (!isList(ring) || ring.length < 4) throw new GeometryError(ring, 'a ring of at least four positions')
  for (const position of ring) checkPosition(position)
  const first = ring[0]
  const last = ring[ring.length - 1]
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    throw new GeometryError([first, last], 'the same first and last position of a closed ring')
  }
  if (new Set(ring.map(([longitude, latitude]) => `${longitude},${latitude}`)).size < 3) {
    throw new GeometryError(ring, 'a ring with three different corners')
  }
}

/** Throws a GeometryError unless each polygon has an outer ring and each ring is one. */
export function checkPolygons(polygons: MultiPolygon): void {
  if (!isList(polygons) || polygons.length === 0) throw new GeometryError(polygons, 'at least one polygon')
  for (const polygon of polygons) {
    if (!isList(polygon) || polygon.length === 0) throw new GeometryError(polygon, 'a polygon with an outer ring')
    for (const ring of polygon) checkRing(ring)
  }
}

/** The ring with longitudes that run on across the 180th meridian, each step the short way round; they may leave -180..180. */
export function unrolled(ring: Ring): Position[] {
  let turn = 0
  let before: number | undefined
  return ring.map(([longitude, latitude]) => {
    if (before !== undefined) turn -= 360 * Math.round((longitude - before) / 360)
    before = longitude
    return [longitude + turn, latitude]
  })
}

// `Array.isArray` would turn a readonly array into one of any.
function isList(value: unknown): boolean {
  return Array.isArray(value)
}

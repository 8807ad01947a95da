import { booleanPointInPolygon, polygon as turfPolygon } from '@turf/turf'
import { bbox } from './bbox'
import { checkPosition, type Position } from './position'
import { checkPolygons, unrolled, type MultiPolygon } from './ring'

/**
 * Whether a position lies in one of the polygons and in none of its holes; edges are straight in degrees (RFC 7946) and
 * count as inside, and an edge that spans more than 180 degrees is taken the short way, across the 180th meridian.
 */
export function contains(polygons: MultiPolygon, position: Position): boolean {
  checkPosition(position)
  checkPolygons(polygons)
  return polygons.some((polygon) => {
    const rings = polygon.map((ring) => unrolled(ring))
    const [west, south, east, north] = bbox(rings.flat())
    if (position[1] < south || position[1] > north) return false
    return [-360, 0, 360].some((turn) => {
      const longitude = position[0] + turn
      if (longitude < west || longitude > east) return false
      return booleanPointInPolygon(
        [longitude, position[1]],
        turfPolygon(rings.map((ring) => ring.map((corner) => [...corner])))
      )
    })
  })
}

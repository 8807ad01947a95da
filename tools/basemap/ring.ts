import type { Box, Position } from '~/model/geometry'
import type { Atlas, AtlasPolygon } from './atlas'

/** A closed ring of positions in degrees. */
export type Ring = readonly Position[]

/** The rings of a polygon of the atlas, exterior first, in degrees. */
export function rings({ arcs, scale, translate }: Atlas, polygon: AtlasPolygon): Ring[] {
  return polygon.rings.map((part) => {
    const ring: Position[] = []
    for (const arc of part) {
      const line = arcs[arc < 0 ? ~arc : arc]
      if (!line) throw new Error(`Arc ${arc} is not in the atlas, which has ${arcs.length}.`)
      const points = line.x.map((column, i): Position => [
        column * scale[0] + translate[0],
        (line.y[i] ?? 0) * scale[1] + translate[1]
      ])
      if (arc < 0) points.reverse()
      ring.push(...(ring.length > 0 ? points.slice(1) : points))
    }
    return ring
  })
}

/** West, south, east and north limit of positions. */
export function boxOf(positions: Ring): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of positions) {
    box[0] = Math.min(box[0], lon)
    box[1] = Math.min(box[1], lat)
    box[2] = Math.max(box[2], lon)
    box[3] = Math.max(box[3], lat)
  }
  return box
}

/** Whether two boxes touch. */
export function overlap(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1]
}

/** The box with every side moved outward by degrees. */
export function widen([west, south, east, north]: Box, degrees: number): Box {
  return [west - degrees, south - degrees, east + degrees, north + degrees]
}

/** Whether a position lies in a polygon: an odd number of its edges lie east of it (plane, in degrees). */
export function holds(polygon: readonly Ring[], [lon, lat]: Position): boolean {
  let inside = false
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1] ?? [0, 0]
      const [x2, y2] = ring[i] ?? [0, 0]
      if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
    }
  }
  return inside
}

const metresPerDegree = 111_195

/** Metres between two positions a few kilometres apart: the plane that touches a sphere of 6,371 km half-way. */
export function metresApart([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const east = (lon2 - lon1) * Math.cos(((lat1 + lat2) * Math.PI) / 360)
  return metresPerDegree * Math.hypot(east, lat2 - lat1)
}

/** Area of a ring on a sphere of 6,371 km, in square metres (Chamberlain and Duquette 2007, eq. 2). */
export function areaOf(ring: Ring): number {
  const radians = Math.PI / 180
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [lon1, lat1] = ring[i - 1] ?? [0, 0]
    const [lon2, lat2] = ring[i] ?? [0, 0]
    sum += (lon2 - lon1) * radians * (2 + Math.sin(lat1 * radians) + Math.sin(lat2 * radians))
  }
  return (Math.abs(sum) * 6_371_000 ** 2) / 2
}

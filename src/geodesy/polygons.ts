import { bbox, type Box } from './bbox'
import { edgeTable } from './edgeTable'
import { checkPosition, type Position } from './position'
import type { Region } from './region'
import { checkPolygons, unrolled, type MultiPolygon } from './ring'
import { segmentTree, treeError } from './segmentTree'

/** Polygons made ready for many questions; edges are straight in degrees (RFC 7946). */
export interface Polygons extends Region {
  readonly contains: (position: Position) => boolean
  /** Metres to the nearest edge: positive inside, negative outside; at most `error` from WGS84. */
  readonly signed: (position: Position) => number
  /** How far a length of `signed` may be from the WGS84 one, in metres. */
  readonly error: (length: number) => number
}

/** Prepares polygons with holes, also across the 180th meridian, for containment and for distances to their edges. */
export function polygons(shape: MultiPolygon): Polygons {
  checkPolygons(shape)
  const parts = shape.map((polygon) => polygon.map((ring) => unrolled(ring)))
  const boxes: Box[] = parts.map(([outer = []]) => bbox(outer))
  const tables = parts.map((rings) => edgeTable(rings.flatMap(edges)))
  const tree = segmentTree({ lines: Float64Array.from(parts.flatMap((rings) => rings.flatMap(edges))), circles: [] })

  function contains(position: Position): boolean {
    checkPosition(position)
    const [longitude, latitude] = position
    return tables.some(
      (inside) => inside(longitude, latitude) || inside(longitude - 360, latitude) || inside(longitude + 360, latitude)
    )
  }

  return {
    boxes,
    contains,
    error: treeError,
    signed(position) {
      const inside = contains(position)
      const length = tree.distance(position)
      return inside ? length : -length
    },
    reach(position) {
      const inside = contains(position)
      const length = tree.distance(position)
      const error = treeError(length)
      if (inside) return { least: 0, most: 0, depth: Math.max(0, length - error) }
      return { least: Math.max(0, length - error), most: length + error, depth: 0 }
    }
  }
}

function edges(ring: readonly Position[]): number[] {
  return ring.slice(1).flatMap((corner, before) => [...(ring[before] ?? corner), ...corner])
}

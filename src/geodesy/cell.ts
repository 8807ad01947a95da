import type { Box } from './bbox'
import { wrapLongitude, type Position } from './position'
import { ellipsoid } from './ellipsoid'

const degree = Math.PI / 180
const { a, e2 } = ellipsoid

/** A box of degrees with its centre and a radius in metres: nothing in the box is farther from the centre on WGS84. */
export interface Cell {
  readonly box: Box
  readonly centre: Position
  readonly radius: number
  /** What it was cut into, if it was: several searches over one region look at the same cells. */
  parts: readonly Cell[] | null
}

/**
 * The cell of a box. From the centre, the path on which longitude and latitude change evenly is no longer than the radius:
 * with ds² = M²dφ² + P²dλ², it is at most hypot(M Δφ, P Δλ) for the greatest M (radius of curvature of the meridian, at the
 * latitude farthest from the equator) and the greatest P (radius of the parallel, at the one nearest to it) of the box.
 */
export function cell(box: Box): Cell {
  const [west, south, east, north] = box
  const far = Math.max(Math.abs(south), Math.abs(north)) * degree
  const near = south <= 0 && north >= 0 ? 0 : Math.min(Math.abs(south), Math.abs(north)) * degree
  const high = meridianRadius(far) * ((north - south) / 2) * degree
  const wide = parallelRadius(near) * ((east - west) / 2) * degree
  return {
    box,
    centre: [wrapLongitude((west + east) / 2), (south + north) / 2],
    radius: Math.sqrt(high * high + wide * wide),
    parts: null
  }
}

/** The quarters of a cell, or its halves where it is more than twice as long one way. */
export function split({ box }: Cell): Cell[] {
  const [west, south, east, north] = box
  const x = (west + east) / 2
  const y = (south + north) / 2
  const wide = (east - west) * Math.cos(y * degree)
  const high = north - south
  if (wide > 2 * high) return [cell([west, south, x, north]), cell([x, south, east, north])]
  if (high > 2 * wide) return [cell([west, south, east, y]), cell([west, y, east, north])]
  return [cell([west, south, x, y]), cell([x, south, east, y]), cell([west, y, x, north]), cell([x, y, east, north])]
}

// The cells of boxes, for as long as the boxes are kept.
const roots = new WeakMap<readonly Box[], readonly Cell[]>()

/** The parts of a cell as `split` makes them, the same ones every time. */
export function partsOf(whole: Cell): readonly Cell[] {
  return (whole.parts ??= split(whole))
}

/** The cells of a list of boxes, the same ones every time. */
export function rootsOf(boxes: readonly Box[]): readonly Cell[] {
  const known = roots.get(boxes)
  if (known) return known
  const made = boxes.map(cell)
  roots.set(boxes, made)
  return made
}

/** The radius of curvature of the meridian at a latitude in radians, in metres. */
export function meridianRadius(latitude: number): number {
  return (a * (1 - e2)) / (1 - e2 * Math.sin(latitude) ** 2) ** 1.5
}

/** The radius of the parallel at a latitude in radians, in metres. */
export function parallelRadius(latitude: number): number {
  return (a * Math.cos(latitude)) / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2)
}

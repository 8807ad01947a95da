import type { TileFeature } from './encodeTile'
import { deepest, type PointStore, type Properties, type Run } from './pointStore'

/** Points of a tile from which it is thinned, unless it is one of the last zoom. */
export const most = 1000
/** Bytes of properties that a tile of the last zoom may hold. */
const mostBytes = 200_000

/** The zoom at which every tile holds all of its points in full. */
export function baseZoom(points: PointStore, cap: number): number {
  for (let zoom = 0; zoom < cap; zoom++) {
    let fits = true
    for (const { from, to } of points.runs(zoom)) {
      if (to - from > most) fits = false
      else
        for (let place = from, bytes = 0; place < to && fits; place++) {
          bytes += points.bytes(points.at(place))
          fits = bytes <= mostBytes
        }
      if (!fits) break
    }
    if (fits) return zoom
  }
  return Math.min(cap, deepest)
}

/** Where a tile lies, in tiles of its zoom, and how many steps its grid has. */
export interface Grid {
  readonly zoom: number
  readonly column: number
  readonly row: number
  readonly extent: number
}

function feature(
  points: PointStore,
  index: number,
  { zoom, column, row, extent }: Grid,
  properties: Properties
): TileFeature {
  const side = 2 ** zoom
  // Rounded, but never into the next tile, where the point would be sought in vain.
  const step = (share: number, tile: number) => Math.min(extent - 1, Math.round((share * side - tile) * extent))
  return {
    id: points.id(index),
    type: 1,
    parts: [[step(points.x(index), column), step(points.y(index), row)]],
    properties
  }
}

/** Every point of a tile with all that is known of it. */
export function wholePoints(points: PointStore, { from, to }: Run, grid: Grid): readonly TileFeature[] {
  return Array.from({ length: to - from }, (_, nth) => {
    const index = points.at(from + nth)
    return feature(points, index, grid, points.properties(index))
  })
}

/**
 * One point for each cell of a tile that has any, so that the picture keeps its outline: the first of the file, with the number
 * for which it stands, and of its properties only those that are kept.
 */
export function thinnedPoints(
  points: PointStore,
  { from, to }: Run,
  grid: Grid,
  cells: number,
  keep: readonly string[]
): readonly TileFeature[] {
  const side = 2 ** grid.zoom
  const firsts = new Int32Array(cells * cells).fill(-1)
  const counts = new Int32Array(cells * cells)
  for (let place = from; place < to; place++) {
    const index = points.at(place)
    const column = Math.floor((points.x(index) * side - grid.column) * cells)
    const row = Math.floor((points.y(index) * side - grid.row) * cells)
    const cell = row * cells + column
    const first = firsts[cell] ?? -1
    if (first < 0 || index < first) firsts[cell] = index
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return [...firsts.keys()].flatMap((cell) => {
    const index = firsts[cell] ?? -1
    if (index < 0) return []
    const count = counts[cell] ?? 1
    const all = keep.length > 0 ? points.properties(index) : {}
    const kept = Object.fromEntries(keep.flatMap((name) => (Object.hasOwn(all, name) ? [[name, all[name]]] : [])))
    return [feature(points, index, grid, count > 1 ? { ...kept, point_count: count } : kept)]
  })
}

import { gzipSync } from 'node:zlib'
import type { Feature } from 'geojson'
import { tileIdToZxy, zxyToTileId } from 'pmtiles'
import type { Box } from '~/model/geometry'
import { ArchiveFile } from './archiveFile'
import { encodeTile, type TileFeature } from './encodeTile'
import { firstOf } from './pmtiles'
import { baseZoom, most, thinnedPoints, wholePoints } from './pointTiles'
import { deepest, type PointStore, type Run } from './pointStore'
import { cutShapes, type Shapes, vertices } from './shapeTiles'

/** What an archive is made from. */
export interface Material {
  readonly points: PointStore
  readonly shapes: readonly Feature[]
  readonly bounds: Box
  readonly count: number
}

export interface Wishes {
  readonly name: string
  readonly attribution?: string
  /** Properties that points keep where they are thinned, the day for instance. */
  readonly keep: readonly string[]
  /** The last zoom; found from the data if left out. */
  readonly maxZoom?: number
}

/** What became of it. */
export interface Made {
  readonly bytes: number
  readonly tiles: number
  readonly largest: number
  readonly maxZoom: number
  /** Below this zoom something is left out; null if nothing is anywhere. */
  readonly thinnedBelow: number | null
}

/** The last zoom unless another is wished for: the deepest whose tiles the map looks at, so that nothing stays thinned to the end. */
const deepEnough = 10

/** Bytes of a tile before the last zoom: a first picture takes a dozen. */
const tileLimit = 48_000
/** The same where lines or areas lie in it. */
const shapeLimit = 160_000
/** Cells along one side of a thinned tile, the finest first. */
const grids = [64, 45, 32, 23, 16]

/** Steps of a tile's grid at the last zoom: about a metre or less on the ground. */
const fineExtent = (zoom: number) => 2 ** Math.max(12, 26 - zoom)

/** The last zoom for lines and areas: where a tile holds some thousand positions, were they spread evenly. */
function shapeZoom(shapes: Material['shapes'], [west, south, east, north]: Box): number {
  const all = shapes.reduce((sum, { geometry }) => sum + vertices(geometry), 0)
  if (all === 0) return 0
  const share = Math.max(1e-9, ((east - west) / 360) * ((north - south) / 170))
  return Math.max(3, Math.min(deepEnough, Math.round(Math.log2(Math.max(1, all / 4000) / share) / 2)))
}

const boxSize = ({ parts }: TileFeature) => {
  const all = parts.flatMap((part) => Array.from(part))
  const along = (odd: number) => all.filter((_, index) => index % 2 === odd)
  return Math.max(...[0, 1].map((odd) => Math.max(...along(odd)) - Math.min(...along(odd))))
}

/** Tiles of a zoom in which shapes lie, found from those of the zoom before. */
function shapeTiles(
  shapes: Shapes,
  zoom: number,
  above: readonly number[],
  extent: number
): ReadonlyMap<number, readonly TileFeature[]> {
  const found = new Map<number, readonly TileFeature[]>()
  const parents =
    zoom === 0
      ? [[0, 0] as const]
      : above.flatMap((id) => {
          const [, x, y] = tileIdToZxy(id)
          return [
            [2 * x, 2 * y] as const,
            [2 * x + 1, 2 * y] as const,
            [2 * x, 2 * y + 1] as const,
            [2 * x + 1, 2 * y + 1] as const
          ]
        })
  for (const [x, y] of parents) {
    const features = shapes.tile(zoom, x, y, extent)
    if (features.length > 0) found.set(zxyToTileId(zoom, x, y), features)
  }
  return found
}

/** Writes an archive of vector tiles (PMTiles 3) from what was read. */
export function makeArchive(path: string, material: Material, wishes: Wishes): Made {
  const { points, bounds } = material
  const cap = Math.min(deepest, wishes.maxZoom ?? deepEnough)
  const base = wishes.maxZoom === undefined ? Math.max(baseZoom(points, cap), shapeZoom(material.shapes, bounds)) : cap
  const shapes = cutShapes(material.shapes, base, fineExtent(base))
  const file = new ArchiveFile(path)
  const layer = 'features'
  let [tiles, largest, thinnedBelow] = [0, 0, 0]
  const shown: number[] = []
  try {
    let above: readonly number[] = []
    for (let zoom = 0; zoom <= base; zoom++) {
      const extent = zoom === base ? fineExtent(base) : 4096
      const shapesHere =
        material.shapes.length > 0 ? shapeTiles(shapes, zoom, above, extent) : new Map<number, readonly TileFeature[]>()
      above = [...shapesHere.keys()]
      const runs = new Map([...points.runs(zoom)].map((run): [number, Run] => [firstOf(zoom) + run.tile, run]))
      const seen = new Set<number>()
      let kept = 0
      for (const id of [...new Set([...runs.keys(), ...above])].toSorted((a, b) => a - b)) {
        const [, column, row] = tileIdToZxy(id)
        const tile = { zoom, column, row, extent }
        const made = fitted(points, runs.get(id) ?? null, shapesHere.get(id) ?? [], tile)
        kept += made.points
        for (const one of made.shapes) seen.add(one)
        file.add(id, made.bytes)
        tiles++
        largest = Math.max(largest, made.bytes.length)
      }
      shown.push(kept + seen.size)
      if (kept < points.length || seen.size < material.shapes.length) thinnedBelow = zoom + 1
    }
    const bytes = file.finish({ minZoom: 0, maxZoom: base, bounds, metadata: metadata() })
    return { bytes, tiles, largest, maxZoom: base, thinnedBelow: thinnedBelow || null }
  } catch (error) {
    file.discard()
    throw error
  }

  function fitted(
    store: PointStore,
    run: Run | null,
    around: readonly TileFeature[],
    tile: { readonly zoom: number; readonly column: number; readonly row: number; readonly extent: number }
  ): { readonly bytes: Buffer; readonly points: number; readonly shapes: readonly number[] } {
    const packed = (features: readonly TileFeature[]) => gzipSync(encodeTile(layer, tile.extent, features))
    const last = tile.zoom === base
    const limit = around.length > 0 ? shapeLimit : tileLimit
    const count = run ? run.to - run.from : 0
    let dots = run === null ? [] : last || count <= most ? wholePoints(store, run, tile) : []
    let others = around
    if (last || count <= most) {
      const bytes = packed([...others, ...dots])
      if (last || bytes.length <= limit) return { bytes, points: dots.length, shapes: others.map(({ id }) => id) }
    }
    for (const cells of grids) {
      dots = run === null ? [] : thinnedPoints(store, run, tile, cells, wishes.keep)
      const bytes = packed([...others, ...dots])
      if (bytes.length <= limit || cells === grids.at(-1)) {
        if (bytes.length <= limit || others.length === 0)
          return { bytes, points: dots.length, shapes: others.map(({ id }) => id) }
      }
    }
    // What is left are shapes: the smallest go first.
    const bySize = around.toSorted((a, b) => boxSize(b) - boxSize(a))
    for (let share = bySize.length / 2; ; share /= 2) {
      others = bySize.slice(0, Math.max(1, Math.floor(share)))
      const bytes = packed([...others, ...dots])
      if (bytes.length <= limit || others.length === 1)
        return { bytes, points: dots.length, shapes: others.map(({ id }) => id) }
    }
  }

  function metadata(): Readonly<Record<string, unknown>> {
    return {
      name: wishes.name,
      ...(wishes.attribution === undefined ? {} : { attribution: wishes.attribution }),
      type: 'overlay',
      version: '1',
      generator: 'situation-map',
      vector_layers: [{ id: layer, fields: {}, minzoom: 0, maxzoom: base }],
      features: material.count,
      ...(thinnedBelow > 0 ? { thinned: { below: thinnedBelow, shown } } : {})
    }
  }
}

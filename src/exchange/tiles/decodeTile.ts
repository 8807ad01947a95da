import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import type { Day } from '~/model/day'
import { dayIn } from '../in/dateProperty'

/** A tile by its place: columns from 180° W eastward, rows from 85° N southward. */
export interface TilePlace {
  readonly zoom: number
  readonly column: number
  readonly row: number
}

/** A feature of a tile, its positions as shares of the world, x and y in turn. */
export interface TiledFeature {
  readonly kind: 'points' | 'lines' | 'areas'
  /** Its number in the archive; that of its place in the tile where it has none. */
  readonly id: number
  /** Whether that number is the archive's own, the same in every tile. */
  readonly numbered: boolean
  readonly parts: readonly Float64Array[]
  /** Features for which it stands where the tile is thinned; 1 for itself. */
  readonly count: number
  readonly day: Day | null
  /** All that the archive says of it, read when asked. */
  readonly properties: () => Readonly<Record<string, string | number | boolean>>
}

const kinds = [null, 'points', 'lines', 'areas'] as const

/** What is needed of a feature before it is opened. */
export interface TileReading {
  /** Property that holds the day. */
  readonly day: string | null
}

/** The features of a vector tile (Mapbox Vector Tile 2). Throws if it is none. */
export function decodeTile(
  bytes: ArrayBuffer,
  { zoom, column, row }: TilePlace,
  { day }: TileReading
): readonly TiledFeature[] {
  const side = 2 ** zoom
  const features: TiledFeature[] = []
  let number = 0
  for (const layer of Object.values(new VectorTile(new PbfReader(bytes)).layers)) {
    for (let index = 0; index < layer.length; index++) {
      const feature = layer.feature(index)
      number++
      const kind = kinds[feature.type]
      if (!kind) continue
      const { properties } = feature
      const count = properties['point_count']
      features.push({
        kind,
        id: feature.id ?? number,
        numbered: feature.id !== undefined,
        parts: partsOf(feature, side, column, row),
        count: typeof count === 'number' && count > 1 ? count : 1,
        day: day === null ? null : dayIn(properties[day]),
        properties: () => properties
      })
    }
  }
  return features
}

function partsOf(feature: VectorTileFeature, side: number, column: number, row: number): readonly Float64Array[] {
  const { extent } = feature
  return feature.loadGeometry().map((part) => {
    const flat = new Float64Array(2 * part.length)
    part.forEach(({ x, y }, index) => {
      flat[2 * index] = (column + x / extent) / side
      flat[2 * index + 1] = (row + y / extent) / side
    })
    return flat
  })
}

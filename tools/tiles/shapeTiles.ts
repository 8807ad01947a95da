import GeoJsonTiles from 'geojson-vt'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { TileFeature } from './encodeTile'

/** Lines and areas, cut into tiles and simplified for each zoom; a tile of the last zoom is asked for at its own extent. */
export interface Shapes {
  readonly count: number
  readonly tile: (zoom: number, column: number, row: number, extent: number) => readonly TileFeature[]
}

/** Positions of all geometries together. */
export function vertices(geometry: Geometry): number {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.reduce((sum, one) => sum + vertices(one), 0)
  const count = (value: unknown): number =>
    !Array.isArray(value)
      ? 0
      : typeof value[0] === 'number'
        ? 1
        : value.reduce<number>((sum, one) => sum + count(one), 0)
  return count(geometry.coordinates)
}

/** Cuts features that are no points; `base` is the last zoom, where nothing is simplified. */
export function cutShapes(features: readonly Feature[], base: number, baseExtent: number): Shapes {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...features] }
  const cut = (extent: number) =>
    new GeoJsonTiles(collection, { maxZoom: base, indexMaxZoom: Math.min(5, base), extent, buffer: extent / 64 })
  const coarse = cut(4096)
  const fine = baseExtent === 4096 ? coarse : cut(baseExtent)
  return {
    count: features.length,
    tile(zoom, column, row) {
      const tile = (zoom === base ? fine : coarse).getTile(zoom, column, row)
      return (tile?.features ?? []).flatMap((one): readonly TileFeature[] =>
        one.type === 1
          ? []
          : [
              {
                id: Number(one.id),
                type: one.type,
                parts: one.geometry.map((part) => part.flat()),
                properties: one.tags ?? {}
              }
            ]
      )
    }
  }
}

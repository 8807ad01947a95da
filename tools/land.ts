import { type Basemap, decodeBasemap } from '~/model/basemap'
import { type BasemapCoast, basemapCoast } from '~/model/basemapCoast'
import type { Box, Position } from '~/model/geometry'
import { cachedBasemap } from './basemap/cached'
import type { Places } from './basemap/places'
import { widen } from './basemap/ring'

/** Land for computing in Node: the basemap it comes from, its coast, and its polygons as GeoJSON. */
export interface Land extends Basemap {
  readonly coast: BasemapCoast
  readonly polygons: GeoJSON.FeatureCollection<
    GeoJSON.Polygon,
    { readonly country: string | null; readonly mainland: boolean }
  >
}

/** Degrees by which the land is kept in full detail beyond the window, on top of the basemap's own margin. */
const beyond = 2

/** The same land as the basemap's, whole beyond the window: no polygon is cut, so no edge of a window can pass for a coast. */
export async function land(window: Box, places: Places): Promise<Land> {
  const map = decodeBasemap(await cachedBasemap(widen(window, beyond), places))
  return {
    ...map,
    coast: basemapCoast(map),
    polygons: {
      type: 'FeatureCollection',
      features: map.land.map(({ rings, bbox, country, owner }) => ({
        type: 'Feature',
        bbox,
        geometry: { type: 'Polygon', coordinates: rings.map(toPositions) },
        properties: { country, mainland: map.owners[owner]?.mainland ?? false }
      }))
    }
  }
}

function toPositions(ring: Float64Array): Position[] {
  return Array.from({ length: ring.length / 2 }, (_, i): Position => [ring[2 * i] ?? NaN, ring[2 * i + 1] ?? NaN])
}

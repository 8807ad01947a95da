import type { Box, Position } from '~/model/geometry'
import { type Geometry, simpleParts } from '~/model/geojson'
import type { MapFeature, Shape } from './layer'

function positionsOf(shape: Shape): readonly Position[] {
  if (shape.kind === 'polygons') return shape.polygons.flat(2)
  return shape.kind === 'lines' ? shape.lines.flat() : [shape.at]
}

/** The smallest box round features as west, south, east, north, with a margin in degrees; null if there are none. */
export function boxOf(features: readonly Pick<MapFeature, 'shape'>[], margin = 0.5): Box | null {
  const positions = features.flatMap(({ shape }) => positionsOf(shape))
  if (positions.length === 0) return null
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  return grownBox([west, south, east, north], margin)
}

/** A box with a margin in degrees round it, as far as the map can show it. */
export function grownBox([west, south, east, north]: Box, margin = 0.5): Box {
  return [
    Math.max(-180, west - margin),
    Math.max(-85, south - margin),
    Math.min(180, east + margin),
    Math.min(85, north + margin)
  ]
}

/** The smallest box round a geometry. */
export function geometryBox(geometry: Geometry): Box {
  let [west, south, east, north] = [180, 90, -180, -90]
  const add = (value: unknown): void => {
    if (!Array.isArray(value)) return
    const [longitude, latitude] = value as readonly unknown[]
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return value.forEach(add)
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  for (const { coordinates } of simpleParts(geometry)) add(coordinates)
  return [west, south, east, north]
}

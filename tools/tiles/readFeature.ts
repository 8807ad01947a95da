import type { Feature, Geometry, Position as FilePosition } from 'geojson'

/** A feature that was read, or why it was not. */
export type Read = { readonly feature: Feature } | { readonly reason: string }

const depths: Readonly<Record<Exclude<Geometry['type'], 'GeometryCollection'>, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3
}

/** Highest latitude that a square map of the world reaches. */
const edge = 85.0511

function positionFault(value: unknown): string | null {
  if (!Array.isArray(value) || value.length < 2) return 'a position is no pair of numbers'
  const [longitude, latitude] = value as readonly unknown[]
  if (typeof longitude !== 'number' || typeof latitude !== 'number' || !Number.isFinite(longitude + latitude))
    return 'a position is no pair of numbers'
  if (Math.abs(longitude) > 180) return `longitude ${longitude} is beyond 180`
  if (Math.abs(latitude) > 90) return `latitude ${latitude} is beyond 90`
  return Math.abs(latitude) > edge ? `latitude ${latitude} is beyond ${edge}, where this kind of map ends` : null
}

function fault(coordinates: unknown, depth: number): string | null {
  if (depth === 0) return positionFault(coordinates)
  if (!Array.isArray(coordinates)) return 'coordinates are no list'
  if (coordinates.length === 0) return 'coordinates are empty'
  for (const inner of coordinates as readonly unknown[]) {
    const found = fault(inner, depth - 1)
    if (found !== null) return found
  }
  return null
}

function geometryFault(geometry: unknown): string | null {
  if (typeof geometry !== 'object' || geometry === null) return 'it has no geometry'
  const { type, coordinates, geometries } = geometry as Record<string, unknown>
  if (type === 'GeometryCollection') {
    if (!Array.isArray(geometries) || geometries.length === 0) return 'its collection of geometries is empty'
    return geometries.map(geometryFault).find((one) => one !== null) ?? null
  }
  if (typeof type !== 'string' || !Object.hasOwn(depths, type)) return `${JSON.stringify(type)} is no type of geometry`
  return fault(coordinates, depths[type as keyof typeof depths]) // own key of the table
}

/** One feature from its text. */
export function readFeature(text: string): Read {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { reason: 'it is not JSON' }
  }
  if (typeof value !== 'object' || value === null || (value as { type?: unknown }).type !== 'Feature')
    return { reason: 'it is no Feature' }
  const feature = value as Feature // its geometry is checked next, its properties may be anything
  const found = geometryFault(feature.geometry)
  return found === null ? { feature } : { reason: found }
}

/** The points among the parts of a geometry, and the rest of it. */
export function split(geometry: Geometry): {
  readonly points: readonly FilePosition[]
  readonly others: readonly Geometry[]
} {
  if (geometry.type === 'Point') return { points: [geometry.coordinates], others: [] }
  if (geometry.type === 'MultiPoint') return { points: geometry.coordinates, others: [] }
  if (geometry.type !== 'GeometryCollection') return { points: [], others: [geometry] }
  const parts = geometry.geometries.map(split)
  return { points: parts.flatMap(({ points }) => points), others: parts.flatMap(({ others }) => others) }
}

/** Longitude, latitude and perhaps a height in metres, in this order (RFC 7946, 3.1.1). */
export type Position = readonly [number, number] | readonly [number, number, number]

/** A geometry of a file, in or out (RFC 7946, 3.1). */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint' | 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString' | 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] }
  | { readonly type: 'GeometryCollection'; readonly geometries: readonly Geometry[] }

/** A value as JSON knows them. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A feature of a file, in or out. */
export interface Feature {
  readonly id: string | number | null
  readonly geometry: Geometry | null
  readonly properties: Readonly<Record<string, Json>>
}

/** The polygons, lines and points that a geometry is made of, collections taken apart. */
export function simpleParts(geometry: Geometry): readonly Exclude<Geometry, { type: 'GeometryCollection' }>[] {
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(simpleParts) : [geometry]
}

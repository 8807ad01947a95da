import type { Geometry } from '~/model/geojson'

/** What the geometry of a feature may be, by the number under which it is held. */
export const kinds = [
  'none',
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection'
] as const satisfies readonly (Geometry['type'] | 'none')[]
/** What the geometry of a feature is, in one word. */
export type Kind = (typeof kinds)[number]

import { shown } from '~/model/fault'
import { type Place, Refusal } from './ledger'
import type { ReadOptions } from './reading'
import type { Taker } from './takeFeature'

type Keys = readonly PropertyKey[]
const geometryTypes = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection'
]

/** A member of a value that may be anything. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}

/** Takes the features of a GeoJSON value: a collection, one feature or a bare geometry (RFC 7946). `base` addresses it. */
export function readGeojson(
  root: unknown,
  taker: Taker,
  options: ReadOptions,
  share: (part: number) => number = (part) => part,
  from?: number
): void {
  const place = (keys: Keys): Place => (from === undefined ? { keys } : { keys, from })
  const type = member(root, 'type')
  const features = member(root, 'features')
  if (type === 'FeatureCollection' && Array.isArray(features)) {
    checkCrs(root, features.length, options, place)
    features.forEach((feature, index) =>
      takeFeature(feature, ['features', index], share(index / features.length), taker, place)
    )
  } else if (type === 'Feature') {
    checkCrs(root, 1, options, place)
    takeFeature(root, [], share(0), taker, place)
  } else if (typeof type === 'string' && geometryTypes.includes(type)) {
    checkCrs(root, 1, options, place)
    taker.take(share(0), () => ({
      id: null,
      geometry: root,
      properties: null,
      placeOf: (keys) => place(keys.slice(1))
    }))
  } else
    throw new Refusal(
      'root',
      place(type === 'FeatureCollection' ? ['features'] : type === undefined ? [] : ['type']),
      type === 'FeatureCollection' ? shown(features) : shown(type ?? root)
    )
}

/** Takes one feature of a collection, whose keys address it. */
export function takeFeature(
  feature: unknown,
  keys: Keys,
  share: number,
  taker: Taker,
  place: (keys: Keys) => Place
): void {
  taker.take(share, () => {
    if (member(feature, 'type') !== 'Feature') throw new Refusal('not-feature', place(keys), shown(feature))
    const geometry = member(feature, 'geometry')
    if (geometry === undefined) throw new Refusal('coordinates-missing', place(keys), shown(feature))
    return {
      id: member(feature, 'id'),
      geometry,
      properties: member(feature, 'properties'),
      placeOf: (inner) => place([...keys, ...inner])
    }
  })
}

/** Names of WGS 84 with longitude first, and of the world in metres. */
const known: readonly (readonly [RegExp, 'EPSG:4326' | 'EPSG:3857'])[] = [
  [/(CRS:?84|EPSG:(.*:)?4326|WGS ?84)$/i, 'EPSG:4326'],
  [/EPSG:(.*:)?(3857|900913|3785|102100|102113)$/i, 'EPSG:3857']
]

/** Older GeoJSON may name another system of coordinates; its numbers are then not degrees. */
export function checkCrs(root: unknown, count: number, options: ReadOptions, place: (keys: Keys) => Place): void {
  const crs = member(root, 'crs')
  if (crs === undefined || crs === null) return
  const name = member(member(crs, 'properties'), 'name') ?? member(member(crs, 'properties'), 'code') ?? crs
  const system = known.find(([pattern]) => typeof name === 'string' && pattern.test(name.trim()))?.[1]
  if (system === 'EPSG:4326' || system === options.crs) return
  throw new Refusal(system === 'EPSG:3857' ? 'crs' : 'crs-unknown', place(['crs']), shown(name), count)
}

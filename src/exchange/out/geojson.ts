import type { Feature, Json } from '~/model/geojson'
import { rightHand } from '../rightHand'

/** GeoJSON (RFC 7946) of features, one on each line; `foreign` members stand beside them and other programs pass over them. */
export function writeGeojson(features: readonly Feature[], foreign: Readonly<Record<string, Json>> = {}): string {
  return [...geojsonParts(features, foreign)].join('')
}

/** The same, piece by piece. */
export function* geojsonParts(
  features: Iterable<Feature>,
  foreign: Readonly<Record<string, Json>> = {}
): Generator<string> {
  const members = Object.entries(foreign).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
  yield `{"type": "FeatureCollection",\n${members.join('')}"features": [\n`
  let first = true
  for (const { id, geometry, properties } of features) {
    const line = JSON.stringify({
      type: 'Feature',
      ...(id === null ? {} : { id }),
      geometry: geometry && rightHand(geometry),
      properties
    })
    yield first ? line : `,\n${line}`
    first = false
  }
  yield '\n]}\n'
}

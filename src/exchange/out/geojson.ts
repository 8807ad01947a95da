import type { Feature, Json } from '~/model/geojson'
import { rightHand } from '../rightHand'

/** GeoJSON (RFC 7946) of features, one on each line; `foreign` members stand beside them and other programs pass over them. */
export function writeGeojson(features: readonly Feature[], foreign: Readonly<Record<string, Json>> = {}): string {
  const lines = features.map(({ id, geometry, properties }) =>
    JSON.stringify({
      type: 'Feature',
      ...(id === null ? {} : { id }),
      geometry: geometry && rightHand(geometry),
      properties
    })
  )
  const members = Object.entries(foreign).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
  return `{"type": "FeatureCollection",\n${members.join('')}"features": [\n${lines.join(',\n')}\n]}\n`
}

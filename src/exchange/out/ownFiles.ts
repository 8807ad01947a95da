import { ownLayer } from '~/layers/own'
import type { Json } from '~/model/geojson'
import type { Language } from '~/model/text'
import type { OwnData } from '~/state/own'
import { writeCsv } from './csv'
import { writeGeojson } from './geojson'
import { type Colours, writeKml } from './kml'

/** Own data as GeoJSON. */
export function ownGeojson({ features }: OwnData): string {
  return writeGeojson(features)
}

/** Own data as a table with every property as a column. */
export function ownCsv({ features }: OwnData, mark: boolean): string {
  const columns = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
  return writeCsv(
    columns,
    features.map(({ properties, geometry }) => ({ cells: properties, geometry })),
    mark
  )
}

const text = (value: Json) => (typeof value === 'string' ? value : JSON.stringify(value))

/** Own data as KML, in the colour of its legend. */
export function ownKml(data: OwnData, language: Language, colours: Colours): string {
  const layer = ownLayer(data)
  const drawn = layer.features({ question: { from: null, to: null } } as Parameters<typeof layer.features>[0]) // of its input, it reads only the days
  const symbols = new Map(drawn.map(({ opens, symbol }) => [opens[0] ?? '', symbol]))
  const placemarks = data.features.map(({ id, number, title, day, properties, geometry }) => ({
    id: typeof id === 'string' ? id : null,
    name: title[language],
    description: '',
    days: day === null ? null : { start: day, end: null },
    symbol:
      symbols.get(`${data.id}.${number}`) ?? ({ kind: 'spot', colour: 'own', glyph: 'circle', size: 11 } as const),
    data: Object.entries(properties).map(([name, value]) => [name, text(value)] as const),
    geometry
  }))
  return writeKml(data.name, '', [{ name: data.name, placemarks }], colours)
}

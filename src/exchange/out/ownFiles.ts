import { ownLooks } from '~/layers/ownLooks'
import { type Geometry, type Json, simpleParts } from '~/model/geojson'
import type { OwnFeature, OwnSaving } from '~/state/own'
import { csvParts } from './csv'
import { geojsonParts } from './geojson'
import { kmlParts } from './kml'

/** Features that can be gone through more than once. */
export type Features = () => Iterable<OwnFeature>

const text = (value: Json) => (typeof value === 'string' ? value : JSON.stringify(value))

/** Own data with every property as a column. */
function* csv(features: Features): Generator<string> {
  const columns = new Set<string>()
  for (const { properties } of features()) for (const name of Object.keys(properties)) columns.add(name)
  const rows = function* () {
    for (const { properties, geometry } of features()) yield { cells: properties, geometry }
  }
  yield* csvParts([...columns], rows(), true)
}

/** Own data in the colours of its legend. */
function kml(features: Features, { name, language, turn, colour, colours }: OwnSaving): readonly string[] {
  const looks = ownLooks(turn, colour)
  const symbolOf = (geometry: Geometry | null) => {
    const [part] = geometry ? simpleParts(geometry) : []
    return part?.type.endsWith('Polygon') ? looks.area : part?.type.endsWith('LineString') ? looks.line : looks.spot
  }
  const placemarks = function* () {
    for (const { id, title, day, properties, geometry } of features())
      yield {
        id: typeof id === 'string' ? id : null,
        name: title[language],
        description: '',
        days: day === null ? null : { start: day, end: null },
        symbol: symbolOf(geometry),
        data: Object.entries(properties).map(([key, value]) => [key, text(value)] as const),
        geometry
      }
  }
  return kmlParts(name, '', [{ name, placemarks: placemarks() }], colours)
}

/** A file of own data, piece by piece: nothing is left out, whatever the map shows. */
export function ownParts(features: Features, saving: OwnSaving): Iterable<string> {
  if (saving.format === 'geojson') return geojsonParts(features())
  return saving.format === 'csv' ? csv(features) : kml(features, saving)
}

const types = {
  geojson: 'application/geo+json',
  csv: 'text/csv;charset=utf-8',
  kml: 'application/vnd.google-earth.kml+xml'
} as const
/** Characters that are given to the browser at once. */
const batch = 1_000_000

/** The same as a file; what was written is with the browser and no longer in memory here. */
export function ownBlob(features: Features, saving: OwnSaving): Blob {
  const blobs: Blob[] = []
  let [parts, length]: [string[], number] = [[], 0]
  for (const part of ownParts(features, saving)) {
    parts.push(part)
    length += part.length
    if (length < batch) continue
    blobs.push(new Blob(parts))
    ;[parts, length] = [[], 0]
  }
  return new Blob([...blobs, ...parts], { type: types[saving.format] })
}

import type { LayerInput } from '~/layers/layer'
import type { Feature, Json } from '~/model/geojson'
import type { Dataset } from './dataset'
import type { Exhibit } from './gather'
import { writeGeojson } from './geojson'

/** What the map shows as GeoJSON: extents as polygons, with the knowledge of place, claims and sources of each, and where it comes from. */
export function exhibitsGeojson(
  exhibits: readonly Exhibit[],
  dataset: Dataset,
  { question }: Pick<LayerInput, 'question'>
): string {
  const { file, language, link, hash, accessed } = dataset
  const situation: Json = {
    id: file.id,
    title: file.title,
    version: file.version,
    asOf: file.asOf,
    link,
    sha256: hash,
    exported: accessed,
    credit: file.credit,
    licence: file.licence,
    corrections: file.corrections,
    from: question.from,
    to: question.to,
    known: question.known,
    filters: question.filters as unknown as Json, // lists of words
    features: exhibits.length,
    notPlaced: exhibits.filter(({ geometry }) => geometry === null).length
  }
  return writeGeojson(
    exhibits.map((exhibit) => featureOf(exhibit, language)),
    { situation }
  )
}

function featureOf(
  { id, layer, title, geometry, item, when, where, measures, sources }: Exhibit,
  language: Dataset['language']
): Feature {
  const {
    id: _id,
    geometry: _geometry,
    ...told
  } = (item ?? {}) as { readonly id?: unknown; readonly geometry?: unknown } // an item, or nothing
  const publicIds = new Set(sources.map((source) => source.id))
  const properties = {
    name: title[language] ?? title.en,
    layer,
    title,
    ...(publicOnly(told, publicIds) as object), // it is an object, as before
    ...(when === null ? {} : { when }),
    ...(where === null ? {} : { where: publicOnly(where, publicIds) }),
    ...(measures === null ? {} : { measures: inWholeMetres(measures) }),
    sources
  }
  // Items are plain data, as read from files.
  return { id, geometry, properties: JSON.parse(JSON.stringify(properties)) as Feature['properties'] }
}

/** Measures without the decimals that no coast deserves. */
function inWholeMetres(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, inWholeMetres(inner)]))
}

/** A value whose lists of sources name only those that were public on the chosen day. */
function publicOnly(value: unknown, ids: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => publicOnly(one, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      key === 'sources' && Array.isArray(inner)
        ? inner.filter((id) => typeof id !== 'string' || ids.has(id))
        : publicOnly(inner, ids)
    ])
  )
}

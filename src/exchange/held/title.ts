import { visibleText } from '~/i18n/visibleText'
import type { Json } from '~/model/geojson'
import type { Text } from '~/model/text'
import type { ReadFeature } from '../in/reading'

const titleNames = [
  /^(title|name|nombre|t[ií]tulo|label|etiqueta)$/i,
  /(title|name|nombre|t[ií]tulo)/i,
  /^(id|description|desc|descripci[oó]n)$/i
]

/** The property that names features best; null if there is none. */
export function titleProperty(features: readonly Pick<ReadFeature, 'properties'>[]): string | null {
  const names = [...new Set(features.slice(0, 200).flatMap(({ properties }) => Object.keys(properties)))]
  for (const pattern of titleNames) {
    const found = names.find((name) => pattern.test(name))
    if (found !== undefined) return found
  }
  return null
}

/** Characters of a title; more are left for the details. */
const longest = 120

/** What a feature is called: by the value that names it, else by its number. */
export function titleOf(value: Json | undefined, number: number): Text {
  const text =
    typeof value === 'string'
      ? visibleText(value.slice(0, 4 * longest)).trim()
      : typeof value === 'number'
        ? String(value)
        : ''
  if (text === '') return { en: `Feature ${number}`, es: `Elemento ${number}` }
  const short = Array.from(text.slice(0, 2 * longest))
    .slice(0, longest)
    .join('')
  const title = short.length < text.length ? `${short}…` : short
  return { en: title, es: title }
}

/** What a layer made of a file is called. */
export function layerName(fileName: string): string {
  return (
    visibleText(fileName)
      .replace(/\.(geojson|geojsonl|topojson|ndjson|jsonl?|csv|tsv|txt|kml|kmz|gpx)$/i, '')
      .slice(0, 80) || visibleText(fileName)
  )
}

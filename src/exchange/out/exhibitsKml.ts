import { factWords } from '~/i18n/facts'
import { formatDay } from '~/i18n/format'
import { layerOf } from '~/layers/layers'
import type { Situation } from '~/model/situation'
import type { Language } from '~/model/text'
import { claimText } from './claimText'
import type { Dataset } from './dataset'
import { citation } from './cite'
import { exportWords } from './exportWords'
import type { Exhibit } from './gather'
import { type Colours, type Placemark, writeKml } from './kml'

/** What the map shows as KML: a folder for each layer, claims and sources in the description of each placemark. */
export function exhibitsKml(
  exhibits: readonly Exhibit[],
  dataset: Dataset,
  situation: Situation,
  colours: Colours
): string {
  const { file, language } = dataset
  const folders = [...new Set(exhibits.map(({ layer }) => layer))].map((id) => ({
    name: layerOf(id).name(situation)[language],
    placemarks: exhibits.filter(({ layer }) => layer === id).map((exhibit) => placemarkOf(exhibit, dataset, situation))
  }))
  return writeKml(file.title[language], citation(dataset), folders, colours)
}

function placemarkOf(exhibit: Exhibit, { file, language, link }: Dataset, situation: Situation): Placemark {
  const { id, title, when, where, symbol, geometry, layer } = exhibit
  const data: readonly (readonly [string, string])[] = [
    ['feature_id', id],
    ['layer', layer],
    ...(where === null ? [] : ([['place', where.kind]] as const)),
    ...(where?.kind === 'circle' ? ([['place_radius_m', String(where.radius)]] as const) : []),
    ['dataset_version', file.version],
    ['link', link]
  ]
  return {
    id,
    name: title[language],
    description: descriptionOf(exhibit, language, situation),
    days: when,
    symbol,
    data,
    geometry
  }
}

function descriptionOf({ item, when, where, sources }: Exhibit, language: Language, { file }: Situation): string {
  const words = exportWords[language]
  const summary = item && 'summary' in item ? item.summary?.[language] : undefined
  const claims = item && 'claims' in item ? item.claims : []
  const owner = (id: string) => file.owners.find((one) => one.id === id)?.name[language] ?? id
  return [
    ...(summary === undefined ? [] : [summary]),
    ...(where === null ? [] : [`${words.knowledge[where.kind]}. ${where.why[language]}`]),
    ...(when === null ? [] : [words.publicSince(formatDay(when.announced, language))]),
    ...(claims.length === 0 ? [] : ['', `${words.claims}:`]),
    ...claims.map(
      (claim) =>
        `• ${factWords[language][claim.fact]}: ${claimText(claim, language)}${claim.denies ? ` (${words.denies})` : ''} – ${owner(claim.by)}, ${formatDay(claim.on, language, 'medium')}`
    ),
    ...(sources.length === 0 ? [] : ['', `${words.sources}:`]),
    ...sources.map(
      ({ title, publisher, published, url }) =>
        `• ${[publisher, title, published ?? '', url ?? ''].filter((part) => part !== '').join(', ')}`
    )
  ].join('\n')
}

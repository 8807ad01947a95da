import { factWords } from '~/i18n/facts'
import type { Claim } from '~/model/claim'
import type { Situation } from '~/model/situation'
import type { Json } from '~/model/geojson'
import { claimBounds, claimText } from './claimText'
import { writeCsv, type Row } from './csv'
import type { Dataset } from './dataset'
import { exportWords } from './exportWords'
import type { Exhibit } from './gather'

const columns = [
  'feature_id',
  'layer',
  'title',
  'start',
  'end',
  'date_basis',
  'public_since',
  'place',
  'place_kind',
  'place_radius_m',
  'sea',
  'place_confidence',
  'focus_min_m',
  'focus_max_m',
  'coast_min_m',
  'coast_max_m',
  'band',
  'inside_deployment_area',
  'fact',
  'fact_name',
  'value',
  'value_min',
  'value_max',
  'said_by',
  'voice',
  'said_on',
  'denies',
  'later',
  'note',
  'source_publishers',
  'source_links',
  'source_ids',
  'dataset',
  'dataset_version',
  'link'
] as const
type Cells = Partial<Record<(typeof columns)[number], Json>>

/** What the map shows as a table: one row for each claim; a feature without claims has one row. The place stands in each. */
export function exhibitsCsv(
  exhibits: readonly Exhibit[],
  dataset: Dataset,
  situation: Situation,
  mark: boolean
): string {
  const rows = exhibits.flatMap((exhibit): readonly Row[] => {
    const { geometry, item } = exhibit
    const own = featureCells(exhibit, dataset, situation)
    const claims: readonly Claim[] = item && 'claims' in item ? item.claims : []
    if (claims.length === 0) return [{ cells: { ...own, ...sourceCells(exhibit, item?.sources ?? []) }, geometry }]
    return claims.map((claim) => ({ cells: { ...own, ...claimCells(claim, exhibit, dataset, situation) }, geometry }))
  })
  return writeCsv(columns, rows, mark)
}

function featureCells(
  { id, layer, title, when, where, measures }: Exhibit,
  { file, language, link }: Dataset,
  { areas }: Situation
): Cells {
  const sea = areas.find((area) => area.id === where?.sea)
  return {
    feature_id: id,
    layer,
    title: title[language],
    start: when?.start ?? null,
    end: when?.end ?? null,
    date_basis: when?.basis ?? null,
    public_since: when?.announced ?? null,
    place: where === null ? null : exportWords[language].knowledge[where.kind],
    place_kind: where?.kind ?? null,
    place_radius_m: where?.kind === 'circle' ? where.radius : where?.kind === 'position' ? where.precision : null,
    sea: sea?.title[language] ?? null,
    place_confidence: where === null || where.kind === 'unplaced' ? null : where.confidence,
    focus_min_m: whole(measures?.focus?.min),
    focus_max_m: whole(measures?.focus?.max),
    coast_min_m: whole(measures?.coast?.distance.min),
    coast_max_m: whole(measures?.coast?.distance.max),
    band: measures?.coast?.band ?? null,
    inside_deployment_area: measures?.inside ?? null,
    dataset: file.id,
    dataset_version: file.version,
    link
  }
}

const whole = (metres: number | null | undefined) =>
  metres === null || metres === undefined ? null : Math.round(metres)

function claimCells(claim: Claim, exhibit: Exhibit, { language }: Dataset, { file }: Situation): Cells {
  const { min, max } = claimBounds(claim)
  return {
    fact: claim.fact,
    fact_name: factWords[language][claim.fact],
    value: claimText(claim, language),
    value_min: min,
    value_max: max,
    said_by: file.owners.find(({ id }) => id === claim.by)?.name[language] ?? claim.by,
    voice: claim.voice?.[language] ?? null,
    said_on: claim.on,
    denies: claim.denies,
    later: claim.later ?? false,
    note: claim.note?.[language] ?? null,
    ...sourceCells(exhibit, claim.sources)
  }
}

function sourceCells({ sources }: Exhibit, ids: readonly string[]): Cells {
  const used = sources.filter(({ id }) => ids.includes(id))
  return {
    source_publishers: used.map(({ publisher }) => publisher).join(' | '),
    source_links: used.flatMap(({ url }) => (url === null ? [] : [url])).join(' | '),
    source_ids: used.map(({ id }) => id).join(' | ')
  }
}

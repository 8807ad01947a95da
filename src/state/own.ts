import type { CrowdData } from '~/model/crowdData'
import type { Day } from '~/model/day'
import type { Feature, Geometry } from '~/model/geojson'
import type { Box } from '~/model/geometry'
import type { Language, Text } from '~/model/text'

/** A feature that the reader brought. */
export interface OwnFeature extends Feature {
  /** Its number in the file, from 1. */
  readonly number: number
  /** Its outline crosses itself or spans more than half the globe: it is shown, and nothing is measured. */
  readonly unmeasured: boolean
  readonly day: Day | null
  readonly title: Text
}

/** A feature as a list names it. */
export interface OwnRow extends Pick<OwnFeature, 'number' | 'title' | 'day'> {
  readonly kind: Geometry['type'] | 'none'
}

/** The colours among which the reader may choose; their values stand in `tokens.css`. */
export const ownColours = ['own', 'own-blue', 'own-green', 'own-brown', 'own-pink', 'own-grey'] as const
/** A colour for what the reader brought. */
export type OwnColour = (typeof ownColours)[number]

/** How own data is to be saved: colours are those of the map in force, as `#rrggbb`. */
export interface OwnSaving {
  readonly format: 'geojson' | 'csv' | 'kml'
  readonly name: string
  readonly colour: OwnColour
  readonly turn: number
  readonly language: Language
  readonly colours: Readonly<Record<string, string>>
}

/** Where the features of a file lie, away from the page; what is asked of it comes later. */
export interface OwnSource {
  /** The features of these numbers, in their order; those that are not there are left out. */
  readonly features: (numbers: readonly number[]) => Promise<readonly OwnFeature[]>
  /** The features from one place of the list to before another. */
  readonly rows: (from: number, to: number) => Promise<readonly OwnRow[]>
  readonly crowd: () => Promise<CrowdData>
  readonly save: (saving: OwnSaving) => Promise<Blob>
  /** Keeps all of it on the device under a key. Fails where the device has no room or allows it not. */
  readonly keep: (key: string, as: Pick<OwnData, 'name' | 'colour'>) => Promise<void>
  /** Forgets everything. */
  readonly close: () => void
}

/** What the page knows of a file without asking for its features. */
export interface OwnSummary {
  /** Property that holds the day; null if none does. */
  readonly date: string | null
  readonly count: number
  /** Null if nothing has a place. */
  readonly box: Box | null
  readonly shapes: readonly ('spot' | 'line' | 'area')[]
  /** Days since 1970 of all that have one, ascending. */
  readonly days: Int32Array
  /** All features, without their properties, where they are few enough to be drawn one by one. */
  readonly few: readonly OwnFeature[] | null
}

/** A file that the reader brought, as a layer of the map. It never leaves the browser. */
export interface OwnData extends OwnSummary {
  /** `own-1`, `own-2` …: of this visit only, no link carries it. */
  readonly id: string
  /** Name of the file, without its ending. */
  readonly name: string
  readonly colour: OwnColour
  /** Key under which it is kept on the device; null if it is not. */
  readonly kept: string | null
  readonly source: OwnSource
}

/** Whether an id is that of something the reader brought. */
export function isOwn(id: string): boolean {
  return id.startsWith('own-')
}

/** The id under which a feature is opened. */
export function ownId({ id }: Pick<OwnData, 'id'>, { number }: Pick<OwnFeature, 'number'>): string {
  return `${id}.${number}`
}

/** The file and the number of the feature that an id opens; null for any other id. */
export function ownItem(
  own: readonly OwnData[],
  id: string
): { readonly data: OwnData; readonly number: number } | null {
  const [layer, number] = id.split('.')
  const data = own.find((one) => one.id === layer)
  return data && number !== undefined ? { data, number: Number(number) } : null
}

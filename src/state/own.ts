import type { Day } from '~/model/day'
import type { Feature } from '~/model/geojson'
import type { Text } from '~/model/text'

/** A feature that the reader brought. */
export interface OwnFeature extends Feature {
  /** Its number in the file, from 1. */
  readonly number: number
  /** Its outline crosses itself or spans more than half the globe: it is shown, and nothing is measured. */
  readonly unmeasured: boolean
  readonly day: Day | null
  readonly title: Text
}

/** A file that the reader brought, as a layer of the map. It never leaves the browser. */
export interface OwnData {
  /** `own-1`, `own-2` …: of this visit only, no link carries it. */
  readonly id: string
  /** Name of the file, without its ending. */
  readonly name: string
  /** Property that holds the day; null if none does. */
  readonly date: string | null
  readonly features: readonly OwnFeature[]
  /** Key under which it is kept on the device; null if it is not. */
  readonly kept: string | null
}

/** Whether an id is that of something the reader brought. */
export function isOwn(id: string): boolean {
  return id.startsWith('own-')
}

/** The id under which a feature is opened. */
export function ownId({ id }: Pick<OwnData, 'id'>, { number }: Pick<OwnFeature, 'number'>): string {
  return `${id}.${number}`
}

/** The feature that an id opens, with the file it is from; null for any other id. */
export function ownFeature(
  own: readonly OwnData[],
  id: string
): { readonly data: OwnData; readonly feature: OwnFeature } | null {
  const [layer, number] = id.split('.')
  const data = own.find((one) => one.id === layer)
  const feature = data?.features.find((one) => String(one.number) === number)
  return data && feature ? { data, feature } : null
}

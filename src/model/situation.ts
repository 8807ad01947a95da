import type * as v from 'valibot'
import type {
  AreaFeature,
  DeploymentFeature,
  DisputeFeature,
  EventFeature,
  ForceFeature,
  PlaceFeature,
  StrikeFeature
} from './feature'
import type { IsletFeature, NameFeature } from './names'
import type { Changes, SituationFile } from './situationFile'
import type { Sources } from './source'
import type { Text } from './text'

/** A feature with its properties beside its id and geometry: what follows works with this. */
type Flat<F extends { id: string; geometry: unknown; properties: object }> = {
  readonly id: string
  readonly geometry: F['geometry']
} & Readonly<F['properties']>

export type Strike = Flat<v.InferOutput<typeof StrikeFeature>>
export type Happening = Flat<v.InferOutput<typeof EventFeature>>
export type Force = Flat<v.InferOutput<typeof ForceFeature>>
export type Place = Flat<v.InferOutput<typeof PlaceFeature>>
export type Area = Flat<v.InferOutput<typeof AreaFeature>>
export type DeploymentPart = Flat<v.InferOutput<typeof DeploymentFeature>>
export type Dispute = Flat<v.InferOutput<typeof DisputeFeature>>
export type Name = Flat<v.InferOutput<typeof NameFeature>>
export type Islet = Flat<v.InferOutput<typeof IsletFeature>>

/** Anything with an id that a reader can open. */
export type Item = Strike | Happening | Force | Place | Area | DeploymentPart | Dispute

/** One situation, whole and checked. */
export interface Situation {
  readonly file: SituationFile
  readonly strikes: readonly Strike[]
  readonly events: readonly Happening[]
  readonly forces: readonly Force[]
  readonly deployment: readonly DeploymentPart[]
  readonly places: readonly Place[]
  readonly areas: readonly Area[]
  readonly disputes: readonly Dispute[]
  readonly names: readonly Name[]
  readonly islets: readonly Islet[]
  readonly sources: Sources
  readonly changes: Changes
  /** That a story is told of it, in so many steps; its text is fetched when it is wanted. */
  readonly story: { readonly title: Text; readonly steps: number } | null
  /** Every item by id. */
  readonly items: ReadonlyMap<string, Item>
}

/** The feature with this id, or an error that names it: ids inside a checked situation always resolve. */
export function itemOf<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const item = list.find((one) => one.id === id)
  if (!item) throw new Error(`No feature has the id ${JSON.stringify(id)}.`)
  return item
}

import type { Text } from '~/model/text'

/** Yes, no, or not to be decided from what is known. */
export type Answer = 'yes' | 'no' | 'undecided'

/** A length in metres between two bounds; `max` null: there is no known greatest value. */
export interface Interval {
  readonly min: number
  readonly max: number | null
}

/** How far the coast as drawn is, whose it is, and what follows. */
export interface CoastMeasure {
  /** Before the error bar is applied. */
  readonly distance: Interval
  /** In metres. */
  readonly errorBar: number
  /** Every land that can be the nearest, in no order of likelihood: ISO 3166-1 numeric state, place id of the island, or mainland. */
  readonly nearest: readonly {
    readonly state: string | null
    readonly place: string | null
    readonly mainland: boolean
  }[]
  readonly band: string
  readonly touched: readonly string[]
}

/** What follows from where an item was. */
export interface Measures {
  readonly focus: Interval | null
  readonly inside: Answer | null
  readonly coast: CoastMeasure | null
}

/** An area's size in square metres, on WGS84 and on the sphere. */
export interface Size {
  readonly ellipsoid: number
  readonly sphere: number
}

/** What is computed from the situation and the coast when the map is built. */
export interface Derived {
  /** By id of the item; those of an area hold for whatever is only known to have been in it. */
  readonly measures: Readonly<Record<string, Measures>>
  /** Names of the islands that `nearest` refers to, by place id. */
  readonly lands: Readonly<Record<string, Text>>
  /** Size of the sea inside an area, by its feature's id. */
  readonly sizes: Readonly<Record<string, Size>>
  /** Areas of states as drawn, in square metres, for comparison. */
  readonly states: readonly { readonly iso: string; readonly area: number }[]
}

/** A derivation without anything in it, for situations whose measures are still to come. */
export const nothingDerived: Derived = { measures: {}, lands: {}, sizes: {}, states: [] }

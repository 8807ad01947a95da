import type { Day } from '~/model/day'
import type { Knowledge } from '~/model/where'

/** Kinds of items that can be filtered. */
export const filterKinds = ['strike', 'event', 'force'] as const
export type FilterKind = (typeof filterKinds)[number]

/** What a reader narrows down to; an empty list asks for nothing in particular. */
export interface Filters {
  readonly kind: readonly FilterKind[]
  readonly sea: readonly string[]
  readonly knowledge: readonly Knowledge[]
  readonly group: readonly string[]
  readonly side: readonly string[]
  readonly band: readonly string[]
  readonly inside: readonly ('yes' | 'no' | 'undecided')[]
  readonly sources: readonly ('one' | 'few' | 'many')[]
}

/** No filter at all. */
export const noFilters: Filters = {
  kind: [],
  sea: [],
  knowledge: [],
  group: [],
  side: [],
  band: [],
  inside: [],
  sources: []
}

/** Whether anything is narrowed down. */
export function filtered(filters: Filters): boolean {
  return Object.values<readonly string[]>({ ...filters }).some((chosen) => chosen.length > 0)
}

/** Which part of the evidence is asked for: days, what was public by when, filters. */
export interface Question {
  readonly from: Day | null
  readonly to: Day | null
  readonly known: Day | null
  readonly filters: Filters
}

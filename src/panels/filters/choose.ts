import { facetIds, type FacetId } from '~/analysis/facets'
import { type Filters, noFilters } from '~/analysis/question'
import type { Store } from '~/state/store'

/** One value that is filtered by. */
export interface Chosen {
  readonly facet: FacetId
  readonly value: string
}

/** Every value that is filtered by, in the order of the facets. */
export function chosenOf(filters: Filters): readonly Chosen[] {
  return facetIds.flatMap((facet) => filters[facet].map((value) => ({ facet, value })))
}

/** Adds a value to its facet, or takes it out again. */
export function toggle(store: Store, { facet, value }: Chosen): void {
  const { filters } = store.getState().view
  const before: readonly string[] = filters[facet]
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  setFacet(store, facet, after)
}

/** Lets everything pass in a facet. */
export function clearFacet(store: Store, facet: FacetId): void {
  setFacet(store, facet, [])
}

/** Takes all filters off. */
export function clearAll(store: Store): void {
  store.act({ kind: 'set', change: { filters: noFilters } })
}

function setFacet(store: Store, facet: FacetId, values: readonly string[]): void {
  // The values of a facet come from its own options.
  const filters = { ...store.getState().view.filters, [facet]: values } as Filters
  store.act({ kind: 'set', change: { filters: chosenOf(filters).length === 0 ? noFilters : filters } })
}

import { knowledges } from '~/model/knowledge'
import type { Situation } from '~/model/situation'
import { bandWords, breadths, type FacetContext, type FacetId, facetValues, type Filtered, passes } from './facets'
import { groupNames, noGroup } from './groups'
import { filterKinds } from './question'

const answers = ['yes', 'no', 'undecided'] as const

/** A value that can be chosen, and how many items the list would show if it alone were chosen in its facet. */
export interface FacetOption {
  readonly value: string
  readonly count: number
}

/** Every value that occurs in a facet, in the order in which it is shown. */
function orderOf(id: FacetId, situation: Situation): readonly string[] {
  const { file, areas } = situation
  return {
    kind: () => filterKinds,
    sea: () => areas.map((area) => area.id),
    knowledge: () => knowledges,
    group: () => [...groupNames(situation).keys(), noGroup],
    side: () => file.sides.map((side) => side.id),
    band: () => bandWords,
    inside: () => answers,
    sources: () => breadths
  }[id]()
}

/**
 * The options of every facet over the items that the days of the question admit (`admitted`, before any filter); `all` are
 * those of the whole situation, so that an option does not vanish when its count falls to 0.
 */
export function facetOptions(
  admitted: readonly Filtered[],
  all: readonly Filtered[],
  context: FacetContext
): Readonly<Record<FacetId, readonly FacetOption[]>> {
  const anyTime: FacetContext = { ...context, question: { ...context.question, from: null, to: null, known: null } }
  const optionsOf = (id: FacetId): readonly FacetOption[] => {
    const occurring = new Set<string>([
      ...context.question.filters[id],
      ...all.flatMap((item): readonly string[] => facetValues[id](item, anyTime))
    ])
    const counts = new Map<string, number>()
    for (const item of admitted)
      if (passes(item, context, id))
        for (const value of facetValues[id](item, context)) counts.set(value, (counts.get(value) ?? 0) + 1)
    const order = orderOf(id, context.situation)
    const values = [
      ...order.filter((value) => occurring.has(value)),
      ...[...occurring, ...counts.keys()].filter((value) => !order.includes(value))
    ]
    return [...new Set(values)].map((value) => ({ value, count: counts.get(value) ?? 0 }))
  }
  return {
    kind: optionsOf('kind'),
    sea: optionsOf('sea'),
    knowledge: optionsOf('knowledge'),
    group: optionsOf('group'),
    side: optionsOf('side'),
    band: optionsOf('band'),
    inside: optionsOf('inside'),
    sources: optionsOf('sources')
  }
}

import type { Force, Happening, Situation, Strike } from '~/model/situation'
import type { Knowledge, Where } from '~/model/where'
import type { Derived, Measures } from './derived'
import { forceOn } from './forceOn'
import { groupsAlleged } from './groups'
import { knownClaims, knownSources } from './known'
import { isItemPublic } from './publicItems'
import { type Filters, noFilters, type Question } from './question'
import { measuresOf } from './verdict'

/** Anything that filters apply to. */
export type Filtered = Strike | Happening | Force
/** A respect in which items are filtered. */
export type FacetId = keyof Filters
/** All facets, in the order in which they are shown. */
export const facetIds = Object.keys(noFilters) as readonly FacetId[] // a record of all filters has exactly these keys

/** What the values of an item are read from. */
export interface FacetContext {
  readonly situation: Situation
  readonly derived: Derived
  readonly question: Question
}

/** Words for distance from the coast, from the shore outward. */
export const bandWords = ['within-12', '12-24', '24-200', 'beyond-200', 'beyond-12', 'undecided'] as const
/** Words for how broadly something is reported. */
export const breadths = ['one', 'few', 'many'] as const

/** One, two to five, or more sources: how broadly something is reported. */
export function breadthOfSources(count: number): (typeof breadths)[number] {
  return count <= 1 ? 'one' : count <= 5 ? 'few' : 'many'
}

function sideOf(owner: string, { file }: Situation): readonly string[] {
  return file.owners.filter(({ id }) => id === owner).map(({ side }) => side)
}

/** Where an item was, or where the map shows a force on the days asked for; null where nothing is known. */
export function whereOf(item: Filtered, question: Question, situation: Pick<Situation, 'file'>): Where | null {
  return item.kind === 'force' ? (forceOn(item, question, situation).report?.where ?? null) : item.where
}

/** The measures of a strike or event, as far as its place is known; a force moves and has none. */
export function measuresAt(item: Filtered, derived: Derived): Measures | undefined {
  return item.kind === 'force' ? undefined : measuresOf(item.id, item.where, derived)
}

/** Nothing lies inside an area that nobody could know yet. */
function isAreaKnown({ situation, question }: FacetContext): boolean {
  const area = situation.deployment.find(({ part }) => part === 'reported-area')
  return area !== undefined && isItemPublic(area, situation, question.known)
}

/** The values of an item in every facet; a value that nobody knows is none. */
export const facetValues: {
  readonly [K in FacetId]: (item: Filtered, context: FacetContext) => readonly Filters[K][number][]
} = {
  kind: (item) => [item.kind],
  sea(item, { question, situation }) {
    const sea = whereOf(item, question, situation)?.sea
    return sea === undefined ? [] : [sea]
  },
  knowledge: (item, { question, situation }): readonly Knowledge[] => [
    whereOf(item, question, situation)?.kind ?? 'unplaced'
  ],
  group: (item, { situation, question }) =>
    item.kind === 'strike' ? groupsAlleged(item, situation, question.known) : [],
  side: (item, { situation, question }) => [
    ...new Set(
      (item.kind === 'force' ? [item.owner] : knownClaims(item.claims, question.known).map(({ by }) => by)).flatMap(
        (owner) => sideOf(owner, situation)
      )
    )
  ],
  band(item, { derived }) {
    const band = measuresAt(item, derived)?.coast?.band
    return band === undefined ? [] : [band]
  },
  inside(item, context) {
    const inside = isAreaKnown(context) ? (measuresAt(item, context.derived)?.inside ?? null) : null
    return inside === null ? [] : [inside]
  },
  sources: (item, { situation, question }) => [
    breadthOfSources(knownSources(item.sources, situation, question.known).length)
  ]
}

/** Whether an item passes the filters: any value that was chosen within a facet, and every facet. `except` leaves one facet out. */
export function passes(item: Filtered, context: FacetContext, except?: FacetId): boolean {
  const { filters } = context.question
  return facetIds.every((id) => {
    const chosen: readonly string[] = filters[id]
    return (
      id === except || chosen.length === 0 || facetValues[id](item, context).some((value) => chosen.includes(value))
    )
  })
}

import type { Day } from '~/model/day'
import type { Situation } from '~/model/situation'
import type { SituationFile } from '~/model/situationFile'
import { knownSources } from './known'
import { isItemPublic } from './publicItems'

/** What the situation itself says, as far as it could be said on a day. */
export interface Statements {
  readonly unknowns: SituationFile['unknowns']
  readonly uncounted: SituationFile['uncounted']
  readonly tallies: SituationFile['tallies']
  /** Whether the rule and the explanation of the totals name only what was public. */
  readonly totals: boolean
}

/** Statements all of whose sources and items were public by a day. One that names no source holds only at the date of the dataset. */
export function statements(situation: Situation, known: Day | null): Statements {
  const { unknowns, uncounted, tallies, totals, asOf } = situation.file
  const all = (ids: readonly string[]) => known === null || knownSources(ids, situation, known).length === ids.length
  return {
    unknowns: unknowns.filter(
      ({ sources, features }) =>
        (sources.length > 0 || known === null || known >= asOf) &&
        all(sources) &&
        features.every((id) => {
          const item = situation.items.get(id)
          return item !== undefined && isItemPublic(item, situation, known)
        })
    ),
    uncounted: uncounted.filter(({ on, sources }) => known === null || (on <= known && all(sources))),
    tallies: tallies
      .filter(
        ({ on, sources }) => known === null || (on <= known && knownSources(sources, situation, known).length > 0)
      )
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    totals: all(totals.sources)
  }
}

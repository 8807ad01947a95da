import type { Force, Happening, Situation, Strike } from '~/model/situation'
import type { When } from '~/model/when'
import { asKnown } from './asKnown'
import type { Derived } from './derived'
import { type FacetContext, passes } from './facets'
import { knownSources } from './known'
import type { Question } from './question'

/** Strikes, events and forces that answer a question. */
export interface Selection {
  readonly strikes: readonly Strike[]
  readonly events: readonly Happening[]
  readonly forces: readonly Force[]
}

/** Whether any day of an instant or interval lies within the days asked for. */
export function overlaps(
  { start, end }: Pick<When, 'start' | 'end'>,
  { from, to }: Pick<Question, 'from' | 'to'>
): boolean {
  return (to === null || start <= to) && (from === null || (end ?? start) >= from)
}

/** The items that the days of a question admit, whatever the filters: they happened then and were public by then, and are told as they were known then. */
export function admitted(situation: Situation, question: Pick<Question, 'from' | 'to' | 'known'>): Selection {
  const { known } = question
  const told = <T extends Strike | Happening | Force>(items: readonly T[]) =>
    items.map((item) => asKnown(item, situation, known))
  const happened = (item: Strike | Happening) =>
    overlaps(item.when, question) && (known === null || item.when.announced <= known)
  return {
    strikes: told(situation.strikes.filter(happened)),
    events: told(situation.events.filter(happened)),
    forces: told(
      situation.forces.filter((force) => {
        const first = force.presence[0]
        const last = force.presence.at(-1)
        if (!first || !last) return false
        const reported =
          known === null || force.sources.length === 0 || knownSources(force.sources, situation, known).length > 0
        return overlaps({ start: first.start, end: last.end ?? situation.file.span.end }, question) && reported
      })
    )
  }
}

/** The items that happened on the days asked for, were public by then, and pass the filters. */
export function select(situation: Situation, derived: Derived, question: Question): Selection {
  const context: FacetContext = { situation, derived, question }
  const { strikes, events, forces } = admitted(situation, question)
  return {
    strikes: strikes.filter((item) => passes(item, context)),
    events: events.filter((item) => passes(item, context)),
    forces: forces.filter((item) => passes(item, context))
  }
}

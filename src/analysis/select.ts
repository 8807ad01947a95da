import type { Force, Happening, Situation, Strike } from '~/model/situation'
import type { When } from '~/model/when'
import { type Derived } from './derived'
import { knownSources } from './known'
import type { Filters, Question } from './question'

/** Strikes, events and forces that answer a question. */
export interface Selection {
  readonly strikes: readonly Strike[]
  readonly events: readonly Happening[]
  readonly forces: readonly Force[]
}

/** Whether any day of an instant or interval lies within the days asked for. */
export function overlaps({ start, end }: Pick<When, 'start' | 'end'>, { from, to }: Pick<Question, 'from' | 'to'>): boolean {
  return (to === null || start <= to) && (from === null || (end ?? start) >= from)
}

const isOneOf = <T>(list: readonly T[], value: T | null | undefined) => list.length === 0 || (value !== null && value !== undefined && list.includes(value))

/** One, two to five, or more sources: how broadly something is reported. */
export function breadthOfSources(count: number): 'one' | 'few' | 'many' {
  return count <= 1 ? 'one' : count <= 5 ? 'few' : 'many'
}

/** Short name of the group that a strike's claims allege, for filters: the claim's text in plain letters, or `none`. */
export function allegedGroup(strike: Strike): string {
  const claim = strike.claims.find((one) => one.fact === 'group' && !one.denies && one.id !== undefined)
  return claim?.id ?? 'none'
}

function sidesOf(item: Strike | Happening | Force, situation: Situation): readonly string[] {
  const owners = item.kind === 'force' ? [item.owner] : item.claims.map(({ by }) => by)
  return [...new Set(owners.map((id) => situation.file.owners.find((owner) => owner.id === id)?.side ?? ''))]
}

function passes(item: Strike | Happening | Force, filters: Filters, situation: Situation, derived: Derived, question: Question): boolean {
  const measures = derived.measures[item.id]
  const where = item.kind === 'force' ? item.positions.at(-1)?.where : item.where
  return (
    isOneOf(filters.kind, item.kind) &&
    isOneOf(filters.sea, where?.sea) &&
    isOneOf(filters.knowledge, where?.kind ?? 'unplaced') &&
    (filters.group.length === 0 || (item.kind === 'strike' && filters.group.includes(allegedGroup(item)))) &&
    (filters.side.length === 0 || sidesOf(item, situation).some((side) => filters.side.includes(side))) &&
    isOneOf(filters.band, measures?.coast?.band) &&
    isOneOf(filters.inside, measures?.inside) &&
    (filters.sources.length === 0 || filters.sources.includes(breadthOfSources(knownSources(item.sources, situation, question.known).length)))
  )
}

/** The items that happened on the days asked for, were public by then, and pass the filters. */
export function select(situation: Situation, derived: Derived, question: Question): Selection {
  const { known, filters } = question
  const shows = (item: Strike | Happening) => overlaps(item.when, question) && (known === null || item.when.announced <= known) && passes(item, filters, situation, derived, question)
  return {
    strikes: situation.strikes.filter(shows),
    events: situation.events.filter(shows),
    forces: situation.forces.filter((force) => {
      const first = force.presence[0]
      const last = force.presence.at(-1)
      if (!first || !last) return false
      const reported = known === null || force.sources.length === 0 || knownSources(force.sources, situation, known).length > 0
      return overlaps({ start: first.start, end: last.end ?? situation.file.span.end }, question) && reported && passes(force, filters, situation, derived, question)
    })
  }
}

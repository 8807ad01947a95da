import type { Day } from '~/model/day'
import type { Item, Situation } from '~/model/situation'
import type { Source } from '~/model/source'
import type { Text } from '~/model/text'
import type { ItemFact } from './facts'
import { newsroomsBehind } from './facts'
import { asKnown } from './asKnown'
import { isPublic } from './known'
import { isItemPublic } from './publicItems'

/** What the situation itself says with sources, apart from its items. */
export const statementKinds = ['totals', 'tallies', 'unknowns', 'uncounted'] as const
/** A part of the situation's own statements. */
export type StatementKind = (typeof statementKinds)[number]

/** A source with all that rests on it. */
export interface UsedSource {
  readonly id: string
  readonly source: Source
  /** Items that name it, themselves or in one of their claims, in the order of the files. */
  readonly items: readonly Item[]
  readonly statements: readonly StatementKind[]
}

/** Ids of all sources that a value names anywhere in it. */
export function cited(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(cited)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner)
      ? inner.filter((id) => typeof id === 'string')
      : key === 'coordinates'
        ? []
        : cited(inner)
  )
}

/** The sources that were public by a day, each with the items and statements that rest on it. */
export function usedSources(situation: Situation, known: Day | null): readonly UsedSource[] {
  const items = new Map<string, Set<Item>>()
  const statements = new Map<string, Set<StatementKind>>()
  const note = <T>(table: Map<string, Set<T>>, id: string, user: T) =>
    table.set(id, (table.get(id) ?? new Set<T>()).add(user))
  for (const item of situation.items.values()) {
    if (!isItemPublic(item, situation, known)) continue
    const told = asKnown(item, situation, known)
    for (const id of cited(told)) note(items, id, told)
  }
  for (const kind of statementKinds) for (const id of cited(situation.file[kind])) note(statements, id, kind)
  return Object.entries(situation.sources).flatMap(([id, source]) =>
    isPublic(source, known)
      ? [{ id, source, items: [...(items.get(id) ?? [])], statements: [...(statements.get(id) ?? [])] }]
      : []
  )
}

/** A newsroom's name: that of the owner with the same id, or the name its texts most often carry. */
export function newsroomName(newsroom: string, situation: Situation): Text {
  const owner = situation.file.owners.find(({ id }) => id === newsroom)
  if (owner) return owner.name
  const counts = new Map<string, number>()
  for (const source of Object.values(situation.sources)) {
    const name = source.original ?? source.publisher
    if (source.newsroom === newsroom) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [name] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [newsroom, 0])
  return { en: name, es: name }
}

/** A newsroom with what rests on it; its editions and reprints count as one. */
export interface Newsroom {
  readonly id: string
  readonly name: Text
  /** How many of its pages were read, reprints included. */
  readonly pages: number
  readonly claims: number
  readonly facts: number
  /** Facts that rest on it alone. */
  readonly alone: number
}

/** Every newsroom with a source that was public by a day, those behind the most facts first. */
export function newsrooms(situation: Situation, facts: readonly ItemFact[], known: Day | null): readonly Newsroom[] {
  const pages = new Map<string, number>()
  for (const source of Object.values(situation.sources))
    if (isPublic(source, known)) pages.set(source.newsroom, (pages.get(source.newsroom) ?? 0) + 1)
  const tally = new Map<string, { claims: number; facts: number; alone: number }>()
  const of = (id: string) => {
    const row = tally.get(id) ?? { claims: 0, facts: 0, alone: 0 }
    tally.set(id, row)
    return row
  }
  for (const fact of facts) {
    for (const id of fact.newsrooms) of(id).facts++
    for (const claim of fact.claims) for (const id of newsroomsBehind(claim.sources, situation, known)) of(id).claims++
    const [only] = fact.newsrooms
    if (only !== undefined && fact.newsrooms.length === 1) of(only).alone++
  }
  return [...pages]
    .map(([id, count]) => ({ id, name: newsroomName(id, situation), pages: count, ...of(id) }))
    .toSorted((a, b) => b.facts - a.facts || b.pages - a.pages || (a.id < b.id ? -1 : 1))
}

/** How many facts rest on one newsroom, on two, and so on: the index is the number of newsrooms, 0 never occurs. */
export function breadths(facts: readonly ItemFact[]): readonly number[] {
  const counts: number[] = []
  for (const {
    newsrooms: { length }
  } of facts) {
    while (counts.length <= length) counts.push(0)
    counts[length] = (counts[length] ?? 0) + 1
  }
  return counts
}

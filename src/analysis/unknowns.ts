import type { Day } from '~/model/day'
import type { Force, Situation } from '~/model/situation'
import type { Text } from '~/model/text'
import type { When } from '~/model/when'
import { knowledges } from '~/model/knowledge'
import type { Knowledge } from '~/model/where'
import type { ItemFact } from './facts'
import { knownSources } from './known'
import { type EvidenceItem, publicItems } from './publicItems'

/** How well a day is known. */
export const dayKnowledges = ['day', 'about', 'announcement', 'report', 'none'] as const
/** How well a day is known. */
export type DayKnowledge = (typeof dayKnowledges)[number]

/** One thing in a list: an item, or a part of it in words. */
export interface Entry {
  readonly item: EvidenceItem
  readonly text?: Text
}

/** A table of lists: each thing is in exactly one row of one column, so that the numbers add up. */
export type Lists<Row extends string, Column extends string> = Readonly<
  Record<Row, Readonly<Record<Column, readonly Entry[]>>>
>

/** How well the place of each item is known. */
export type PlaceLists = Lists<Knowledge, EvidenceItem['kind']>
/** How well the day of each strike, event and reported position is known. */
export type DayLists = Lists<DayKnowledge, EvidenceItem['kind']>

function lists<Row extends string, Column extends string>(rows: readonly Row[], columns: readonly Column[]) {
  const cells = () =>
    Object.fromEntries(columns.map((column): [Column, Entry[]] => [column, []])) as Record<Column, Entry[]> // an entry for each column
  return Object.fromEntries(rows.map((row): [Row, Record<Column, Entry[]>] => [row, cells()])) as Record<
    Row,
    Record<Column, Entry[]>
  > // an entry for each row
}

const kinds = ['strike', 'event', 'force'] as const

/** The positions of a reported element that the map uses and that were public by a day. */
function usedPositions(force: Force, situation: Situation, known: Day | null): Force['positions'] {
  return force.positions.filter(
    ({ unused, later, sources }) =>
      !unused && !later && (known === null || knownSources(sources, situation, known).length > 0)
  )
}

/** The best knowledge of place among all that was reported of an item. */
function knowledgeOf(item: EvidenceItem, situation: Situation, known: Day | null): Knowledge {
  if (item.kind !== 'force') return item.where.kind
  const found = new Set(usedPositions(item, situation, known).map(({ where }) => where.kind))
  return knowledges.find((kind) => found.has(kind)) ?? 'unplaced'
}

/** Items by how well their place is known; an element that was reported several times goes by its best known place. */
export function placeLists(situation: Situation, known: Day | null): PlaceLists {
  const table = lists(knowledges, kinds)
  for (const item of publicItems(situation, known)) table[knowledgeOf(item, situation, known)][item.kind].push({ item })
  return table
}

/** How well a day is known: itself, roughly, only by its announcement or by a report, or not at all. */
export function dayKnowledge(when: When | null): DayKnowledge {
  if (when === null) return 'none'
  if (when.basis !== 'event') return when.basis
  return when.precision === 'day' ? 'day' : 'about'
}

/** Strikes, events and reported positions by how well their day is known. */
export function dayLists(situation: Situation, known: Day | null): DayLists {
  const table = lists(dayKnowledges, kinds)
  for (const item of publicItems(situation, known)) {
    if (item.kind === 'force')
      for (const { when, text } of usedPositions(item, situation, known))
        table[dayKnowledge(when)].force.push({ item, text })
    else table[dayKnowledge(item.when)][item.kind].push({ item })
  }
  return table
}

/** Whether a fact rests on one newsroom or on several. */
export const supports = ['one', 'several'] as const
/** Whether what is claimed of a fact can all hold. */
export const agreements = ['agree', 'differ'] as const

/** Facts by the newsrooms behind them and by whether what is claimed can all hold. */
export type FactLists = Readonly<
  Record<(typeof supports)[number], Readonly<Record<(typeof agreements)[number], readonly ItemFact[]>>>
>

/** Every fact in exactly one of four lists. */
export function factLists(facts: readonly ItemFact[]): FactLists {
  const pick = (one: boolean, contested: boolean) =>
    facts.filter((fact) => (fact.newsrooms.length === 1) === one && fact.contested === contested)
  return {
    one: { agree: pick(true, false), differ: pick(true, true) },
    several: { agree: pick(false, false), differ: pick(false, true) }
  }
}

/** Items whose versions do not agree, in our own words, as far as all of their sources were public by a day. */
export function conflictItems(
  situation: Situation,
  known: Day | null
): readonly { readonly item: EvidenceItem; readonly topics: readonly Text[] }[] {
  return publicItems(situation, known).flatMap((item) => {
    const topics = item.conflicts
      .filter(({ later, sources }) => !later && knownSources(sources, situation, known).length === sources.length)
      .map(({ topic }) => topic)
    return topics.length === 0 ? [] : [{ item, topics }]
  })
}

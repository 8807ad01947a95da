import type { Day } from '~/model/day'
import type { Situation } from '~/model/situation'
import type { Language, Text } from '~/model/text'
import { knowledges } from '~/model/knowledge'
import type { Knowledge } from '~/model/where'
import { killed } from './count'
import type { Derived, Interval } from './derived'
import { bandWords, type Filtered, measuresAt, whereOf } from './facets'
import { type FilterKind, filterKinds, type Question } from './question'
import type { Selection } from './select'

/** One line of the table of strikes, events and forces. */
export interface Row {
  readonly id: string
  readonly kind: FilterKind
  /** A strike's place in the order of time. */
  readonly number: number | null
  readonly start: Day
  /** Last day of an interval; null for one day, or with `open` for one that goes on. */
  readonly end: Day | null
  readonly open: boolean
  readonly title: Text
  readonly sea: Text | null
  readonly knowledge: Knowledge
  readonly killed: { readonly min: number; readonly max: number } | null
  /** Distance to the focus place in metres. */
  readonly focus: Interval | null
  readonly band: string | null
}

/** Columns of the table, in their order. */
export const columns = ['when', 'title', 'kind', 'sea', 'knowledge', 'killed', 'focus', 'band'] as const
/** A column of the table. */
export type Column = (typeof columns)[number]
/** By which column rows stand, and which way. */
export interface Order {
  readonly column: Column
  readonly descending: boolean
}

function days(item: Filtered): Pick<Row, 'start' | 'end' | 'open'> {
  if (item.kind !== 'force') return { start: item.when.start, end: item.when.end, open: false }
  const end = item.presence.at(-1)?.end ?? null
  return { start: item.presence[0]?.start ?? '', end, open: end === null }
}

function rowOf(item: Filtered, situation: Situation, derived: Derived, question: Question): Row {
  const where = whereOf(item, question, situation)
  const measures = measuresAt(item, derived)
  return {
    id: item.id,
    kind: item.kind,
    number: item.kind === 'strike' ? item.number : null,
    ...days(item),
    title: item.title,
    sea: situation.areas.find(({ id }) => id === where?.sea)?.title ?? null,
    knowledge: where?.kind ?? 'unplaced',
    killed: item.kind === 'strike' ? killed(item, question.known) : null,
    focus: measures?.focus ?? null,
    band: measures?.coast?.band ?? null
  }
}

/** The rows of everything that answers a question. */
export function rowsOf(
  { strikes, events, forces }: Selection,
  situation: Situation,
  derived: Derived,
  question: Question
): readonly Row[] {
  return [...strikes, ...events, ...forces].map((item) => rowOf(item, situation, derived, question))
}

type Key = string | number | null
const rank = (list: readonly string[], value: string | null): Key => (value === null ? null : list.indexOf(value))

/** What rows are compared by: first the first key, then the next; null stands last whichever way the order runs. */
const keys: { readonly [C in Column]: (row: Row, language: Language) => readonly Key[] } = {
  when: (row) => [row.start, row.number],
  title: (row, language) => [row.title[language]],
  kind: (row) => [rank(filterKinds, row.kind)],
  sea: (row, language) => [row.sea?.[language] ?? null],
  knowledge: (row) => [rank(knowledges, row.knowledge)],
  killed: (row) => [row.killed?.min ?? null, row.killed?.max ?? null],
  focus: (row) => [row.focus?.min ?? null, row.focus === null ? null : (row.focus.max ?? Infinity)],
  band: (row) => [rank(bandWords, row.band)]
}

function compared(one: Key, other: Key, sign: number, collator: Intl.Collator): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return (
    sign *
    (typeof one === 'number' && typeof other === 'number'
      ? one - other || 0
      : collator.compare(String(one), String(other)))
  )
}

/** Rows in the order asked for; equal ones by day, number and id. */
export function sorted(rows: readonly Row[], { column, descending }: Order, language: Language): readonly Row[] {
  const collator = new Intl.Collator(language, { numeric: true })
  const sign = descending ? -1 : 1
  const keyed = rows.map((row) => ({
    row,
    by: keys[column](row, language),
    after: [...keys.when(row, language), row.id]
  }))
  return keyed
    .toSorted((one, other) => {
      for (const [index, key] of one.by.entries()) {
        const difference = compared(key, other.by[index] ?? null, sign, collator)
        if (difference !== 0) return difference
      }
      for (const [index, key] of one.after.entries()) {
        const difference = compared(key, other.after[index] ?? null, 1, collator)
        if (difference !== 0) return difference
      }
      return 0
    })
    .map(({ row }) => row)
}

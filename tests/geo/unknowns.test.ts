import { expect, test } from 'vitest'
import { factsOf } from '~/analysis/facts'
import { publicItems } from '~/analysis/publicItems'
import { seaTotals } from '~/analysis/seaTotals'
import { breadths, newsrooms, usedSources } from '~/analysis/sources'
import { statements } from '~/analysis/statements'
import { dayLists, factLists, placeLists } from '~/analysis/unknowns'
import { addDays } from '~/model/day'
import { parseSituation } from '~/model/parse'
import { readFolder } from '../../tools/readFolder'

const situation = parseSituation(readFolder('geo'))
const { span } = situation.file
const days: (string | null)[] = [null]
for (let day = span.start; day <= span.end; day = addDays(day, 7)) days.push(day)

const size = (table: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>, column: string) =>
  Object.values(table).reduce((sum, row) => sum + (row[column]?.length ?? 0), 0)

test('place: known, in a circle, by sea and unplaced add up to all, in every week', () => {
  for (const known of days) {
    const items = publicItems(situation, known)
    const table = placeLists(situation, known)
    for (const kind of ['strike', 'event', 'force'])
      expect(size(table, kind)).toBe(items.filter((item) => item.kind === kind).length)
  }
})

test('of the 21 strikes 3 are known within a circle and 18 only by sea', () => {
  const table = placeLists(situation, null)
  expect([table.position, table.circle, table.area, table.unplaced].map(({ strike }) => strike.length)).toEqual([
    0, 3, 18, 0
  ])
})

test('day: strikes and events add up to all, in every week', () => {
  for (const known of days) {
    const items = publicItems(situation, known)
    const table = dayLists(situation, known)
    for (const kind of ['strike', 'event'])
      expect(size(table, kind)).toBe(items.filter((item) => item.kind === kind).length)
  }
})

test('only strike 3 has no day but that of its announcement', () => {
  expect(dayLists(situation, null).announcement.strike.map(({ item }) => item.id)).toEqual(['strike-03'])
})

test('facts: one newsroom and several, agreeing and differing, add up to all, in every week', () => {
  for (const known of days) {
    const facts = factsOf(situation, known)
    const { one, several } = factLists(facts)
    expect(one.agree.length + one.differ.length + several.agree.length + several.differ.length).toBe(facts.length)
    expect(one.agree.length + one.differ.length).toBe(breadths(facts)[1] ?? 0)
    expect(newsrooms(situation, facts, known).reduce((sum, { alone }) => sum + alone, 0)).toBe(breadths(facts)[1] ?? 0)
    expect(breadths(facts)[0] ?? 0).toBe(0)
  }
})

test('all 354 sources are listed, none without use, and the pages of the newsrooms add up to them', () => {
  const sources = usedSources(situation, null)
  expect(sources).toHaveLength(354)
  expect(
    sources.filter(({ items, statements: parts }) => items.length + parts.length === 0).map(({ id }) => id)
  ).toEqual([])
  expect(newsrooms(situation, [], null).reduce((sum, { pages }) => sum + pages, 0)).toBe(354)
})

test('the strikes added up by sea give what the situation declares', () => {
  const rows = seaTotals(situation, null)
  const { declared } = situation.file.totals
  expect(rows.map(({ sea }) => sea).toSorted()).toEqual(Object.keys(declared.bySea).toSorted())
  for (const { sea, strikes, vessels, killed } of rows) {
    expect({ strikes, vessels, killedAnnounced: killed.min, presumedDead: killed.max - killed.min }).toEqual(
      declared.bySea[sea ?? '']
    )
  }
})

test('on 5 September nothing is said of strikes to come', () => {
  const early = statements(situation, '2025-09-05')
  expect(early.unknowns).toEqual([])
  expect(early.tallies).toEqual([])
  expect(early.totals).toBe(false)
})

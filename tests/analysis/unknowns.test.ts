import { expect, test } from 'vitest'
import { factsOf } from '~/analysis/facts'
import { publicItems } from '~/analysis/publicItems'
import { addedUp, seaTotals } from '~/analysis/seaTotals'
import { statements } from '~/analysis/statements'
import { conflictItems, dayKnowledge, dayLists, factLists, placeLists } from '~/analysis/unknowns'
import { atlantis } from '../atlantis'

const days = [null, '2031-02-01', '2031-03-31', '2031-05-31']

test('every item stands once in the table of places, on any day', () => {
  for (const known of days) {
    const listed = Object.values(placeLists(atlantis, known)).flatMap((row) =>
      Object.values(row)
        .flat()
        .map(({ item }) => item.id)
    )
    expect(listed.toSorted()).toEqual(
      publicItems(atlantis, known)
        .map(({ id }) => id)
        .toSorted()
    )
  }
})

test('a strike without a place is listed as unplaced, one known by its sea under the sea', () => {
  const { unplaced, area } = placeLists(atlantis, null)
  expect(unplaced.strike.map(({ item }) => item.id)).toEqual(['strike-06'])
  expect(area.strike.every(({ item }) => item.kind === 'strike' && item.where.kind === 'area')).toBe(true)
})

test('a reported element goes by its best known place', () => {
  const force = atlantis.forces.find(({ positions }) =>
    positions.some(({ where, unused, later }) => where.kind === 'position' && !unused && !later)
  )
  expect(placeLists(atlantis, null).position.force.map(({ item }) => item.id)).toContain(force?.id)
})

test('strikes and events stand once in the table of days, forces once for each position in use', () => {
  const { strikes, events, forces } = atlantis
  const columns = Object.values(dayLists(atlantis, null))
  const count = (kind: 'strike' | 'event' | 'force') => columns.reduce((sum, row) => sum + row[kind].length, 0)
  expect(count('strike')).toBe(strikes.length)
  expect(count('event')).toBe(events.length)
  expect(count('force')).toBe(
    forces.flatMap(({ positions }) => positions.filter(({ unused, later }) => !unused && !later)).length
  )
})

test('a day is known, roughly known, that of an announcement or a report, or not given', () => {
  const when = { start: '2031-03-08', end: null, announced: '2031-03-08' } as const
  expect(dayKnowledge({ ...when, basis: 'event', precision: 'day' })).toBe('day')
  expect(dayKnowledge({ ...when, basis: 'event', precision: 'week' })).toBe('about')
  expect(dayKnowledge({ ...when, basis: 'announcement', precision: 'day' })).toBe('announcement')
  expect(dayKnowledge({ ...when, basis: 'report', precision: 'month' })).toBe('report')
  expect(dayKnowledge(null)).toBe('none')
})

test('the four lists of facts hold every fact once', () => {
  for (const known of days) {
    const facts = factsOf(atlantis, known)
    const { one, several } = factLists(facts)
    expect(new Set([...one.agree, ...one.differ, ...several.agree, ...several.differ]).size).toBe(facts.length)
    expect(one.agree.length + one.differ.length + several.agree.length + several.differ.length).toBe(facts.length)
  }
})

test('versions that do not agree are listed once all their sources had appeared', () => {
  const ids = (known: string | null) => conflictItems(atlantis, known).map(({ item }) => item.id)
  expect(ids(null).length).toBeGreaterThan(0)
  expect(ids('2031-02-01')).toEqual([])
})

test('a statement about a later strike is not made on an earlier day', () => {
  const ids = (known: string | null) => statements(atlantis, known).unknowns.map(({ id }) => id)
  expect(ids(null)).toContain('where-strike-6')
  expect(ids('2031-05-31')).toContain('when-strike-5')
  expect(ids('2031-05-31')).not.toContain('where-strike-6')
})

test('tallies appear with their day, in the order of time', () => {
  const days = (known: string | null) => statements(atlantis, known).tallies.map(({ on }) => on)
  expect(days('2031-05-02')).toEqual(['2031-05-02'])
  expect(days(null)).toEqual(days(null).toSorted())
  expect(days(null)).toHaveLength(atlantis.file.tallies.length)
})

test('the strikes of all seas and of none add up to what the situation declares', () => {
  const rows = seaTotals(atlantis, null)
  const { declared } = atlantis.file.totals
  expect(addedUp(rows)).toEqual({
    strikes: declared.strikes,
    vessels: declared.vessels,
    killed: { min: declared.killedAnnounced, max: declared.killedWithPresumed }
  })
  for (const { sea, strikes, killed } of rows) {
    if (sea === null) continue
    expect({ strikes, killed: killed.min, presumed: killed.max - killed.min }).toEqual({
      strikes: declared.bySea[sea]?.strikes,
      killed: declared.bySea[sea]?.killedAnnounced,
      presumed: declared.bySea[sea]?.presumedDead
    })
  }
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { totalKilled } from '~/analysis/count'
import { noFilters } from '~/analysis/question'
import { select } from '~/analysis/select'
import { nothingDerived } from '~/analysis/derived'
import { divided, eventDays, histogram, lengthOf, monday, months, runningToll, tollOn } from '~/analysis/timeline'
import { addDays, dayNumber, dayOf } from '~/model/day'
import { atlantis } from './atlantis'

const situation = atlantis()
const { span } = situation.file
const everything = { from: null, to: null, known: null, filters: noFilters }
const items = [...situation.strikes, ...situation.events]
const day = fc.integer({ min: -20_000, max: 40_000 }).map(dayOf)
const anySpan = fc
  .tuple(day, fc.integer({ min: 0, max: 900 }))
  .map(([start, more]) => ({ start, end: addDays(start, more) }))

describe('weeks and days', () => {
  test('the Monday of a week is at most six days before each of its days, and a Monday is its own', () => {
    fc.assert(
      fc.property(day, (one) => {
        const before = dayNumber(one) - dayNumber(monday(one))
        expect(before).toBeGreaterThanOrEqual(0)
        expect(before).toBeLessThanOrEqual(6)
        expect(new Date(`${monday(one)}T00:00:00Z`).getUTCDay()).toBe(1)
      })
    )
  })

  test('weeks and days divide any span without gap or overlap', () => {
    fc.assert(
      fc.property(anySpan, fc.constantFrom('week' as const, 'day' as const), (whole, by) => {
        const parts = divided(whole, by)
        expect(parts[0]?.start).toBe(whole.start)
        expect(parts.at(-1)?.end).toBe(whole.end)
        expect(parts.slice(1).map(({ start }) => start)).toEqual(parts.slice(0, -1).map(({ end }) => addDays(end, 1)))
        for (const part of parts) {
          expect(lengthOf(part)).toBeGreaterThanOrEqual(1)
          expect(lengthOf(part)).toBeLessThanOrEqual(by === 'day' ? 1 : 7)
        }
        const odd = by === 'day' ? [] : parts.slice(1).filter(({ start }) => monday(start) !== start)
        expect(odd, 'weeks after the first begin on a Monday').toEqual([])
      })
    )
  })

  test('a span names its first day and then the first of each month', () => {
    expect(months({ start: '2031-11-15', end: '2032-02-01' })).toEqual([
      '2031-11-15',
      '2031-12-01',
      '2032-01-01',
      '2032-02-01'
    ])
    expect(months({ start: '2031-11-01', end: '2031-11-01' })).toEqual(['2031-11-01'])
  })
})

describe('the histogram', () => {
  test.each(['week', 'day'] as const)('each bar by %s holds what shows when just its days are chosen', (by) => {
    for (const { start, end, counts } of histogram(span, by, items)) {
      const shown = select(situation, nothingDerived, { ...everything, from: start, to: end })
      expect({ start, ...counts }).toEqual({ start, strike: shown.strikes.length, event: shown.events.length })
    }
  })

  test('an interval counts on each day that it covers', () => {
    const reserves = situation.events.filter(({ id }) => id === 'reserves-called')
    const covered = histogram(span, 'day', reserves).filter(({ counts }) => counts.event === 1)
    expect(covered.length).toBe(15)
    expect([covered[0]?.start, covered.at(-1)?.end]).toEqual(['2031-04-20', '2031-05-04'])
  })

  test('days on which something begins come once and in order', () => {
    const days = eventDays(span, items)
    expect(days).toEqual([...new Set(days)].toSorted())
    expect(days).toContain('2031-06-10')
    expect(eventDays({ start: '2031-06-10', end: '2031-06-20' }, items)).toEqual(['2031-06-10', '2031-06-20'])
  })
})

describe('the running number of dead', () => {
  test('it ends with the total and never falls', () => {
    const tolls = runningToll(situation.strikes, null)
    const last = tollOn(tolls, span.end)
    expect({ min: last.min, max: last.max }).toEqual(totalKilled(situation.strikes, null))
    expect(last.max).toBeGreaterThan(last.min)
    for (const toll of tolls) expect(toll.min).toBeLessThanOrEqual(toll.max)
    const falls = tolls.slice(1).filter((toll, index) => {
      const before = tolls[index]
      return !before || toll.day <= before.day || toll.min < before.min || toll.max < before.max
    })
    expect(falls).toEqual([])
  })

  test('on each day it is the total of what shows from the first day to that day', () => {
    for (const known of [null, '2031-04-10', '2031-05-20']) {
      const { strikes } = select(situation, nothingDerived, { ...everything, known })
      const tolls = runningToll(strikes, known)
      for (const { start } of divided(span, 'day')) {
        const { min, max } = tollOn(tolls, start)
        const shown = select(situation, nothingDerived, { ...everything, known, to: start })
        expect({ start, min, max }).toEqual({ start, ...totalKilled(shown.strikes, known) })
      }
    }
  })

  test('before the first strike nobody has been counted', () => {
    expect(tollOn(runningToll(situation.strikes, null), '2031-03-07')).toEqual({ day: '2031-03-07', min: 0, max: 0 })
  })
})

import { describe, expect, test } from 'vitest'
import type { Derived, Measures } from '~/analysis/derived'
import { nothingDerived } from '~/analysis/derived'
import { beyond, containments, measuresOf, touchedByBar } from '~/analysis/verdict'
import { itemOf } from '~/model/situation'
import { atlantis } from '../atlantis'

const inside = (answer: Measures['inside']): Measures => ({ focus: null, inside: answer, coast: null })

describe('a verdict', () => {
  test('says beyond a limit only if every band touched is', () => {
    expect(beyond({ touched: ['24-200'] }, 12)).toBe('yes')
    expect(beyond({ touched: ['within-12'] }, 12)).toBe('no')
    expect(beyond({ touched: ['within-12', '12-24'] }, 12)).toBe('undecided')
    expect(beyond({ touched: ['12-24', '24-200'] }, 200)).toBe('no')
    expect(beyond({ touched: ['24-200', 'beyond-200'] }, 200)).toBe('undecided')
    expect(beyond({ touched: ['beyond-200'] }, 200)).toBe('yes')
  })

  test('tells apart the bands that only the error bar touches', () => {
    expect(touchedByBar({ distance: { min: 20_000, max: 60_000 }, touched: ['within-12', '12-24', '24-200'] })).toEqual(
      []
    )
    expect(touchedByBar({ distance: { min: 24_000, max: 60_000 }, touched: ['within-12', '12-24', '24-200'] })).toEqual(
      ['within-12']
    )
    expect(touchedByBar({ distance: { min: 100_000, max: null }, touched: ['24-200', 'beyond-200'] })).toEqual([])
  })

  test('rests on the whole area where nothing better is known, and on nothing where no place is', () => {
    const derived: Derived = {
      ...nothingDerived,
      measures: {
        'strike-02': inside('no'),
        'sea-of-atlas': inside('undecided'),
        'strike-01': inside('yes'),
        'strike-06': inside('yes')
      }
    }
    const of = (id: string) => measuresOf(id, itemOf(atlantis.strikes, id).where, derived)?.inside
    expect(of('strike-02')).toBe('undecided')
    expect(of('strike-01')).toBe('yes')
    expect(of('strike-06')).toBeUndefined()
  })

  test('every strike is counted once among inside, possibly, outside and without a place', () => {
    const derived: Derived = {
      ...nothingDerived,
      measures: {
        'sea-of-atlas': inside('undecided'),
        'outer-ocean': inside('no'),
        'strike-01': inside('undecided'),
        'strike-03': inside('yes')
      }
    }
    const { yes, undecided, no, unplaced } = containments(atlantis.strikes, derived)
    expect([yes, undecided, no, unplaced].map((list) => list.map(({ number }) => number))).toEqual([
      [3],
      [1, 2, 5],
      [4],
      [6]
    ])
  })
})

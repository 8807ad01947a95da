import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAfter, dayBefore, endingOn, moved, withFrom, withTo } from '~/panels/time/stretch'

const last = 121
const stretch = fc
  .tuple(fc.integer({ min: 0, max: last }), fc.integer({ min: 0, max: last }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const anywhere = fc.integer({ min: -500, max: 500 })

test('a stretch moved as a whole keeps its length and stays within the days', () => {
  fc.assert(
    fc.property(stretch, anywhere, (one, by) => {
      const { from, to } = moved(one, by, last)
      expect(to - from).toBe(one.to - one.from)
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(last)
    })
  )
})

test('neither end passes the other or leaves the days', () => {
  fc.assert(
    fc.property(stretch, anywhere, (one, day) => {
      for (const { from, to } of [withFrom(one, day), withTo(one, day, last)]) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(from).toBeLessThanOrEqual(to)
        expect(to).toBeLessThanOrEqual(last)
      }
    })
  )
})

test('a stretch from the first day grows up to a day, another keeps its length', () => {
  expect(endingOn({ from: 0, to: 40 }, 60)).toEqual({ from: 0, to: 60 })
  expect(endingOn({ from: 30, to: 40 }, 60)).toEqual({ from: 50, to: 60 })
  expect(endingOn({ from: 30, to: 40 }, 4)).toEqual({ from: 0, to: 4 })
})

test('stepping past the end of the list begins again at its other end', () => {
  expect([dayAfter([3, 9], 3), dayAfter([3, 9], 9), dayAfter([], 9)]).toEqual([9, 3, null])
  expect([dayBefore([3, 9], 9), dayBefore([3, 9], 3), dayBefore([], 3)]).toEqual([3, 9, null])
})

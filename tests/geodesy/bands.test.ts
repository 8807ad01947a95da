import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandVerdict } from '~/geodesy/bands'
import { GeometryError } from '~/geodesy/geometryError'

const bar = 4000

test.each([
  [0, 0, 0, 'within-12'],
  [0, 22_224 - bar, bar, 'within-12'],
  [0, 22_225 - bar, bar, 'undecided'],
  [22_225 + bar, 44_448 - bar, bar, '12-24'],
  [22_224 + bar, 44_448 - bar, bar, 'undecided'],
  [44_449 + bar, 370_400 - bar, bar, '24-200'],
  [44_449 + bar, 370_401 - bar, bar, 'beyond-12'],
  [22_225 + bar, 60_000, bar, 'beyond-12'],
  [370_401 + bar, 900_000, bar, 'beyond-200'],
  [370_401 + bar, Infinity, bar, 'beyond-200'],
  [30_000, Infinity, bar, 'beyond-12'],
  [10_000, Infinity, bar, 'undecided'],
  [22_224, 22_224, 0, 'within-12'],
  [44_448, 44_448, 0, '12-24'],
  [370_400, 370_400, 0, '24-200']
] as const)('from %d to %d m with a bar of %d m the verdict is %s', (min, max, errorBar, verdict) => {
  expect(bandVerdict({ min, max }, errorBar).verdict).toBe(verdict)
})

test('an undecided interval names the bands it touches, from the shore outward', () => {
  expect(bandVerdict({ min: 20_000, max: 50_000 }, bar).touched).toEqual(['within-12', '12-24', '24-200'])
  expect(bandVerdict({ min: 30_000, max: 400_000 }, bar)).toEqual({
    verdict: 'beyond-12',
    touched: ['12-24', '24-200', 'beyond-200']
  })
})

test('the verdict is the rule of its definition for every interval', () => {
  const length = fc.oneof(fc.integer({ min: 0, max: 500_000 }), fc.constantFrom(22_224, 44_448, 370_400))
  fc.assert(
    fc.property(length, length, fc.constantFrom(0, 4000, 15_000), (one, other, e) => {
      const [a, b] = [Math.min(one, other), Math.max(one, other)]
      const rule =
        b + e <= 22_224
          ? 'within-12'
          : a - e > 22_224 && b + e <= 44_448
            ? '12-24'
            : a - e > 44_448 && b + e <= 370_400
              ? '24-200'
              : a - e > 370_400
                ? 'beyond-200'
                : a - e > 22_224
                  ? 'beyond-12'
                  : 'undecided'
      expect(bandVerdict({ min: a, max: b }, e).verdict).toBe(rule)
    }),
    { numRuns: 2000 }
  )
})

test.each([
  [{ min: Number.NaN, max: 1 }, 0],
  [{ min: 2, max: 1 }, 0],
  [{ min: -1, max: 1 }, 0],
  [{ min: 0, max: 1 }, -1],
  [{ min: 0, max: 1 }, Number.NaN]
] as const)('%j with a bar of %d is refused', (interval, errorBar) => {
  expect(() => bandVerdict(interval, errorBar)).toThrow(GeometryError)
})

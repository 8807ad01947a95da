import { describe, expect, test } from 'vitest'
import { area, perimeter } from '~/geodesy/area'
import { densified } from '~/geodesy/densified'
import { GeometryError } from '~/geodesy/geometryError'
import { legs } from '~/geodesy/legs'
import type { Ring } from '~/geodesy/ring'

const degree = Math.PI / 180

describe('a densified line', () => {
  test('keeps its corners, is straight in degrees between them, and has no long stretch', () => {
    const dense = densified(
      [
        [0, 10],
        [3, 12],
        [3, 12.01]
      ],
      5000
    )
    expect(dense[0]).toEqual([0, 10])
    expect(dense.at(-1)).toEqual([3, 12.01])
    for (const { distance: length } of legs(dense)) expect(length).toBeLessThanOrEqual(5000)
    for (const [x, y] of dense.slice(0, -1)) expect(y).toBeCloseTo(10 + (2 * x) / 3, 9)
  })

  test('gives the area between parallels, where edges along geodesics would not', () => {
    const belt: Ring = [
      [0, 40],
      [40, 40],
      [40, 50],
      [0, 50],
      [0, 40]
    ]
    // The zone of an ellipsoid between two latitudes in closed form (Snyder 1987, eq. 3-12).
    const e = Math.sqrt(0.0066943799901413165)
    const q = (sine: number) => (1 - e * e) * (sine / (1 - e * e * sine * sine) + Math.atanh(e * sine) / e)
    const zone = (6378137 ** 2 / 2) * 40 * degree * (q(Math.sin(50 * degree)) - q(Math.sin(40 * degree)))
    expect(Math.abs(area([densified(belt)]) / zone - 1)).toBeLessThan(1e-6)
    expect(Math.abs(area([belt]) / zone - 1)).toBeGreaterThan(0.01)
    expect(perimeter(densified(belt))).toBeGreaterThan(perimeter(belt))
  })
})

describe('bad input', () => {
  const nowhere = [0, Number.NaN] as const

  test.each([
    ['a densified line through nowhere', () => densified([nowhere]), /NaN/],
    [
      'a longest stretch of 0',
      () =>
        densified(
          [
            [0, 0],
            [1, 1]
          ],
          0
        ),
      /0 is not a length/
    ]
  ] as const)('%s is refused', (_name, ask, message) => {
    expect(ask).toThrow(GeometryError)
    expect(ask).toThrow(message)
  })
})

import { describe, expect, test } from 'vitest'
import { bearing } from '~/geodesy/bearing'
import { distance } from '~/geodesy/distance'
import { GeometryError } from '~/geodesy/geometryError'
import { legs, pathLength } from '~/geodesy/legs'
import type { Position } from '~/geodesy/position'

describe('a path', () => {
  test('has one leg fewer than positions, and its length is their sum', () => {
    const path: Position[] = [
      [0, 0],
      [1, 0],
      [1, 1]
    ]
    expect(legs(path)).toEqual([
      { distance: distance([0, 0], [1, 0]), bearing: 90 },
      { distance: distance([1, 0], [1, 1]), bearing: 0 }
    ])
    expect(pathLength(path)).toBeCloseTo(distance([0, 0], [1, 0]) + distance([1, 0], [1, 1]), 6)
    expect(pathLength([[5, 5]])).toBe(0)
    expect(pathLength([])).toBe(0)
  })
})

describe('bad input', () => {
  const nowhere = [0, Number.NaN] as const

  test.each([['a path through nowhere', () => pathLength([[0, 0], nowhere]), /NaN/]] as const)(
    '%s is refused',
    (_name, ask, message) => {
      expect(ask).toThrow(GeometryError)
      expect(ask).toThrow(message)
    }
  )
})

test('bearings of legs are those of the geodesic at its start', () => {
  expect(
    legs([
      [10, 50],
      [30, 55]
    ])[0]!.bearing
  ).toBe(bearing([10, 50], [30, 55]))
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance } from '~/geodesy/distance'
import { GeometryError } from '~/geodesy/geometryError'
import type { Position } from '~/geodesy/position'
import { rhumb } from '~/geodesy/rhumb'
import { position } from './arbitraries'

const degree = Math.PI / 180

describe('a rhumb line', () => {
  test('its length and bearing are those of small steps at a constant bearing', () => {
    fc.assert(
      fc.property(position([-80, -70, 80, 70]), position([-80, -70, 80, 70]), (from, to) => {
        const { distance: length, bearing: course } = rhumb(from, to)
        const [longitude, latitude] = sailed(from, length, course)
        expect(Math.abs(longitude - to[0]) * Math.cos(to[1] * degree) * 111_320).toBeLessThan(1 + length * 1e-6)
        expect(Math.abs(latitude - to[1]) * 111_320).toBeLessThan(1 + length * 1e-6)
        expect(length).toBeGreaterThanOrEqual(distance(from, to) - 1e-6)
      }),
      { numRuns: 200 }
    )
  })

  test('from New York to London it is 5,771,083.383 m on 77.76838971°', () => {
    // The example of GeographicLib's Rhumb class.
    const { distance: length, bearing: course } = rhumb([-73.8, 40.6], [-0.5, 51.6])
    expect(length).toBeCloseTo(5771083.383, 2)
    expect(course).toBeCloseTo(77.76838971, 7)
  })

  test('along a parallel it is an arc of that parallel, across the 180th meridian the short way', () => {
    const parallel =
      (6378137 * Math.cos(60 * degree)) / Math.sqrt(1 - 0.0066943799901413165 * Math.sin(60 * degree) ** 2)
    expect(rhumb([-10, 60], [10, 60]).distance).toBeCloseTo(parallel * 20 * degree, 4)
    expect(rhumb([-10, 60], [10, 60]).bearing).toBe(90)
    expect(rhumb([170, 60], [-170, 60]).distance).toBeCloseTo(parallel * 20 * degree, 4)
    expect(rhumb([-170, 60], [170, 60]).bearing).toBe(270)
    expect(rhumb([0, 60], [10, 60 + 2e-6]).distance).toBeCloseTo(rhumb([0, 60], [10, 60]).distance, 0)
  })

  test('on a meridian, at a pole and at rest it is what the distance is', () => {
    expect(rhumb([5, 0], [5, 30]).distance).toBeCloseTo(distance([5, 0], [5, 30]), 4)
    expect(rhumb([5, 30], [5, 0]).bearing).toBe(180)
    expect(rhumb([5, 30], [70, 90])).toEqual({ distance: distance([5, 30], [5, 90]), bearing: 0 })
    expect(rhumb([5, 5], [5, 5])).toEqual({ distance: 0, bearing: 0 })
  })
})

describe('bad input', () => {
  const nowhere = [0, Number.NaN] as const

  test.each([['a rhumb line to nowhere', () => rhumb([0, 0], nowhere), /NaN/]] as const)(
    '%s is refused',
    (_name, ask, message) => {
      expect(ask).toThrow(GeometryError)
      expect(ask).toThrow(message)
    }
  )
})

// A thousand steps of Euler's midpoint rule on the ellipsoid.
function sailed(from: Position, length: number, course: number): Position {
  const e2 = 0.0066943799901413165
  const [east, north] = [Math.sin(course * degree), Math.cos(course * degree)]
  let [x, y] = [from[0] * degree, from[1] * degree]
  const step = length / 1000
  const slope = (latitude: number): [number, number] => {
    const w = 1 - e2 * Math.sin(latitude) ** 2
    return [(east * Math.sqrt(w)) / (6378137 * Math.cos(latitude)), (north * w ** 1.5) / (6378137 * (1 - e2))]
  }
  for (let turn = 0; turn < 1000; turn++) {
    const half = y + (slope(y)[1] * step) / 2
    const [dx, dy] = slope(half)
    x += dx * step
    y += dy * step
  }
  return [x / degree, y / degree]
}

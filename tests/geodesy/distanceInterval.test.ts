import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coastIndex } from '~/geodesy/coastIndex'
import { contains } from '~/geodesy/contains'
import { densified } from '~/geodesy/densified'
import { distance } from '~/geodesy/distance'
import { distanceInterval, type Target } from '~/geodesy/distanceInterval'
import type { Extent } from '~/geodesy/extent'
import { GeometryError } from '~/geodesy/geometryError'
import { wrapLongitude, type Position } from '~/geodesy/position'
import type { Ring } from '~/geodesy/ring'
import { extent, position, ring } from './arbitraries'
import { atlantisCoast } from './atlantisCoast'
import { edge, samples } from './samples'

const coast = coastIndex(atlantisCoast())
const box = [-33, 28, -27, 33] as const

describe('the distance from an extent to a position', () => {
  test('from a disc it is exact: centre less radius, centre and radius', () => {
    const length = distance([-30, 30], [-25, 31])
    expect(
      distanceInterval({ kind: 'disc', centre: [-30, 30], radius: 80_000 }, { kind: 'position', position: [-25, 31] })
    ).toEqual({
      min: length - 80_000,
      max: length + 80_000
    })
  })

  test('within a disc the least distance is 0', () => {
    const { min } = distanceInterval(
      { kind: 'disc', centre: [-30, 30], radius: 80_000 },
      { kind: 'position', position: [-30.2, 30.1] }
    )
    expect(min).toBe(0)
  })

  test('near the antipodes it does not exceed half a meridian', () => {
    const { max } = distanceInterval(
      { kind: 'disc', centre: [0, 0], radius: 80_000 },
      { kind: 'position', position: [179.9, 0.1] }
    )
    expect(max).toBeCloseTo(20_003_931.4586, 3)
  })

  test('no sampled distance falls outside, and the interval is no wider than the truth and the tolerance', () => {
    fc.assert(
      fc.property(
        extent(box),
        position([-45, 15, -15, 45]),
        fc.boolean(),
        fc.constantFrom(100, 500),
        (where, to, atSea, tolerance) => {
          const { positions, step } = samples(where, 20)
          const counted = atSea ? positions.filter((from) => !coast.onLand(from)) : positions
          fc.pre(counted.length > 3)
          const { min, max } = distanceInterval(
            where,
            { kind: 'position', position: to },
            { tolerance, ...(atSea && { sea: coast }) }
          )
          const lengths = counted.map((from) => distance(from, to))
          expect(Math.min(...lengths)).toBeGreaterThanOrEqual(min)
          expect(Math.max(...lengths)).toBeLessThanOrEqual(max)
          if (atSea) return
          // The farthest position is on the edge, and so is the nearest, or there is a sample within a step of it.
          const rim = edge(where).map((from) => distance(from, to))
          expect(max).toBeLessThanOrEqual(Math.max(...rim) + tolerance + 400)
          expect(min).toBeGreaterThanOrEqual(
            Math.min(...rim, ...lengths.map((length) => length - step)) - tolerance - 400
          )
        }
      ),
      { numRuns: 80 }
    )
  })

  test('from the part of a disc at sea it is never wider than from the whole disc', () => {
    fc.assert(
      fc.property(
        position(box),
        fc.double({ min: 0, max: 120_000, noNaN: true }),
        position([-45, 15, -15, 45]),
        (centre, radius, to) => {
          fc.pre(!coast.onLand(centre))
          const where: Extent = { kind: 'disc', centre, radius }
          const target: Target = { kind: 'position', position: to }
          const whole = distanceInterval(where, target)
          const wet = distanceInterval(where, target, { sea: coast, tolerance: 500 })
          expect(wet.min).toBeGreaterThanOrEqual(whole.min)
          expect(wet.max).toBeLessThanOrEqual(whole.max)
        }
      ),
      { numRuns: 200 }
    )
  })

  test('from a disc wholly at sea it is exact as well', () => {
    const centre: Position = [-32.5, 32.5]
    expect(coast.distance(centre)).toBeGreaterThan(20_000)
    const where: Extent = { kind: 'disc', centre, radius: 20_000 }
    const target: Target = { kind: 'position', position: [-25, 31] }
    const [whole, wet] = [distanceInterval(where, target), distanceInterval(where, target, { sea: coast })]
    expect(Math.abs(wet.min - whole.min)).toBeLessThan(0.001)
    expect(Math.abs(wet.max - whole.max)).toBeLessThan(0.001)
  })

  test('from a polygon across the 180th meridian it is that of the same polygon elsewhere', () => {
    const corners = [
      [-31, 29],
      [-29, 29],
      [-29.5, 31],
      [-31, 29]
    ] as const
    const moved = (by: number): Extent => ({
      kind: 'polygons',
      polygons: [[corners.map(([x, y]): Position => [wrapLongitude(x + by), y])]]
    })
    const from = (by: number): Target => ({ kind: 'position', position: [wrapLongitude(-25 + by), 33] })
    const here = distanceInterval(moved(0), from(0), { tolerance: 5 })
    const there = distanceInterval(moved(210), from(210), { tolerance: 5 })
    expect(Math.abs(there.min - here.min)).toBeLessThan(6)
    expect(Math.abs(there.max - here.max)).toBeLessThan(6)
  })
})

describe('the distance from an extent to a line or polygons', () => {
  const line = fc.array(position(box), { minLength: 2, maxLength: 5 })

  test('no sampled distance to a line falls outside', () => {
    fc.assert(
      fc.property(extent(box), line, (where, path) => {
        const { min, max } = distanceInterval(where, { kind: 'line', line: path })
        const dots = densified(path, 2000)
        for (const from of samples(where, 6).positions) {
          const brute = Math.min(...dots.map((dot) => distance(from, dot)))
          expect(brute).toBeGreaterThanOrEqual(min)
          expect(Math.sqrt(Math.max(0, brute ** 2 - 1000 ** 2))).toBeLessThanOrEqual(max)
        }
      }),
      { numRuns: 25 }
    )
  })

  test('in polygons it is 0, outside it is the distance to their edge', () => {
    fc.assert(
      fc.property(extent(box), ring(box, 0.8), (where, outer) => {
        const { min, max } = distanceInterval(where, { kind: 'polygons', polygons: [[outer]] })
        const dots = densified(outer, 2000)
        for (const from of samples(where, 6).positions) {
          const brute = contains([[outer]], from) ? 0 : Math.min(...dots.map((dot) => distance(from, dot)))
          expect(brute).toBeGreaterThanOrEqual(min)
          expect(Math.sqrt(Math.max(0, brute ** 2 - 1000 ** 2))).toBeLessThanOrEqual(max)
        }
      }),
      { numRuns: 25 }
    )
  })

  test('to a square from a disc north of it, both ends are right to the tolerance', () => {
    const square: Ring = [
      [-31, 29],
      [-30, 29],
      [-30, 30],
      [-31, 30],
      [-31, 29]
    ]
    const { min, max } = distanceInterval(
      { kind: 'disc', centre: [-30.5, 31], radius: 10_000 },
      { kind: 'polygons', polygons: [[square]] },
      { tolerance: 20 }
    )
    const gap = distance([-30.5, 31], [-30.5, 30])
    expect(Math.abs(min - (gap - 10_000))).toBeLessThan(25)
    expect(Math.abs(max - (gap + 10_000))).toBeLessThan(25)
  })
})

describe('bad input', () => {
  const where: Extent = { kind: 'disc', centre: [0, 0], radius: 10 }

  test.each([
    ['a line of one position', () => distanceInterval(where, { kind: 'line', line: [[0, 0]] }), /at least two/],
    ['a target off the earth', () => distanceInterval(where, { kind: 'position', position: [0, 99] }), /99/],
    [
      'a radius below 0',
      () => distanceInterval({ ...where, radius: -1 }, { kind: 'position', position: [0, 0] }),
      /-1/
    ],
    [
      'an extent without polygons',
      () => distanceInterval({ kind: 'polygons', polygons: [] }, { kind: 'position', position: [0, 0] }),
      /polygon/
    ]
  ] as const)('%s is refused', (_name, measure, message) => {
    expect(measure).toThrow(GeometryError)
    expect(measure).toThrow(message)
  })
})

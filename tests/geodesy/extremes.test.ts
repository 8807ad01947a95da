import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cell, split } from '~/geodesy/cell'
import { coastIndex } from '~/geodesy/coastIndex'
import { coastInterval } from '~/geodesy/coastInterval'
import { distance } from '~/geodesy/distance'
import { regionOf, type Extent } from '~/geodesy/extent'
import { extremes } from '~/geodesy/extremes'
import { GeometryError } from '~/geodesy/geometryError'
import { wrapLongitude, type Position } from '~/geodesy/position'
import { common } from '~/geodesy/region'
import { sea } from '~/geodesy/sea'
import { extent, position } from './arbitraries'
import { atlantisBox, atlantisCoast } from './atlantisCoast'
import { climbed, edge, holds, samples } from './samples'

const coast = coastIndex(atlantisCoast())
const shoreFrom = (from: Position) => (coast.onLand(from) ? 0 : coast.nearest(from).distance)

describe('cells', () => {
  test('nothing in a cell is farther from its centre than its radius', () => {
    fc.assert(
      fc.property(
        position([-180, -89, 180, 85]),
        fc.double({ min: 0.001, max: 4, noNaN: true }),
        fc.double({ min: 0.001, max: 4, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([west, south], wide, high, x, y) => {
          const { centre, radius } = cell([west, south, west + wide, south + high])
          const inside: Position = [wrapLongitude(west + x * wide), south + y * high]
          expect(distance(centre, inside)).toBeLessThanOrEqual(radius + 1e-6)
        }
      ),
      { numRuns: 3000 }
    )
  })

  test('the parts of a cell cover it and nothing else', () => {
    for (const box of [
      [0, 0, 1, 1],
      [0, 0, 5, 1],
      [0, 60, 1, 65]
    ] as const) {
      const parts = split(cell(box)).map((part) => part.box)
      const size = parts.reduce((sum, [west, south, east, north]) => sum + (east - west) * (north - south), 0)
      expect(size).toBeCloseTo((box[2] - box[0]) * (box[3] - box[1]), 12)
    }
  })
})

describe('the distance to the coast over an extent', () => {
  test('no sampled WGS84 distance falls outside of the interval, on land or at sea', () => {
    fc.assert(
      fc.property(extent([-33, 28, -27, 33]), fc.boolean(), (where, atSea) => {
        const { positions, step } = samples(where, 24)
        const counted = atSea ? positions.filter((from) => !coast.onLand(from)) : positions
        fc.pre(counted.length > 3)
        const { min, max } = coastInterval(where, { coast, atSea })
        const lengths = counted.map(shoreFrom)
        expect(Math.min(...lengths)).toBeGreaterThanOrEqual(min)
        expect(Math.max(...lengths)).toBeLessThanOrEqual(max)
        if (atSea) return
        // Each position of an extent has a sample of its inside or its edge within a step and 400 m.
        const all = [...lengths, ...edge(where).map(shoreFrom)]
        expect(min).toBeGreaterThanOrEqual(Math.min(...all) - step - 900)
        expect(max).toBeLessThanOrEqual(Math.max(...all) + step + 900)
      }),
      { numRuns: 120 }
    )
  })

  test('the interval is no wider than the truth by more than the tolerance', () => {
    // The truth is found by climbing from the best of many samples; the seed is fixed since climbing may miss a narrow peak.
    fc.assert(
      fc.property(extent([-33, 28, -27, 33]), fc.constantFrom(100, 500, 2000), (where, tolerance) => {
        const { positions, step } = samples(where, 24)
        const { min, max } = coastInterval(where, { coast, tolerance })
        const ends = [1, -1].map((sign) => {
          const height = (from: Position) => sign * shoreFrom(from)
          const starts = [...positions, ...edge(where)].map((at) => ({ at, high: height(at) }))
          const best = starts.toSorted((one, other) => other.high - one.high).slice(0, 2)
          return Math.max(...best.map(({ at, high }) => Math.max(high, climbed(where, at, height, step))))
        })
        expect(max).toBeGreaterThanOrEqual(ends[0]!)
        expect(max).toBeLessThanOrEqual(ends[0]! + tolerance + 10)
        expect(min).toBeLessThanOrEqual(-ends[1]!)
        expect(min).toBeGreaterThanOrEqual(-ends[1]! - tolerance - 10)
      }),
      { numRuns: 40, seed: 20 }
    )
  })

  test('of an exact position it is the distance, to the error of the index', () => {
    fc.assert(
      fc.property(position(atlantisBox), (centre) => {
        const { min, max } = coastInterval({ kind: 'disc', centre, radius: 0 }, { coast })
        const truth = shoreFrom(centre)
        expect(min).toBeLessThanOrEqual(truth)
        expect(max).toBeGreaterThanOrEqual(truth)
        expect(max - min).toBeLessThan(10)
      }),
      { numRuns: 300 }
    )
  })

  test('the shores named are all that are nearest somewhere, and no shore that is far from being so', () => {
    fc.assert(
      fc.property(extent([-33, 28, -27, 33]), (where) => {
        const { owners } = coastInterval(where, { coast, slack: 400 })
        const { positions, step } = samples(where, 16)
        const nearest = new Set(positions.map((from) => coast.nearest(from).owner))
        for (const owner of nearest) expect(owners).toContain(owner)
        const nearly = positions.flatMap((from) => coast.within(from, coast.nearest(from).distance + 195))
        for (const owner of nearly) expect(owners).toContain(owner)
        for (const owner of owners) {
          const spare = positions.some((from) =>
            coast.within(from, Math.abs(coast.signed(from)) + 3 * step + 1700).includes(owner)
          )
          expect(spare).toBe(true)
        }
      }),
      { numRuns: 60 }
    )
  })

  test('it does not change when earth and extent are turned across the 180th meridian', () => {
    const moved = coastIndex(atlantisCoast(210))
    fc.assert(
      fc.property(
        position([-30.2, 28, -29.8, 33]),
        fc.double({ min: 1000, max: 40_000, noNaN: true }),
        ([longitude, latitude], radius) => {
          const here = coastInterval({ kind: 'disc', centre: [longitude, latitude], radius }, { coast, tolerance: 50 })
          const there = coastInterval(
            { kind: 'disc', centre: [wrapLongitude(longitude + 210), latitude], radius },
            { coast: moved, tolerance: 50 }
          )
          expect(Math.abs(there.min - here.min)).toBeLessThan(60)
          expect(Math.abs(there.max - here.max)).toBeLessThan(60)
          expect(there.owners).toEqual(here.owners)
        }
      ),
      { numRuns: 40 }
    )
  })
})

describe('the part of an extent at sea', () => {
  test('an extent wholly on land has none and is refused', () => {
    const inland: Extent = { kind: 'disc', centre: [-28.1, 29.2], radius: 3000 }
    expect(coast.signed([-28.1, 29.2])).toBeLessThan(-5000)
    expect(() => coastInterval(inland, { coast, atSea: true })).toThrow(GeometryError)
  })

  test('a measure counts only there', () => {
    const where: Extent = { kind: 'disc', centre: [-28.1, 29.2], radius: 120_000 }
    const inside = { at: (from: Position) => distance(from, [-28.1, 29.2]) }
    expect(extremes(regionOf(where), inside).low).toBe(0)
    const { low } = extremes(regionOf(where, coast), inside)
    const nearestShore = coast.nearest([-28.1, 29.2]).distance
    expect(low).toBeLessThanOrEqual(nearestShore + 3)
    expect(low).toBeGreaterThanOrEqual(nearestShore - 500)
  })

  test('what is known of a common region is never better than the truth', () => {
    fc.assert(
      fc.property(extent([-33, 28, -27, 33]), position(atlantisBox), (where, from) => {
        const { positions, step } = samples(where, 20)
        const wet = positions.filter((there) => !coast.onLand(there))
        fc.pre(wet.length > 0)
        const { least, most, depth } = common(regionOf(where), sea(coast)).reach(from)
        const nearest = Math.min(...wet.map((there) => distance(from, there)))
        expect(least).toBeLessThanOrEqual(nearest + 1e-6)
        expect(most).toBeGreaterThanOrEqual(nearest - 2 * step)
        expect(depth <= 10 || (holds(where, from) && !coast.onLand(from))).toBe(true)
      }),
      { numRuns: 200 }
    )
  })
})

describe('bad input', () => {
  test('a measure that is no number is refused with the place', () => {
    expect(() => extremes(regionOf({ kind: 'disc', centre: [1, 2], radius: 10 }), { at: () => Number.NaN })).toThrow(
      /NaN.*\[1,2\]/
    )
  })

  test('a tolerance of 0 is refused', () => {
    expect(() => extremes(regionOf({ kind: 'disc', centre: [1, 2], radius: 10 }), { at: () => 1 }, 0)).toThrow(
      /0 is not a tolerance/
    )
  })

  test('a radius that is none is refused', () => {
    expect(() => regionOf({ kind: 'disc', centre: [1, 2], radius: Number.NaN })).toThrow(/NaN/)
  })
})

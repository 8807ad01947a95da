import { distance as turfDistance } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { area, sphericalArea } from '~/geodesy/area'
import { densified } from '~/geodesy/densified'
import { distance } from '~/geodesy/distance'
import type { Position } from '~/geodesy/position'
import { position, ring } from './arbitraries'
import { testWindow } from './worldCoast'

/** How far the sphere may be from the ellipsoid, as a share. */
const allowed = 0.006

describe('sphere and ellipsoid agree within 0.6 %', () => {
  test('over the distances of 10,000 pairs of positions', () => {
    fc.assert(
      fc.property(position(testWindow), position(testWindow), (from, to) => {
        expect(disagreement(turfDistance([...from], [...to], { units: 'meters' }), distance(from, to))).toBeLessThan(
          allowed
        )
      }),
      { numRuns: 10_000 }
    )
  })

  test('over short distances in every direction', () => {
    const step = fc.double({ min: -0.3, max: 0.3, noNaN: true })
    fc.assert(
      fc.property(position([-119, -9, -41, 34]), step, step, (from, east, north) => {
        const to: Position = [from[0] + east, from[1] + north]
        expect(disagreement(turfDistance([...from], [...to], { units: 'meters' }), distance(from, to))).toBeLessThan(
          allowed
        )
      }),
      { numRuns: 5000 }
    )
  })

  test('over the areas of 10,000 polygons, their edges straight on the map', () => {
    fc.assert(
      fc.property(ring([-115, -5, -45, 30], 1), (corners) => {
        const dense = densified(corners, 40_000)
        expect(disagreement(sphericalArea([dense]), area([dense]))).toBeLessThan(allowed)
      }),
      { numRuns: 10_000 }
    )
  })
})

// Below a millimetre, rounding of the haversine outweighs the shape of the earth.
function disagreement(spherical: number, truth: number): number {
  const error = Math.abs(spherical - truth)
  return error < 1e-3 ? 0 : error / truth
}

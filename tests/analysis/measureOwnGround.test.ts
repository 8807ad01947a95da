import { describe, expect, test } from 'vitest'
import { type Ground, groundOf, measure } from '~/analysis/measure'
import { measureOwnGround } from '~/analysis/measureOwnGround'
import { coastIndex } from '~/geodesy/coastIndex'
import { atlantis } from '../atlantis'

const box = [-40, 20, -20, 40] as const
/** A square island of two degrees, and the ground of Atlantis with it as its only land. */
const ring = [
  [-31, 30],
  [-29, 30],
  [-29, 32],
  [-31, 32],
  [-31, 30]
] as const
const segments = Float64Array.from(ring.slice(1).flatMap((to, at) => [...ring[at]!, ...to]))
const coast = coastIndex({ segments, owner: new Uint16Array(4), islets: new Float64Array(0) })
const owners = [{ country: '900', mass: 1, mainland: false, place: 'isla', name: null, note: null }]
const ground: Ground = groundOf(atlantis, coast, owners)

describe('what follows from where a feature of one’s own lies', () => {
  test('at sea: the same distance, coast, band and containment as for an item of the situation at that place', () => {
    const centre = [-28, 31] as const
    const found = measureOwnGround({ type: 'Point', coordinates: centre }, ground, box)
    const item = measure({ extent: { kind: 'disc', centre, radius: 0 }, open: false, sea: true }, ground)
    expect(found).toMatchObject({ ashore: 'none', covered: 'whole', inside: item.inside })
    expect(found?.coast).toMatchObject({ nearest: item.coast?.nearest, band: '24-200', errorBar: item.coast?.errorBar })
    expect(found?.coast?.distance.min).toBe(coast.nearest(centre).distance)
    expect(found?.coast?.distance.min).toBeGreaterThanOrEqual(item.coast?.distance.min ?? Infinity)
    expect(found?.coast?.distance.max).toBeLessThanOrEqual(item.coast?.distance.max ?? 0)
  })

  test('on land: that it is, and how far the shore is', () => {
    const found = measureOwnGround({ type: 'Point', coordinates: [-30, 31] }, ground, box)
    expect(found?.ashore).toBe('all')
    expect((found?.coast?.distance.min ?? 0) / 1000).toBeCloseTo(95.4, 0)
    expect(found?.coast?.nearest).toEqual([{ state: '900', place: 'isla', mainland: false }])
  })

  test('a line from 11 to 100 kilometres off the shore: both ends, and that the band cannot be decided', () => {
    const found = measureOwnGround(
      {
        type: 'LineString',
        coordinates: [
          [-28.885, 31],
          [-27.95, 31]
        ]
      },
      ground,
      box
    )
    expect(found?.ashore).toBe('none')
    expect(Math.abs((found?.coast?.distance.min ?? 0) - 10_976)).toBeLessThan(600)
    expect(Math.abs((found?.coast?.distance.max ?? 0) - 100_222)).toBeLessThan(600)
    expect(found?.coast?.band).toBe('undecided')
    expect(found?.coast?.touched).toEqual(['within-12', '12-24', '24-200'])
  })

  test('an area over the shore: part of it ashore, the sea part from nought', () => {
    const found = measureOwnGround(
      {
        type: 'Polygon',
        coordinates: [
          [
            [-29.5, 30.5],
            [-28.5, 30.5],
            [-28.5, 31.5],
            [-29.5, 31.5],
            [-29.5, 30.5]
          ]
        ]
      },
      ground,
      box
    )
    expect(found?.ashore).toBe('some')
    expect(found?.coast?.distance.min).toBe(0)
    expect(Math.abs((found?.coast?.distance.max ?? 0) - 48_000)).toBeLessThan(1500)
  })

  test('several points: from the nearest at sea to the farthest', () => {
    const found = measureOwnGround(
      {
        type: 'MultiPoint',
        coordinates: [
          [-30, 31],
          [-28.9, 31],
          [-28, 31]
        ]
      },
      ground,
      box
    )
    expect(found?.ashore).toBe('some')
    expect(found?.coast?.distance).toEqual({
      min: coast.nearest([-28.9, 31]).distance,
      max: coast.nearest([-28, 31]).distance
    })
  })

  test('outside of what the data cover nothing is said, and near their end that another coast may be nearer', () => {
    expect(measureOwnGround({ type: 'Point', coordinates: [-10, 31] }, ground, box)).toMatchObject({
      coast: null,
      covered: 'outside'
    })
    expect(measureOwnGround({ type: 'Point', coordinates: [-21, 31] }, ground, box)?.covered).toBe('edge')
  })

  test('an area inside the deployment area is inside, one across its edge cannot be decided', () => {
    const square = (west: number, south: number, side: number) => ({
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, south],
          [west + side, south],
          [west + side, south + side],
          [west, south + side],
          [west, south]
        ] as const
      ]
    })
    const whole = { ...ground, deployment: null }
    expect(measureOwnGround(square(-28, 31, 0.2), whole, box)?.inside).toBeNull()
    const answers = new Set<string | null | undefined>()
    for (let west = -36; west < -22; west += 0.5)
      for (let south = 24; south < 36; south += 0.5)
        answers.add(measureOwnGround(square(west, south, 0.3), ground, box)?.inside)
    expect(answers).toEqual(new Set(['yes', 'no', 'undecided']))
  })
})

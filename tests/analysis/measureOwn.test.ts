import { describe, expect, test } from 'vitest'
import { measureOwn } from '~/analysis/measureOwn'
import { distance } from '~/geodesy/distance'

describe('what is measured of a geometry of one’s own', () => {
  test('points: from the nearest to the farthest', () => {
    const measures = measureOwn(
      {
        type: 'MultiPoint',
        coordinates: [
          [0, 1],
          [0, 3, 50]
        ]
      },
      [0, 0]
    )
    expect(measures).toEqual({
      focus: { min: distance([0, 0], [0, 1]), max: distance([0, 0], [0, 3]) },
      length: null,
      size: null
    })
  })

  test('a line along a meridian: its length, and its nearest point even between its ends', () => {
    const measures = measureOwn(
      {
        type: 'LineString',
        coordinates: [
          [1, -1],
          [1, 1]
        ]
      },
      [0, 0]
    )
    expect(measures?.length).toBeCloseTo(221_149, -1)
    expect(Math.abs((measures?.focus.min ?? 0) - distance([0, 0], [1, 0]))).toBeLessThan(500)
  })

  test('a square degree on the equator: 12,309 km², nought metres from a place inside', () => {
    const measures = measureOwn(
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
            [0, 0]
          ]
        ]
      },
      [0.5, 0.5]
    )
    expect((measures?.size ?? 0) / 1e6).toBeCloseTo(12_309, -1)
    expect(measures?.focus.min).toBe(0)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupsIn } from '~/map/crowd/groups'
import { CrowdPainter } from '~/map/crowd/crowdPainter'
import { always, PointField } from '~/map/crowd/pointField'
import { mercatorX, mercatorY } from '~/map/mercator'
import { crowd } from './crowd'

const noCanvas = () => {
  throw new Error('Picking draws nothing.')
}
const longitude = fc.double({ min: -32, max: -30, noNaN: true })
const latitude = fc.double({ min: 29, max: 31, noNaN: true })
const scale = 256 * 2 ** 8
const at = ([x, y]: readonly [number, number]) => ({ x: mercatorX(x), y: mercatorY(y), scale, from: null, to: null })

describe('what lies at a place of a crowd', () => {
  test('is the nearest of the points that stand alone, as one finds by looking at all of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(longitude, latitude), { minLength: 1, maxLength: 60 }),
        longitude,
        latitude,
        (points, x, y) => {
          const data = crowd(points)
          const field = new PointField(data)
          const { singles, clusters } = groupsIn(field, scale, [0, 0, 1, 1], always)
          const place = at([x, y])
          const distances = singles
            .map((one) => ({
              number: field.of[one]!,
              distance: Math.hypot(field.x[one]! - place.x, field.y[one]! - place.y) * scale
            }))
            .filter(({ distance }) => distance <= 13)
            .toSorted((a, b) => a.distance - b.distance)
          const hit = new CrowdPainter(data, noCanvas).pick(place)
          const nearCluster = clusters.some((one) => Math.hypot(one.x - place.x, one.y - place.y) * scale < 40)
          expect(
            hit?.kind === 'cluster'
              ? nearCluster
              : nearCluster || (hit?.number ?? null) === (distances[0]?.number ?? null)
          ).toBe(true)
        }
      ),
      { numRuns: 500, seed: 8 }
    )
  })

  test('is a cluster with its number, the box of its points and their features, where points cannot be told apart', () => {
    const painter = new CrowdPainter(
      crowd([
        [-31, 30],
        [-31, 30],
        [-31.0001, 30]
      ]),
      noCanvas
    )
    const hit = painter.pick(at([-31, 30]))
    expect(hit).toMatchObject({ kind: 'cluster', count: 3 })
    if (hit?.kind !== 'cluster') throw new Error('A cluster was expected.')
    expect([...hit.numbers].toSorted((a, b) => a - b)).toEqual([1, 2, 3])
    expect((hit.box[2] - hit.box[0]) * 360).toBeCloseTo(0.0001, 4)
  })

  test('is nothing on days on which it is not shown', () => {
    const painter = new CrowdPainter(crowd([[-31, 30]], [5]), noCanvas)
    expect(painter.pick({ ...at([-31, 30]), from: 4, to: 5 })).toMatchObject({ kind: 'feature', number: 1 })
    expect(painter.pick({ ...at([-31, 30]), from: 6, to: null })).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterContent, clusterRadius, groupsIn, levelAt } from '~/map/crowd/groups'
import { always, type Days, PointField, type View } from '~/map/crowd/pointField'
import { crowd } from './crowd'

const world: View = [0, 0, 1, 1]
/** Many of them near each other, some in the very same place. */
const position = fc.oneof(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -84, max: 84, noNaN: true })),
  fc.tuple(fc.double({ min: -31, max: -30, noNaN: true }), fc.double({ min: 30, max: 31, noNaN: true })),
  fc.constant<[number, number]>([-31, 30])
)
const points = fc.array(position, { minLength: 1, maxLength: 300 })
const zooms = [2, 3.25, 5, 6.75, 8, 9.5, 11]
const scaleOf = (zoom: number) => 256 * 2 ** zoom

describe('points of a crowd in groups', () => {
  test('are all there at every zoom: single ones and the numbers of the clusters add up', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...zooms), (all, zoom) => {
        const field = new PointField(crowd(all))
        const { singles, clusters } = groupsIn(field, scaleOf(zoom), world, always)
        expect(singles.length + clusters.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
        const named = [
          ...singles.map((at) => field.of[at]!),
          ...clusters.flatMap((one) => clusterContent(field, one, always, 1000).numbers)
        ]
        expect(named.toSorted((a, b) => a - b)).toEqual(all.map((_, at) => at + 1))
      }),
      { numRuns: 200, seed: 8 }
    )
  })

  test('are those of the days that are shown; one without a day always is', () => {
    const days = fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }), { minLength: 300, maxLength: 300 })
    fc.assert(
      fc.property(
        points,
        days,
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        (all, when, from, to) => {
          const shown: Days = { from, to }
          const { singles, clusters } = groupsIn(new PointField(crowd(all, when)), scaleOf(5), world, shown)
          const expected = all.filter((_, at) => {
            const day = when[at] ?? null
            return day === null || (day >= from && day <= to)
          })
          expect(singles.length + clusters.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length)
        }
      ),
      { numRuns: 200, seed: 8 }
    )
  })

  test('of a view are those of the world whose squares meet it', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...zooms), (all, zoom) => {
        const field = new PointField(crowd(all))
        const view: View = [0.4, 0.35, 0.45, 0.45]
        const inView = (at: number) =>
          field.x[at]! >= view[0] && field.x[at]! <= view[2] && field.y[at]! >= view[1] && field.y[at]! <= view[3]
        const { singles, clusters } = groupsIn(field, scaleOf(zoom), view, always)
        const found = new Set([
          ...singles,
          ...clusters.flatMap(({ low, high }) => Array.from({ length: high - low }, (_, step) => low + step))
        ])
        for (let at = 0; at < field.count; at++) if (inView(at)) expect(found.has(at)).toBe(true)
        const whole = groupsIn(field, scaleOf(zoom), world, always)
        expect(whole.clusters).toEqual(expect.arrayContaining([...clusters]))
      }),
      { numRuns: 200, seed: 8 }
    )
  })

  test('stand apart: no two clusters of a picture lie over each other', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...zooms), (all, zoom) => {
        const scale = scaleOf(zoom)
        const { clusters } = groupsIn(new PointField(crowd(all)), scale, world, always)
        for (const [index, one] of clusters.entries())
          for (const other of clusters.slice(index + 1)) {
            const distance = Math.hypot(one.x - other.x, one.y - other.y) * scale
            expect(distance).toBeGreaterThanOrEqual(clusterRadius(one.count) + clusterRadius(other.count) - 0.1)
          }
      }),
      { numRuns: 200, seed: 8 }
    )
  })

  test('split as one zooms in: a square of one level is made up of quarters of it on the next', () => {
    const field = new PointField(
      crowd([
        [-31, 30],
        [-30.9, 30.1],
        [-30.2, 30.8],
        [-29, 31]
      ])
    )
    const counts = zooms.map(
      (zoom) =>
        groupsIn(field, scaleOf(zoom), world, always).clusters.length +
        groupsIn(field, scaleOf(zoom), world, always).singles.length
    )
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(counts[0]).toBe(1)
    expect(counts.at(-1)).toBe(4)
    expect(levelAt(scaleOf(6))).toBe(levelAt(scaleOf(5)) + 1)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crowdOf } from '~/exchange/held/crowdOf'
import { Held } from '~/exchange/held/held'
import { packed } from '~/exchange/held/packing'
import { sortedDays } from '~/exchange/held/sortedDays'
import { noDay } from '~/model/crowdData'
import { type Position, simpleParts } from '~/model/geojson'
import { feature } from './arbitraries'

const numbered = fc
  .array(feature, { maxLength: 12 })
  .map((all) => all.map((one, index) => ({ ...one, number: 2 * index + 1, unmeasured: index % 3 === 0 })))

describe('features held as flat numbers', () => {
  test('come back as they were: id, place with all its heights, properties of every kind', () => {
    fc.assert(
      fc.property(numbered, (features) => {
        const held = new Held(packed(features))
        const bare = Array.from(held.all(), ({ day: _day, title: _title, ...rest }) => rest)
        expect(bare).toEqual(features)
        expect(held.features([3, 4, 1]).map(({ number }) => number)).toEqual(
          [3, 1].filter((number) => features.some((one) => one.number === number))
        )
        expect(held.rows(0, 100).map(({ kind }) => kind)).toEqual(
          features.map(({ geometry }) => geometry?.type ?? 'none')
        )
      }),
      { numRuns: 500, seed: 8 }
    )
  })

  test('are a crowd of as many points and shapes as their places have, each with the number of its feature', () => {
    fc.assert(
      fc.property(numbered, (features) => {
        const crowd = crowdOf(packed(features))
        const parts = features.flatMap(({ geometry, number }) =>
          geometry ? simpleParts(geometry).map((part) => ({ part, number })) : []
        )
        const points = parts.flatMap(({ part, number }) =>
          part.type === 'Point'
            ? [{ at: part.coordinates, number }]
            : part.type === 'MultiPoint'
              ? part.coordinates.map((at) => ({ at, number }))
              : []
        )
        expect([...crowd.pointOf]).toEqual(points.map(({ number }) => number))
        expect([...crowd.points]).toEqual(points.flatMap(({ at }) => [at[0], at[1]]))
        const shapes = parts.flatMap(({ part, number }) => {
          const make = (area: boolean, rings: readonly (readonly Position[])[]) => ({ area, number, rings })
          if (part.type === 'LineString') return [make(false, [part.coordinates])]
          if (part.type === 'Polygon') return [make(true, part.coordinates)]
          if (part.type === 'MultiLineString') return part.coordinates.map((line) => make(false, [line]))
          return part.type === 'MultiPolygon' ? part.coordinates.map((rings) => make(true, rings)) : []
        })
        expect([...crowd.shapeOf]).toEqual(shapes.map(({ number }) => number))
        expect([...crowd.shapeKind]).toEqual(shapes.map(({ area }) => Number(area)))
        expect([...crowd.corners]).toEqual(shapes.flatMap(({ rings }) => rings.flat().flatMap(([x, y]) => [x, y])))
        expect(crowd.ringAt).toHaveLength(shapes.flatMap(({ rings }) => rings).length + 1)
        expect(crowd.shapeAt).toHaveLength(shapes.length + 1)
      }),
      { numRuns: 500, seed: 8 }
    )
  })
})

test('days are put in order, close together or far apart, and what is none is left out', () => {
  const day = fc.oneof(
    fc.integer({ min: 20_000, max: 20_100 }),
    fc.integer({ min: -719_528, max: 2_932_896 }),
    fc.constant(noDay)
  )
  fc.assert(
    fc.property(fc.array(day, { maxLength: 20 }), (days) => {
      const ascending = days.filter((one) => one !== noDay).toSorted((a, b) => a - b)
      expect([...sortedDays(Int32Array.from(days))]).toEqual(ascending)
    }),
    { numRuns: 500, seed: 8 }
  )
})

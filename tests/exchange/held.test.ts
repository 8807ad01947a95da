import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crowdOf } from '~/exchange/held/crowdOf'
import { Held } from '~/exchange/held/held'
import { packed } from '~/exchange/held/packing'
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

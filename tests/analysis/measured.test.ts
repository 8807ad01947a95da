import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { geodesicPath, measured } from '~/analysis/measured'

describe('what is measured', () => {
  test('a path of no or one point is 0 long and has no legs', () => {
    expect(measured({ kind: 'path', positions: [] })).toEqual({ legs: [], total: 0, rhumbTotal: 0, area: null })
    expect(measured({ kind: 'path', positions: [[-12, 31]] }).total).toBe(0)
  })

  test('the total is the sum of the legs, each with its bearing', () => {
    const { legs, total } = measured({
      kind: 'path',
      positions: [
        [0, 0],
        [0, 1],
        [1, 1]
      ]
    })
    expect(legs.map(({ bearing }) => Math.round(bearing))).toEqual([0, 90])
    expect(total).toBeCloseTo((legs[0]?.distance ?? 0) + (legs[1]?.distance ?? 0), 6)
    expect(legs[0]?.distance).toBeCloseTo(110_574.389, 2)
  })

  test('the rhumb line along a parallel is longer than the geodesic', () => {
    const { total, rhumbTotal } = measured({
      kind: 'path',
      positions: [
        [-60, 40],
        [0, 40]
      ]
    })
    expect(rhumbTotal).toBeGreaterThan(total * 1.01)
  })

  test('a path across the 180th meridian goes the short way, in figure and line', () => {
    const positions = [
      [179, 0],
      [-179, 0],
      [-177, 0]
    ] as const
    expect(measured({ kind: 'path', positions }).total).toBeCloseTo(4 * 111_319.491, 1)
    const longitudes = geodesicPath(positions).map(([longitude]) => longitude)
    expect(longitudes.at(0)).toBe(179)
    expect(longitudes.at(-1)).toBe(183)
  })

  test('nearly opposite points of the earth have a length and a line', () => {
    const positions = [
      [0, 0],
      [179.7, 0.3]
    ] as const
    const { total } = measured({ kind: 'path', positions })
    expect(total).toBeGreaterThan(19_900_000)
    expect(total).toBeLessThan(20_003_932)
    expect(geodesicPath(positions).every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
  })

  test('a ring has the area of WGS84 and its closing leg, whichever way it turns', () => {
    const positions = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1]
    ] as const
    const { legs, area } = measured({ kind: 'ring', positions })
    expect(legs).toHaveLength(4)
    expect(legs.at(-1)).toMatchObject({ from: 3, to: 0 })
    expect(area?.kind === 'area' ? area.area / 1e6 : 0).toBeCloseTo(12_308.8, 0)
    expect(measured({ kind: 'ring', positions: positions.toReversed() }).area).toEqual(area)
  })

  test('a ring that crosses itself has no area but the place where it does', () => {
    const { area } = measured({
      kind: 'ring',
      positions: [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1]
      ]
    })
    expect(area?.kind).toBe('crossing')
    const [x = 0, y = 0] = area?.kind === 'crossing' ? area.at : []
    expect(x).toBeCloseTo(0.5, 2)
    expect(y).toBeCloseTo(0.5, 2)
  })

  test('points on one line or on one another enclose nothing', () => {
    expect(
      measured({
        kind: 'ring',
        positions: [
          [0, 0],
          [1, 0],
          [2, 0]
        ]
      }).area?.kind
    ).not.toBe('area')
    expect(
      measured({
        kind: 'ring',
        positions: [
          [0, 0],
          [0, 0],
          [0, 0]
        ]
      }).area
    ).toEqual({ kind: 'flat' })
    expect(
      measured({
        kind: 'ring',
        positions: [
          [0, 0],
          [1, 0]
        ]
      }).area
    ).toEqual({ kind: 'too-few' })
  })

  test.each([
    [
      'there and back, twice',
      [
        [0, 0],
        [1, 0],
        [0, 0],
        [1, 0]
      ]
    ],
    [
      'one of two places written with both names of the 180th meridian',
      [
        [180, 45],
        [-180, 45],
        [-180, -45]
      ]
    ],
    [
      'both at once',
      [
        [180, 0],
        [1, 0],
        [-180, 0],
        [1, 0]
      ]
    ]
  ] as const)('a ring of two places is flat: %s', (_, positions) => {
    expect(measured({ kind: 'ring', positions }).area).toEqual({ kind: 'flat' })
  })

  test('a ring across the 180th meridian is as large as one elsewhere', () => {
    const at = (shift: number) => {
      const { area } = measured({
        kind: 'ring',
        positions: [
          [shift, 10],
          [shift + 2, 10],
          [shift + 2, 12],
          [shift, 12]
        ].map(([x = 0, y = 0]) => [x > 180 ? x - 360 : x, y] as const)
      })
      return area?.kind === 'area' ? area.area : 0
    }
    expect(at(179)).toBeCloseTo(at(0), 0)
    expect(at(0)).toBeGreaterThan(4e10)
  })

  test('no figure is ever NaN or infinite', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true })
    )
    const grid = fc.tuple(fc.constantFrom(-180, -90, 0, 90, 180), fc.constantFrom(-90, -45, 0, 45, 90))
    fc.assert(
      fc.property(
        fc.array(fc.oneof(position, grid), { maxLength: 6 }),
        fc.constantFrom('path' as const, 'ring' as const),
        (positions, kind) => {
          const { legs, total, rhumbTotal, area } = measured({ kind, positions })
          const figures = [
            total,
            rhumbTotal,
            ...legs.flatMap((leg) => [leg.distance, leg.bearing, leg.rhumb.distance, leg.rhumb.bearing]),
            ...(area?.kind === 'area' ? [area.area] : area?.kind === 'crossing' ? area.at : [])
          ]
          expect(figures.filter((figure) => !Number.isFinite(figure))).toEqual([])
        }
      ),
      { numRuns: 300 }
    )
  })
})

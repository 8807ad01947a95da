import { describe, expect, test } from 'vitest'
import { along, midpoint } from '~/geodesy/along'
import { area, perimeter, sphericalArea } from '~/geodesy/area'
import { bearing } from '~/geodesy/bearing'
import { circle } from '~/geodesy/circle'
import { contains } from '~/geodesy/contains'
import { destination } from '~/geodesy/destination'
import { distance } from '~/geodesy/distance'
import { GeometryError } from '~/geodesy/geometryError'
import { isPosition, wrapLongitude, type Position } from '~/geodesy/position'
import type { Ring } from '~/geodesy/ring'
import { areaIn, breadth, lengthIn, metresFrom } from '~/geodesy/units'

const square: Ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0]
]

describe('units', () => {
  test('the breadths of UNCLOS are exact in metres', () => {
    expect(breadth).toEqual({ territorialSea: 22224, contiguousZone: 44448, exclusiveEconomicZone: 370400 })
  })

  test('lengths and areas come in kilometres, nautical and statute miles', () => {
    expect(lengthIn(1852, 'nm')).toBe(1)
    expect(lengthIn(1609.344, 'mi')).toBe(1)
    expect(areaIn(1852 ** 2, 'nm')).toBe(1)
    expect(areaIn(1e6, 'km')).toBe(1)
    expect(metresFrom(lengthIn(12345, 'mi'), 'mi')).toBeCloseTo(12345, 9)
  })
})

describe('positions', () => {
  test('a position is two finite numbers in range', () => {
    expect(isPosition([-180, 90])).toBe(true)
    for (const value of [null, 'x', [], [1], [Number.NaN, 0], [0, Infinity], [181, 0], [0, -90.1], ['1', 2]]) {
      expect(isPosition(value)).toBe(false)
    }
  })

  test('a longitude is brought back between -180 and 180', () => {
    expect([181, -181, 540, 180, -180].map(wrapLongitude)).toEqual([-179, 179, -180, 180, -180])
  })
})

describe('distance', () => {
  // From Karney's GeodTest.dat, as shipped with GeographicLib: an independent high-precision computation.
  test.each([
    [[-139.44815, 35.60777], [-69.95921, -11.17491], 8935244.5604818305],
    [[106.05087, 55.52454], [-162.81766, 77.03196], 4105086.1713924406],
    [[52.74123, 6.96833], [-153.82709, -7.39675], 17102477.2496958388]
  ] as readonly [Position, Position, number][])('from %j to %j is right to a micrometre', (from, to, metres) => {
    expect(Math.abs(distance(from, to) - metres)).toBeLessThan(1e-6)
  })

  test('one degree across the 180th meridian is as long as anywhere on the equator', () => {
    expect(distance([179.5, 0], [-179.5, 0])).toBeCloseTo(distance([10, 0], [11, 0]), 6)
    expect(distance([180, 12], [-180, 12])).toBe(0)
  })

  test('antipodal points on the equator are half a meridian apart, and near-antipodal points converge', () => {
    expect(distance([0, 0], [180, 0])).toBeCloseTo(20003931.4586, 3)
    // Vincenty's iteration fails here; the figure is GeodSolve's.
    expect(distance([0, 0], [179.5, 0.5])).toBeCloseTo(19936288.579, 2)
  })
})

describe('bearing', () => {
  test('the bearing due west along the equator is 270°', () => {
    expect(bearing([0, 0], [-1, 0])).toBeCloseTo(270, 9)
  })

  test('bearings are clockwise from true north, 0 up to 360', () => {
    expect(bearing([5, 5], [5, 6])).toBe(0)
    expect(bearing([5, 5], [5, 4])).toBe(180)
    expect(bearing([5, 5], [5, 5])).toBe(0)
    expect(bearing([-139.44815, 35.60777], [-69.95921, -11.17491])).toBeCloseTo(111.098748429560326, 9)
    expect(bearing([179.9, 0], [-179.9, 0])).toBeCloseTo(90, 9)
  })
})

describe('destination', () => {
  test('it undoes distance and bearing', () => {
    const [from, to]: [Position, Position] = [
      [-66.9, 10.5],
      [-60.25, 13.75]
    ]
    const [longitude, latitude] = destination(from, distance(from, to), bearing(from, to))
    expect(longitude).toBeCloseTo(to[0], 9)
    expect(latitude).toBeCloseTo(to[1], 9)
  })

  test('it stays in range across the 180th meridian', () => {
    const [longitude] = destination([179.9, 10], 50_000, 90)
    expect(longitude).toBeLessThan(-179)
    expect(longitude).toBeGreaterThanOrEqual(-180)
  })
})

describe('along', () => {
  test('the middle is as far from both ends', () => {
    const [from, to]: [Position, Position] = [
      [170, -20],
      [-150, 40]
    ]
    const middle = midpoint(from, to)
    expect(distance(from, middle)).toBeCloseTo(distance(from, to) / 2, 5)
    expect(distance(middle, to)).toBeCloseTo(distance(from, to) / 2, 5)
    expect(distance(from, along(from, to, 0.1))).toBeCloseTo(distance(from, to) / 10, 5)
  })
})

describe('area', () => {
  test('the square degree on the equator has the WGS84 area that GeographicLib publishes', () => {
    // Planimeter of the corners (0,-1), (-1,0), (0,1), (1,0): 24619419146 m², perimeter 627598.2731 m.
    const diamond: Ring = [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1]
    ]
    expect(area([diamond])).toBeCloseTo(24619419146, -1)
    expect(perimeter(diamond)).toBeCloseTo(627598.2731, 3)
  })

  test('a hole is taken away, whichever way it turns', () => {
    const hole: Ring = [
      [0.2, 0.2],
      [0.4, 0.2],
      [0.4, 0.4],
      [0.2, 0.4],
      [0.2, 0.2]
    ]
    const expected = area([square]) - area([hole])
    expect(area([square, hole])).toBeCloseTo(expected, 3)
    expect(area([square, hole.toReversed()])).toBeCloseTo(expected, 3)
    expect(expected).toBeLessThan(area([square]))
  })

  test('a square across the 180th meridian has the area of the same square elsewhere', () => {
    const across: Ring = [
      [179.5, 0],
      [-179.5, 0],
      [-179.5, 1],
      [179.5, 1],
      [179.5, 0]
    ]
    expect(area([across])).toBeCloseTo(area([square]), 0)
  })

  test('the sphere agrees within 0.6 %', () => {
    expect(Math.abs(sphericalArea([square]) / area([square]) - 1)).toBeLessThan(0.006)
  })
})

describe('circle', () => {
  test.each([[[-66.9, 10.5]], [[179.9, -35]], [[0, 0]]] as readonly [Position][])(
    'every corner round %j is at the radius, closed, counterclockwise',
    (centre) => {
      const ring = circle(centre, 370_400, 96)
      expect(ring).toHaveLength(97)
      expect(ring.at(-1)).toEqual(ring[0])
      for (const [longitude, latitude] of ring) {
        expect(distance(centre, [wrapLongitude(longitude), latitude])).toBeCloseTo(370_400, 3)
      }
      expect(doubleArea(ring)).toBeGreaterThan(0)
      expect(
        Math.max(...ring.map(([longitude]) => longitude)) - Math.min(...ring.map(([longitude]) => longitude))
      ).toBeLessThan(12)
    }
  )

  test('its area is that of the cap, less the stated chord error', () => {
    const ring = circle([-70, 15], 80_000, 128)
    const cap = Math.PI * 80_000 ** 2
    expect(area([ring]) / cap).toBeGreaterThan(1 - 0.001)
    expect(area([ring]) / cap).toBeLessThan(1)
  })

  test('a circle that reaches a pole is refused', () => {
    expect(() => circle([0, 89], 200_000)).toThrow(GeometryError)
  })
})

describe('contains', () => {
  const hole: Ring = [
    [0.2, 0.2],
    [0.2, 0.4],
    [0.4, 0.4],
    [0.4, 0.2],
    [0.2, 0.2]
  ]

  test('inside, in the hole, outside, and on the edge', () => {
    expect(contains([[square, hole]], [0.5, 0.5])).toBe(true)
    expect(contains([[square, hole]], [0.3, 0.3])).toBe(false)
    expect(contains([[square, hole]], [1.5, 0.5])).toBe(false)
    expect(contains([[square, hole]], [0, 0.5])).toBe(true)
  })

  test('a polygon across the 180th meridian holds what lies on both sides', () => {
    const across: Ring = [
      [179, 0],
      [-179, 0],
      [-179, 1],
      [179, 1],
      [179, 0]
    ]
    expect(contains([[across]], [179.5, 0.5])).toBe(true)
    expect(contains([[across]], [-179.5, 0.5])).toBe(true)
    expect(contains([[across]], [0, 0.5])).toBe(false)
    expect(contains([[across]], [178, 0.5])).toBe(false)
  })
})

describe('bad input', () => {
  const bad = [Number.NaN, 0] as const

  test.each([
    ['distance', () => distance(bad, [0, 0])],
    ['bearing', () => bearing([0, 0], bad)],
    ['destination', () => destination(bad, 1, 1)],
    ['along', () => along(bad, [0, 0], 0.5)],
    ['area', () => area([[bad, [0, 1], [1, 1], bad]])],
    ['circle', () => circle(bad, 1000)],
    ['contains', () => contains([[square]], bad)]
  ] as const)('%s refuses NaN with the value in the message', (_name, measure) => {
    expect(measure).toThrow(GeometryError)
    expect(measure).toThrow(/\["NaN",0\]/)
  })

  test.each([
    ['a length that is not finite', () => destination([0, 0], Infinity, 0), /Infinity/],
    ['a longitude out of range', () => distance([190, 0], [0, 0]), /\[190,0\]/],
    ['no polygon', () => contains([], [0, 0]), /\[\]/],
    ['a polygon without rings', () => area([]), /\[\]/],
    [
      'a ring that is open',
      () =>
        area([
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1]
          ]
        ]),
      /same first and last/
    ],
    [
      'a ring of two positions',
      () =>
        area([
          [
            [0, 0],
            [1, 0]
          ]
        ]),
      /four positions/
    ],
    [
      'a ring without three corners',
      () =>
        perimeter([
          [0, 0],
          [1, 0],
          [0, 0],
          [0, 0]
        ]),
      /three different/
    ],
    ['a negative radius', () => circle([0, 0], -5), /-5/],
    ['a share above one', () => along([0, 0], [1, 1], 1.5), /1.5/]
  ] as const)('%s is refused', (_name, measure, message) => {
    expect(measure).toThrow(GeometryError)
    expect(measure).toThrow(message)
  })
})

function doubleArea(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [px, py] = ring[index] ?? [x, y]
    return sum + px * y - x * py
  }, 0)
}

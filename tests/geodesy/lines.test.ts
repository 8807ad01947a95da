import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { area, perimeter } from '~/geodesy/area'
import { bbox } from '~/geodesy/bbox'
import { bearing } from '~/geodesy/bearing'
import { densified } from '~/geodesy/densified'
import { distance } from '~/geodesy/distance'
import { geodesicLine } from '~/geodesy/geodesicLine'
import { GeometryError } from '~/geodesy/geometryError'
import { hull } from '~/geodesy/hull'
import { legs, pathLength } from '~/geodesy/legs'
import { counterclockwise, rewound } from '~/geodesy/orientation'
import { wrapLongitude, type Position } from '~/geodesy/position'
import { rhumb } from '~/geodesy/rhumb'
import { unrolled, type Ring } from '~/geodesy/ring'
import { selfCrossing } from '~/geodesy/selfCrossing'
import { simplified } from '~/geodesy/simplified'
import { position, ring } from './arbitraries'

const square: Ring = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]
const degree = Math.PI / 180

describe('a path', () => {
  test('has one leg fewer than positions, and its length is their sum', () => {
    const path: Position[] = [[0, 0], [1, 0], [1, 1]]
    expect(legs(path)).toEqual([
      { distance: distance([0, 0], [1, 0]), bearing: 90 },
      { distance: distance([1, 0], [1, 1]), bearing: 0 }
    ])
    expect(pathLength(path)).toBeCloseTo(distance([0, 0], [1, 0]) + distance([1, 0], [1, 1]), 6)
    expect(pathLength([[5, 5]])).toBe(0)
    expect(pathLength([])).toBe(0)
  })
})

describe('a geodesic line', () => {
  const far = position([-180, -80, 180, 80])

  test('its stretches add up to the distance, for every pair of positions, and it ends where it should', () => {
    fc.assert(
      fc.property(far, far, (from, to) => {
        const line = geodesicLine(from, to, 200)
        const there = line.map(([longitude, latitude]): Position => [wrapLongitude(longitude), latitude])
        const length = distance(from, to)
        expect(Math.abs(pathLength(there) - length)).toBeLessThan(0.001 + length * 1e-9)
        expect(line[0]).toEqual(from)
        expect(distance(there.at(-1)!, to)).toBeLessThan(1e-3)
      }),
      { numRuns: 150 }
    )
  })

  test('on a Mercator map no place of the geodesic is farther from it than the tolerance', () => {
    fc.assert(
      fc.property(position([-120, -60, -20, 60]), position([-120, -60, -20, 60]), (from, to) => {
        const line = geodesicLine(from, to, 100)
        line.slice(1).forEach((end, before) => {
          const start = line[before]!
          const truth = geodesicLine(start, end, 1)
          for (const place of truth) expect(offMercator(place, start, end)).toBeLessThan(110)
        })
      }),
      { numRuns: 25 }
    )
  })

  test('longitudes run on across the 180th meridian, either way', () => {
    const west = geodesicLine([150, 10], [-130, 40])
    const east = geodesicLine([-130, 40], [150, 10])
    expect(west.at(-1)).toEqual([230, 40])
    expect(east.at(-1)).toEqual([-210, 10])
    for (const line of [west, east]) {
      line.slice(1).forEach(([longitude], before) => expect(Math.abs(longitude - line[before]![0])).toBeLessThan(20))
    }
  })

  test('a geodesic that crosses the equator in the middle of its chord is bent all the same', () => {
    expect(geodesicLine([-30, -30], [30, 30]).length).toBeGreaterThan(8)
  })

  test('along the equator and on a meridian two positions suffice, and one position makes a line of two', () => {
    expect(geodesicLine([0, 0], [20, 0])).toHaveLength(2)
    expect(geodesicLine([5, -10], [5, 30])).toHaveLength(2)
    expect(geodesicLine([5, 5], [5, 5])).toEqual([[5, 5], [5, 5]])
  })
})

describe('a rhumb line', () => {
  test('its length and bearing are those of small steps at a constant bearing', () => {
    fc.assert(
      fc.property(position([-80, -70, 80, 70]), position([-80, -70, 80, 70]), (from, to) => {
        const { distance: length, bearing: course } = rhumb(from, to)
        const [longitude, latitude] = sailed(from, length, course)
        expect(Math.abs(longitude - to[0]) * Math.cos(to[1] * degree) * 111_320).toBeLessThan(1 + length * 1e-6)
        expect(Math.abs(latitude - to[1]) * 111_320).toBeLessThan(1 + length * 1e-6)
        expect(length).toBeGreaterThanOrEqual(distance(from, to) - 1e-6)
      }),
      { numRuns: 200 }
    )
  })

  test('from New York to London it is 5,771,083.383 m on 77.76838971°', () => {
    // The example of GeographicLib's Rhumb class.
    const { distance: length, bearing: course } = rhumb([-73.8, 40.6], [-0.5, 51.6])
    expect(length).toBeCloseTo(5771083.383, 2)
    expect(course).toBeCloseTo(77.76838971, 7)
  })

  test('along a parallel it is an arc of that parallel, across the 180th meridian the short way', () => {
    const parallel = (6378137 * Math.cos(60 * degree)) / Math.sqrt(1 - 0.0066943799901413165 * Math.sin(60 * degree) ** 2)
    expect(rhumb([-10, 60], [10, 60]).distance).toBeCloseTo(parallel * 20 * degree, 4)
    expect(rhumb([-10, 60], [10, 60]).bearing).toBe(90)
    expect(rhumb([170, 60], [-170, 60]).distance).toBeCloseTo(parallel * 20 * degree, 4)
    expect(rhumb([-170, 60], [170, 60]).bearing).toBe(270)
    expect(rhumb([0, 60], [10, 60 + 2e-6]).distance).toBeCloseTo(rhumb([0, 60], [10, 60]).distance, 0)
  })

  test('on a meridian, at a pole and at rest it is what the distance is', () => {
    expect(rhumb([5, 0], [5, 30]).distance).toBeCloseTo(distance([5, 0], [5, 30]), 4)
    expect(rhumb([5, 30], [5, 0]).bearing).toBe(180)
    expect(rhumb([5, 30], [70, 90])).toEqual({ distance: distance([5, 30], [5, 90]), bearing: 0 })
    expect(rhumb([5, 5], [5, 5])).toEqual({ distance: 0, bearing: 0 })
  })
})

describe('a densified line', () => {
  test('keeps its corners, is straight in degrees between them, and has no long stretch', () => {
    const dense = densified([[0, 10], [3, 12], [3, 12.01]], 5000)
    expect(dense[0]).toEqual([0, 10])
    expect(dense.at(-1)).toEqual([3, 12.01])
    for (const { distance: length } of legs(dense)) expect(length).toBeLessThanOrEqual(5000)
    for (const [x, y] of dense.slice(0, -1)) expect(y).toBeCloseTo(10 + (2 * x) / 3, 9)
  })

  test('gives the area between parallels, where edges along geodesics would not', () => {
    const belt: Ring = [[0, 40], [40, 40], [40, 50], [0, 50], [0, 40]]
    // The zone of an ellipsoid between two latitudes in closed form (Snyder 1987, eq. 3-12).
    const e = Math.sqrt(0.0066943799901413165)
    const q = (sine: number) => (1 - e * e) * (sine / (1 - e * e * sine * sine) + Math.atanh(e * sine) / e)
    const zone = (6378137 ** 2 / 2) * 40 * degree * (q(Math.sin(50 * degree)) - q(Math.sin(40 * degree)))
    expect(Math.abs(area([densified(belt)]) / zone - 1)).toBeLessThan(1e-6)
    expect(Math.abs(area([belt]) / zone - 1)).toBeGreaterThan(0.01)
    expect(perimeter(densified(belt))).toBeGreaterThan(perimeter(belt))
  })
})

describe('a ring that crosses itself', () => {
  test.each([
    ['a bow tie, in the middle', [[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]], [1, 1]],
    ['a ring that touches its own edge', [[0, 0], [4, 0], [2, 0], [4, 3], [0, 3], [0, 0]], [2, 0]],
    ['a corner on another edge', [[0, 0], [4, 0], [4, 4], [2, 0], [0, 4], [0, 0]], [2, 0]],
    ['a corner that comes twice', [[0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [1, 1], [0, 0]], [1, 1]],
    ['a spike that runs back on itself', [[0, 0], [2, 0], [2, 2], [2, 4], [2, 2], [0, 2], [0, 0]], [2, 2]],
    ['a spike at a corner of its own', [[0, 0], [2, 0], [4, 0], [2, 0], [2, 2], [0, 0]], [2, 0]],
    ['an edge that is run back in part', [[0, 0], [4, 0], [3, 0], [4, 3], [0, 0]], [3, 0]],
    ['a bow tie across the 180th meridian', [[179, 0], [-179, 2], [-179, 0], [179, 2], [179, 0]], [180, 1]]
  ] as const)('%s', (_name, corners, where) => {
    const found = selfCrossing(corners)!
    expect(Math.abs(found[0])).toBeCloseTo(where[0], 12)
    expect(found[1]).toBeCloseTo(where[1], 12)
  })

  test('of several crossings the first along the ring is given', () => {
    expect(selfCrossing([[0, 0], [10, 0], [10, 2], [8, -2], [4, -2], [2, 2], [0, 2], [0, 0]])).toEqual([3, 0])
  })

  test('rings that do not cross are left in peace, repeated corners too', () => {
    expect(selfCrossing(square)).toBeUndefined()
    expect(selfCrossing([[0, 0], [0, 0], [1, 0], [1, 0], [1, 1], [0, 0]])).toBeUndefined()
    expect(selfCrossing([[0, 0], [1, 0], [2, 0], [2, 2], [0, 2], [0, 0]])).toBeUndefined()
    fc.assert(fc.property(ring([-60, -20, 60, 20], 5), (corners) => void expect(selfCrossing(corners)).toBeUndefined()), { numRuns: 300 })
  })
})

describe('orientation', () => {
  test('an outer ring is turned counterclockwise and a hole clockwise', () => {
    const hole: Ring = [[0.2, 0.2], [0.4, 0.2], [0.4, 0.4], [0.2, 0.2]]
    expect(counterclockwise(square)).toBe(true)
    expect(rewound([square.toReversed(), hole])).toEqual([square, hole.toReversed()])
    expect(rewound([square, hole.toReversed()])).toEqual([square, hole.toReversed()])
  })

  test('it is told across the 180th meridian too', () => {
    const across: Ring = [[179, 0], [-179, 0], [-179, 1], [179, 1], [179, 0]]
    expect(counterclockwise(across)).toBe(true)
    expect(counterclockwise(across.toReversed())).toBe(false)
    expect(unrolled(across)).toEqual([[179, 0], [181, 0], [181, 1], [179, 1], [179, 0]])
  })
})

describe('hull, box and simplified line', () => {
  test('a hull goes round all positions, counterclockwise', () => {
    const ring = hull([...square, [0.5, 0.5], [0.2, 0.9]])
    expect(ring).toHaveLength(5)
    expect(counterclockwise(ring)).toBe(true)
    expect(area([ring])).toBeCloseTo(area([square]), 0)
  })

  test('a box holds all positions', () => {
    expect(bbox([[3, 4], [-1, 7], [190, 5]])).toEqual([-1, 4, 190, 7])
  })

  test('a simplified line keeps its ends and what matters', () => {
    expect(simplified([[0, 0], [1, 0.001], [2, 0], [3, 5]], 0.01)).toEqual([[0, 0], [2, 0], [3, 5]])
    expect(simplified([[0, 0], [1, 1]], 1)).toEqual([[0, 0], [1, 1]])
  })
})

describe('bad input', () => {
  const nowhere = [0, Number.NaN] as const

  test.each([
    ['a line from nowhere', () => geodesicLine(nowhere, [0, 0]), /NaN/],
    ['a tolerance of 0', () => geodesicLine([0, 0], [1, 1], 0), /0 is not a tolerance/],
    ['a rhumb line to nowhere', () => rhumb([0, 0], nowhere), /NaN/],
    ['a path through nowhere', () => pathLength([[0, 0], nowhere]), /NaN/],
    ['a ring that is none', () => selfCrossing([[0, 0], [1, 1]]), /four positions/],
    ['a hull of two positions', () => hull([[0, 0], [1, 1]]), /three/],
    ['a hull of positions on one line', () => hull([[0, 0], [1, 1], [2, 2]]), /three/],
    ['a box round nothing', () => bbox([]), /at least one/],
    ['a densified line through nowhere', () => densified([nowhere]), /NaN/],
    ['a longest stretch of 0', () => densified([[0, 0], [1, 1]], 0), /0 is not a length/],
    ['a tolerance that is no number', () => simplified([[0, 0], [1, 1], [2, 0]], Number.NaN), /NaN/]
  ] as const)('%s is refused', (_name, ask, message) => {
    expect(ask).toThrow(GeometryError)
    expect(ask).toThrow(message)
  })
})

// A thousand steps of Euler's midpoint rule on the ellipsoid.
function sailed(from: Position, length: number, course: number): Position {
  const e2 = 0.0066943799901413165
  const [east, north] = [Math.sin(course * degree), Math.cos(course * degree)]
  let [x, y] = [from[0] * degree, from[1] * degree]
  const step = length / 1000
  const slope = (latitude: number): [number, number] => {
    const w = 1 - e2 * Math.sin(latitude) ** 2
    return [(east * Math.sqrt(w)) / (6378137 * Math.cos(latitude)), (north * w ** 1.5) / (6378137 * (1 - e2))]
  }
  for (let turn = 0; turn < 1000; turn++) {
    const half = y + (slope(y)[1] * step) / 2
    const [dx, dy] = slope(half)
    x += dx * step
    y += dy * step
  }
  return [x / degree, y / degree]
}

function offMercator(place: Position, start: Position, end: Position): number {
  const at = ([x, y]: Position) => [x * degree, Math.log(Math.tan(Math.PI / 4 + (y * degree) / 2))] as const
  const [[x, y], [x1, y1], [x2, y2]] = [at(place), at(start), at(end)]
  const square = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const share = square === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / square
  return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1)) * 6_371_009 * Math.cos(place[1] * degree)
}

test('bearings of legs are those of the geodesic at its start', () => {
  expect(legs([[10, 50], [30, 55]])[0]!.bearing).toBe(bearing([10, 50], [30, 55]))
})

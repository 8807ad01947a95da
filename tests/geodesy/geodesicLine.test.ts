import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance } from '~/geodesy/distance'
import { geodesicLine } from '~/geodesy/geodesicLine'
import { GeometryError } from '~/geodesy/geometryError'
import { pathLength } from '~/geodesy/legs'
import { wrapLongitude, type Position } from '~/geodesy/position'
import { position } from './arbitraries'

const degree = Math.PI / 180

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
    expect(geodesicLine([5, 5], [5, 5])).toEqual([
      [5, 5],
      [5, 5]
    ])
  })
})

describe('bad input', () => {
  const nowhere = [0, Number.NaN] as const

  test.each([
    ['a line from nowhere', () => geodesicLine(nowhere, [0, 0]), /NaN/],
    ['a tolerance of 0', () => geodesicLine([0, 0], [1, 1], 0), /0 is not a tolerance/]
  ] as const)('%s is refused', (_name, ask, message) => {
    expect(ask).toThrow(GeometryError)
    expect(ask).toThrow(message)
  })
})

function offMercator(place: Position, start: Position, end: Position): number {
  const at = ([x, y]: Position) => [x * degree, Math.log(Math.tan(Math.PI / 4 + (y * degree) / 2))] as const
  const [[x, y], [x1, y1], [x2, y2]] = [at(place), at(start), at(end)]
  const square = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const share = square === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / square
  return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1)) * 6_371_009 * Math.cos(place[1] * degree)
}

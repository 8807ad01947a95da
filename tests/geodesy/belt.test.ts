import { beforeAll, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { bbox, type Box } from '~/geodesy/bbox'
import { belt } from '~/geodesy/belt'
import { outlines } from '~/geodesy/outlines'
import { coastIndex } from '~/geodesy/coastIndex'
import { contains } from '~/geodesy/contains'
import { GeometryError } from '~/geodesy/geometryError'
import { counterclockwise } from '~/geodesy/orientation'
import { packBelts, unpackBelts, type Belt } from '~/geodesy/packedBelts'
import { packPolygons, unpackPolygons } from '~/geodesy/packedPolygons'
import { polygons } from '~/geodesy/polygons'
import type { Position } from '~/geodesy/position'
import type { MultiPolygon } from '~/geodesy/ring'
import { selfCrossing } from '~/geodesy/selfCrossing'
import { breadth } from '~/geodesy/units'
import { position, ring } from './arbitraries'
import { atlantisBox, atlantisCoast } from './atlantisCoast'
import { worldCoast } from './worldCoast'

const tropics: Box = [-74, 8, -58, 20]
const coasts = {
  Atlantis: { window: atlantisBox, coast: coastIndex(atlantisCoast()) },
  'a coast cut by the window': {
    window: tropics,
    coast: coastIndex(worldCoast([-80, 2, -52, 26], [-63.62, 15.67, 400, 5000]))
  }
}

describe.each(Object.entries(coasts))('the belts of %s', (_name, { window, coast }) => {
  const known: Belt[] = []

  beforeAll(() => {
    for (const metres of Object.values(breadth)) known.push({ metres, polygons: belt(coast, window, metres) })
  })

  test('two hundred places of each outline are at its distance on WGS84 within 1 %', () => {
    let tested = 0
    for (const { metres, polygons: area } of known) {
      const places = outlines(area, window).flatMap((line) =>
        line.slice(1).map((to, at): [Position, Position] => [line[at]!, to])
      )
      const step = Math.max(1, Math.floor(places.length / 200))
      const lengths = places
        .filter((_, at) => at % step === 0)
        .map(([from, to], at) => {
          const share = (at * 0.381966) % 1
          return coast.nearest([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]).distance
        })
      if (lengths.length > 15) tested++
      for (const length of lengths) expect(Math.abs(length / metres - 1)).toBeLessThan(0.01)
    }
    // The widest belt may fill the window and have no outline in it.
    expect(tested).toBeGreaterThanOrEqual(2)
  })

  test('what is nearer than 99 % of the distance is inside, what is farther than 101 % is outside', () => {
    // On the border itself a position is as much outside of the window as in it.
    const inner: Box = [window[0] + 0.001, window[1] + 0.001, window[2] - 0.001, window[3] - 0.001]
    for (const { metres, polygons: area } of known) {
      const ready = polygons(area)
      fc.assert(
        fc.property(position(inner), (from) => {
          const length = coast.distance(from)
          const inside = ready.contains(from)
          expect(length < metres * 0.99 ? inside : true).toBe(true)
          expect(length > metres * 1.01 ? inside : false).toBe(false)
        }),
        { numRuns: 1500 }
      )
    }
  })

  test('rings follow the right-hand rule, do not cross themselves and stay in the window', () => {
    for (const { polygons: area } of known) {
      for (const polygon of area) {
        polygon.forEach((corners, index) => {
          expect(counterclockwise(corners)).toBe(index === 0)
          expect(selfCrossing(corners)).toBeUndefined()
          const [west, south, east, north] = bbox(corners)
          expect(west >= window[0] && east <= window[2] && south >= window[1] && north <= window[3]).toBe(true)
        })
      }
    }
  })

  test('no outline runs along the border of the window', () => {
    for (const { polygons: area } of known) {
      for (const line of outlines(area, window)) {
        const along = line.slice(1).filter((to, at) =>
          (
            [
              [0, window[0]],
              [1, window[1]],
              [0, window[2]],
              [1, window[3]]
            ] as const
          ).some(([axis, border]) => line[at]![axis] === border && to[axis] === border)
        )
        expect(along).toEqual([])
      }
    }
  })

  test('packed and unpacked, no place moves by ten metres', () => {
    const again = unpackBelts(JSON.parse(JSON.stringify(packBelts(window, known))))
    expect(again.map(({ metres }) => metres)).toEqual(known.map(({ metres }) => metres))
    again.forEach(({ polygons: area }, at) => {
      const ready = polygons(known[at]!.polygons)
      expect(Math.max(...area.flat(2).map((corner) => Math.abs(ready.signed(corner))))).toBeLessThan(10)
    })
  })
})

describe('holes', () => {
  test('a gulf wider than the belt is a hole in it', () => {
    // A ring of land round a sea of about 110 km, closed like an atoll.
    const ringOf = (radius: number, ways: 1 | -1) =>
      Array.from({ length: 121 }, (_, at): Position => {
        const angle = (ways * at * Math.PI) / 60
        return [-30 + radius * Math.cos(angle), 30 + 0.87 * radius * Math.sin(angle)]
      })
    const rings = [ringOf(0.7, 1), ringOf(0.6, -1)]
    const segments = rings.flatMap((line) => line.slice(1).flatMap((to, at) => [...line[at]!, ...to]))
    const atoll = coastIndex({
      segments: Float64Array.from(segments),
      owner: new Uint16Array(segments.length / 4),
      islets: new Float64Array(0)
    })
    const area = belt(atoll, [-32, 28, -28, 32], breadth.territorialSea)
    expect(area).toHaveLength(1)
    expect(area[0]).toHaveLength(2)
    expect(contains(area, [-30, 30])).toBe(false)
    expect(contains(area, [-30, 30.4])).toBe(true)
    expect(atoll.onLand([-30, 30])).toBe(false)
    expect(atoll.onLand([-29.35, 30])).toBe(true)
  })
})

describe('packed polygons', () => {
  test('come back as they were, to half a quantum', () => {
    fc.assert(
      fc.property(fc.array(ring([-170, -80, 170, 80], 2), { minLength: 1, maxLength: 4 }), (rings) => {
        const area: MultiPolygon = [rings, rings.slice(0, 1)]
        const again = unpackPolygons(packPolygons(area))
        expect(again.map((polygon) => polygon.length)).toEqual([rings.length, 1])
        again.flat().forEach((corners, at) => {
          expect(corners[0]).toEqual(corners.at(-1))
          const given = area.flat()[at]!
          expect(new Set(corners.map(String)).size).toBeLessThanOrEqual(given.length)
          for (const [x, y] of corners) {
            expect(Math.min(...given.map(([gx, gy]) => Math.max(Math.abs(gx - x), Math.abs(gy - y))))).toBeLessThan(
              0.000051
            )
          }
        })
      }),
      { numRuns: 200 }
    )
  })

  test('what is smaller than the grid is left out', () => {
    const speck: MultiPolygon = [
      [
        [
          [0, 0],
          [1e-6, 0],
          [0, 1e-6],
          [0, 0]
        ]
      ]
    ]
    expect(unpackPolygons(packPolygons(speck))).toEqual([])
  })

  test.each([
    ['a character of no number', { quantum: 0.0001, sizes: '\n', x: '', y: '' }],
    ['a number that does not end', { quantum: 0.0001, sizes: '~', x: '', y: '' }],
    ['positions without a ring', { quantum: 0.0001, sizes: '', x: '+', y: '+' }]
  ])('%s is refused', (_name, packed) => {
    expect(() => unpackPolygons(packed)).toThrow(GeometryError)
  })

  test('a quantum of 0 is refused', () => {
    expect(() => packPolygons([], 0)).toThrow(/0 is not a quantum/)
  })

  test('a belt of no breadth is refused', () => {
    expect(() => belt(coasts.Atlantis.coast, atlantisBox, 0)).toThrow(/0 is not a breadth/)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coastIndex, type Coast } from '~/geodesy/coastIndex'
import { contains } from '~/geodesy/contains'
import { destination } from '~/geodesy/destination'
import { distance } from '~/geodesy/distance'
import { GeometryError } from '~/geodesy/geometryError'
import type { Position } from '~/geodesy/position'
import { position } from './arbitraries'
import { atlantisBox, atlantisCoast, atlantisIslands } from './atlantisCoast'
import { testWindow, worldCoast } from './worldCoast'

const coast = atlantisCoast()
const atlantis = coastIndex(coast)
const islands = atlantisIslands().map((ring) => [ring])

describe('the coast of Atlantis', () => {
  test('the nearest shore is the nearest of all shores sampled every hundred metres on WGS84', () => {
    const shore = sampled(coast, 100)
    fc.assert(
      fc.property(position(atlantisBox), (from) => {
        const { distance: length, owner, position: at } = atlantis.nearest(from)
        const brute = bruteNearest(shore, from)
        expect(length).toBeLessThanOrEqual(brute + 2)
        // A sample is at most 50 m along the shore from the nearest point.
        expect(length).toBeGreaterThanOrEqual(Math.sqrt(Math.max(0, brute ** 2 - 50 ** 2)) - 2)
        expect(distance(from, at)).toBeCloseTo(length, 3)
        expect(bruteNearest(shore, from, owner) - 52).toBeLessThanOrEqual(brute)
      }),
      { numRuns: 150 }
    )
  })

  test('land is inside of the islands and of the circles of islets', () => {
    fc.assert(
      fc.property(position(atlantisBox), (from) => {
        const onIslet = distance(from, [-30.4, 30.2]) <= 900 || distance(from, [-33.5, 28.3]) <= 1500
        expect(atlantis.onLand(from)).toBe(contains(islands, from) || onIslet)
      }),
      { numRuns: 1000 }
    )
  })

  test('on land the distance is 0 and the signed distance negative', () => {
    expect(atlantis.onLand([-28.1, 29.2])).toBe(true)
    expect(atlantis.distance([-28.1, 29.2])).toBe(0)
    expect(atlantis.signed([-28.1, 29.2])).toBeCloseTo(-atlantis.nearest([-28.1, 29.2]).distance, -1)
  })

  test('an islet is a circle: its shore is a radius from its centre, and inside the depth is negative', () => {
    const centre: Position = [-33.5, 28.3]
    const off = destination(centre, 5000, 235)
    const { distance: length, position: shore, owner } = atlantis.nearest(off)
    expect(owner).toBe(6)
    expect(length).toBeCloseTo(3500, 3)
    expect(distance(centre, shore)).toBeCloseTo(1500, 3)
    expect(atlantis.signed(destination(centre, 400, 10))).toBeCloseTo(-1100, 3)
    expect(atlantis.distance(centre)).toBe(0)
    expect(atlantis.nearest(centre).distance).toBe(0)
  })

  test('the owners within a radius are those whose shore comes so near', () => {
    const shore = sampled(coast, 200)
    fc.assert(
      fc.property(position(atlantisBox), fc.double({ min: 1000, max: 300_000, noNaN: true }), (from, radius) => {
        const found = atlantis.within(from, radius)
        for (let owner = 0; owner < 7; owner++) {
          const brute = bruteNearest(shore, from, owner)
          const expected = brute < radius - 5 ? true : brute > radius + 110 ? false : found.includes(owner)
          expect(found.includes(owner)).toBe(expected)
        }
      }),
      { numRuns: 100 }
    )
  })

  test('rivals are all land masses that are nearest, or nearly so, from anywhere around', () => {
    const metres = fc.double({ min: 0, max: 150_000, noNaN: true })
    const turn = fc.double({ min: 0, max: 360, noNaN: true })
    const ways = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), turn), { minLength: 20, maxLength: 20 })
    let left = 0
    fc.assert(
      fc.property(position(atlantisBox), metres, fc.constantFrom(0, 2000), ways, (from, around, spare, steps) => {
        const found = atlantis.rivals(from, atlantis.shore(from).at, around, spare, atlantis.all)
        left += atlantis.all.length - found.length
        // An owner that is missed is mostly one that is nearest at the rim only.
        const rim = Array.from({ length: 36 }, (_, at): [number, number] => [1, at * 10])
        for (const [share, way] of [...rim, ...steps]) {
          const there = destination(from, share * around, way)
          const { owner, distance: length } = atlantis.nearest(there)
          expect(found).toContain(owner)
          for (const other of atlantis.within(there, Math.max(0, length + spare - 5))) expect(found).toContain(other)
        }
      }),
      { numRuns: 300 }
    )
    // Many of the land masses are ruled out, or nothing would be gained.
    expect(left).toBeGreaterThan(300 * (atlantis.all.length / 4))
  })

  test('of the rivals only the wanted ones are named, and any shore does as the near one', () => {
    const from: Position = [-30, 31]
    const every = atlantis.rivals(from, atlantis.shore(from).at, 100_000, 0, atlantis.all)
    const [first = -1] = every
    expect(atlantis.rivals(from, atlantis.shore(from).at, 100_000, 0, [first])).toEqual([first])
    expect(atlantis.rivals(from, atlantis.shore(from).at, 100_000, 0, [])).toEqual([])
    const loose = atlantis.rivals(from, [-33.5, 28.3], 100_000, 0, atlantis.all)
    for (const owner of every) expect(loose).toContain(owner)
  })

  test('across the 180th meridian the distances are those of the same coast elsewhere', () => {
    // Moved by 210 degrees, the clear strait at -30 comes to lie on 180.
    const moved = coastIndex(atlantisCoast(210))
    fc.assert(
      fc.property(position([-31, 27, -29, 34]), ([longitude, latitude]) => {
        const there: Position = [longitude + 210 > 180 ? longitude - 150 : longitude + 210, latitude]
        const [here, away] = [atlantis.nearest([longitude, latitude]), moved.nearest(there)]
        expect(away.distance).toBeCloseTo(here.distance, 1)
        expect(away.owner).toBe(here.owner)
        expect(moved.signed(there)).toBeCloseTo(atlantis.signed([longitude, latitude]), 1)
      }),
      { numRuns: 300 }
    )
  })
})

describe('a coast of thirty thousand pieces', () => {
  const world = worldCoast(testWindow)
  const index = coastIndex(world)

  test('the quick distance is within its stated error of WGS84', () => {
    fc.assert(
      fc.property(position(testWindow), (from) => {
        const quick = Math.abs(index.signed(from))
        expect(Math.abs(quick - index.nearest(from).distance)).toBeLessThanOrEqual(index.error(quick))
      }),
      { numRuns: 3000 }
    )
  })

  test('the nearest shore is found among all pieces', () => {
    const shore = sampled(world, 500)
    fc.assert(
      fc.property(position([-100, 5, -55, 30]), (from) => {
        const { distance: length } = index.nearest(from)
        const brute = bruteNearest(shore, from)
        expect(length).toBeLessThanOrEqual(brute + 2)
        expect(length).toBeGreaterThanOrEqual(Math.sqrt(Math.max(0, brute ** 2 - 250 ** 2)) - 2)
      }),
      { numRuns: 40 }
    )
  })
})

describe('bad input', () => {
  test.each([
    ['a position that is none', () => atlantis.nearest([Number.NaN, 1]), /NaN/],
    ['a position out of range', () => atlantis.distance([0, 91]), /91/],
    ['a radius below 0', () => atlantis.within([0, 0], -1), /-1/],
    [
      'a coast without any shore',
      () => coastIndex({ segments: new Float64Array(0), owner: new Uint16Array(0), islets: new Float64Array(0) }),
      /at least one/
    ],
    ['a shore without owners', () => coastIndex({ ...coast, owner: new Uint16Array(3) }), /four numbers/],
    ['a shore off the earth', () => coastIndex({ ...coast, islets: Float64Array.of(200, 0, 1, 1) }), /200/]
  ] as const)('%s is refused', (_name, ask, message) => {
    expect(ask).toThrow(GeometryError)
    expect(ask).toThrow(message)
  })
})

interface Sampled {
  readonly positions: readonly Position[]
  readonly owners: readonly number[]
  readonly radii: readonly number[]
}

function sampled({ segments, owner, islets }: Coast, every: number): Sampled {
  const positions: Position[] = []
  const owners: number[] = []
  const radii: number[] = []
  for (let at = 0; at < segments.length; at += 4) {
    const [x1, y1, x2, y2] = segments.subarray(at, at + 4) as unknown as [number, number, number, number]
    const parts = Math.max(
      1,
      Math.ceil((Math.hypot((x2 - x1) * Math.cos((y1 * Math.PI) / 180), y2 - y1) * 111_700) / every)
    )
    for (let part = 0; part <= parts; part++) {
      positions.push([x1 + ((x2 - x1) * part) / parts, y1 + ((y2 - y1) * part) / parts])
      owners.push(owner[at / 4]!)
      radii.push(0)
    }
  }
  for (let at = 0; at < islets.length; at += 4) {
    positions.push([islets[at]!, islets[at + 1]!])
    radii.push(islets[at + 2]!)
    owners.push(islets[at + 3]!)
  }
  return { positions, owners, radii }
}

// On a sphere first, which is within 0.6 %; what can be nearest by that is measured on WGS84.
function bruteNearest({ positions, owners, radii }: Sampled, from: Position, only?: number): number {
  const rough = positions.map((to, at) =>
    only === undefined || owners[at] === only ? haversine(from, to) - radii[at]! : Infinity
  )
  const limit = rough.reduce((least, length) => Math.min(least, length), Infinity) * 1.013 + 50
  return rough.reduce(
    (least, length, at) =>
      length > limit ? least : Math.min(least, Math.max(0, distance(from, positions[at]!) - radii[at]!)),
    Infinity
  )
}

function haversine([x1, y1]: Position, [x2, y2]: Position): number {
  const degree = Math.PI / 180
  const up = Math.sin(((y2 - y1) * degree) / 2)
  const across = Math.sin(((x2 - x1) * degree) / 2)
  return (
    2 * 6_371_008.8 * Math.asin(Math.sqrt(up * up + Math.cos(y1 * degree) * Math.cos(y2 * degree) * across * across))
  )
}

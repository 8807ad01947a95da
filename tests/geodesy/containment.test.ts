import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coastIndex } from '~/geodesy/coastIndex'
import { containment } from '~/geodesy/containment'
import { contains } from '~/geodesy/contains'
import type { Extent } from '~/geodesy/extent'
import { polygons } from '~/geodesy/polygons'
import type { Position } from '~/geodesy/position'
import type { Ring } from '~/geodesy/ring'
import { extent, ring } from './arbitraries'
import { atlantisCoast } from './atlantisCoast'
import { samples } from './samples'

const coast = coastIndex(atlantisCoast())
const square: Ring = [
  [-31, 29],
  [-29, 29],
  [-29, 31],
  [-31, 31],
  [-31, 29]
]
const hole: Ring = [
  [-30.2, 29.8],
  [-30.2, 30.2],
  [-29.8, 30.2],
  [-29.8, 29.8],
  [-30.2, 29.8]
]
const disc = (centre: Position, radius: number): Extent => ({ kind: 'disc', centre, radius })

describe('containment of a disc', () => {
  test.each([
    ['yes, well inside', disc([-30.6, 29.5], 20_000), 'yes'],
    ['no, well outside', disc([-28, 30], 20_000), 'no'],
    ['undecided, across an edge', disc([-31, 30], 20_000), 'undecided'],
    ['no, in the hole', disc([-30, 30], 15_000), 'no'],
    ['undecided, round the hole', disc([-30, 30], 60_000), 'undecided'],
    ['undecided, round all of the area', disc([-30, 30], 400_000), 'undecided'],
    ['yes, a position inside', disc([-30.9, 30.9], 0), 'yes'],
    ['no, a position 100 m off', disc([-31.001, 30], 0), 'no']
  ] as const)('%s', (_name, where, answer) => {
    expect(containment(where, [[square, hole]])).toBe(answer)
  })

  test('the answer turns where the radius reaches the edge', () => {
    const off = -polygons([[square]]).signed([-28.5, 30])
    expect(containment(disc([-28.5, 30], off - 1), [[square]])).toBe('no')
    expect(containment(disc([-28.5, 30], off + 1), [[square]])).toBe('undecided')
  })
})

describe('containment of polygons', () => {
  const area = (corners: Ring): Extent => ({ kind: 'polygons', polygons: [[corners]] })

  test.each([
    ['yes, the area itself', area(square), 'yes'],
    [
      'yes, a part of it',
      area([
        [-30.9, 29.1],
        [-30.5, 29.1],
        [-30.5, 29.5],
        [-30.9, 29.1]
      ]),
      'yes'
    ],
    [
      'undecided, where one corner sticks out',
      area([
        [-30.9, 29.1],
        [-28.9, 29.1],
        [-30.5, 29.5],
        [-30.9, 29.1]
      ]),
      'undecided'
    ],
    [
      'no, next to it with a common edge',
      area([
        [-29, 29],
        [-28, 29],
        [-28, 31],
        [-29, 31],
        [-29, 29]
      ]),
      'no'
    ],
    [
      'undecided, round it',
      area([
        [-35, 25],
        [-25, 25],
        [-25, 35],
        [-35, 35],
        [-35, 25]
      ]),
      'undecided'
    ]
  ] as const)('%s', (_name, where, answer) => {
    expect(containment(where, [[square]])).toBe(answer)
  })

  test('a vertex outside is not needed: an edge that leaves a dent is undecided', () => {
    const dented: Ring = [
      [-31, 29],
      [-29, 29],
      [-29, 31],
      [-30, 29.5],
      [-31, 31],
      [-31, 29]
    ]
    expect(
      containment(
        area([
          [-30.8, 30],
          [-30.7, 29.2],
          [-29.2, 30],
          [-30.8, 30]
        ]),
        [[dented]]
      )
    ).toBe('undecided')
  })

  test('yes and no hold for every sampled position, at sea too', () => {
    const answers = new Map<string, number>()
    fc.assert(
      fc.property(
        extent([-31.5, 28.5, -28.5, 31.5]),
        ring([-31, 29, -29, 31], 1.2),
        fc.boolean(),
        (where, outer, atSea) => {
          const positions = samples(where, 20).positions.filter((from) => !atSea || !coast.onLand(from))
          fc.pre(positions.length > 3)
          const answer = containment(where, [[outer]], { tolerance: 50, ...(atSea && { sea: coast }) })
          const target = polygons([[outer]])
          const inside = positions.filter((from) => contains([[outer]], from))
          answers.set(answer, (answers.get(answer) ?? 0) + 1)
          const clear = (from: Position) => Math.abs(target.signed(from)) > 105
          const outside = positions.filter((from) => !inside.includes(from))
          const [surelyIn, surelyOut] = [inside.filter(clear).length, outside.filter(clear).length]
          expect({ answer, against: answer === 'yes' ? surelyOut : answer === 'no' ? surelyIn : 0 }).toEqual({
            answer,
            against: 0
          })
          expect(surelyIn > 0 && surelyOut > 0 ? answer : 'undecided').toBe('undecided')
        }
      ),
      { numRuns: 250 }
    )
    expect([...answers.keys()].toSorted()).toEqual(['no', 'undecided', 'yes'])
  })
})

describe('containment at sea', () => {
  const island: Position = [-28.1, 29.2]

  test('the land of a disc does not count', () => {
    // A square round the island with a hole cut well inland: all sea near the island lies in it.
    const round: Ring = [
      [-31, 27],
      [-26, 27],
      [-26, 31.5],
      [-31, 31.5],
      [-31, 27]
    ]
    const inland: Ring = [
      [-28.15, 29.15],
      [-28.15, 29.25],
      [-28.05, 29.25],
      [-28.05, 29.15],
      [-28.15, 29.15]
    ]
    expect(coast.signed(island)).toBeLessThan(-20_000)
    expect(containment(disc(island, 130_000), [[round, inland]])).toBe('undecided')
    expect(containment(disc(island, 130_000), [[round, inland]], { sea: coast })).toBe('yes')
  })

  test('an extent wholly on land is refused', () => {
    expect(() => containment(disc(island, 1000), [[square]], { sea: coast })).toThrow(/at sea/)
  })
})

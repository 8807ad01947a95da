import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GeometryError } from '~/geodesy/geometryError'
import type { Ring } from '~/geodesy/ring'
import { selfCrossing } from '~/geodesy/selfCrossing'
import { ring } from './arbitraries'

const square: Ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0]
]

describe('a ring that crosses itself', () => {
  test.each([
    [
      'a bow tie, in the middle',
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0]
      ],
      [1, 1]
    ],
    [
      'a ring that touches its own edge',
      [
        [0, 0],
        [4, 0],
        [2, 0],
        [4, 3],
        [0, 3],
        [0, 0]
      ],
      [2, 0]
    ],
    [
      'a corner on another edge',
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
        [0, 0]
      ],
      [2, 0]
    ],
    [
      'a corner that comes twice',
      [
        [0, 0],
        [2, 0],
        [1, 1],
        [2, 2],
        [0, 2],
        [1, 1],
        [0, 0]
      ],
      [1, 1]
    ],
    [
      'a spike that runs back on itself',
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [2, 4],
        [2, 2],
        [0, 2],
        [0, 0]
      ],
      [2, 2]
    ],
    [
      'a spike at a corner of its own',
      [
        [0, 0],
        [2, 0],
        [4, 0],
        [2, 0],
        [2, 2],
        [0, 0]
      ],
      [2, 0]
    ],
    [
      'an edge that is run back in part',
      [
        [0, 0],
        [4, 0],
        [3, 0],
        [4, 3],
        [0, 0]
      ],
      [3, 0]
    ],
    [
      'a bow tie across the 180th meridian',
      [
        [179, 0],
        [-179, 2],
        [-179, 0],
        [179, 2],
        [179, 0]
      ],
      [180, 1]
    ]
  ] as const)('%s', (_name, corners, where) => {
    const found = selfCrossing(corners)!
    expect(Math.abs(found[0])).toBeCloseTo(where[0], 12)
    expect(found[1]).toBeCloseTo(where[1], 12)
  })

  test('of several crossings the first along the ring is given', () => {
    expect(
      selfCrossing([
        [0, 0],
        [10, 0],
        [10, 2],
        [8, -2],
        [4, -2],
        [2, 2],
        [0, 2],
        [0, 0]
      ])
    ).toEqual([3, 0])
  })

  test('rings that do not cross are left in peace, repeated corners too', () => {
    expect(selfCrossing(square)).toBeUndefined()
    expect(
      selfCrossing([
        [0, 0],
        [0, 0],
        [1, 0],
        [1, 0],
        [1, 1],
        [0, 0]
      ])
    ).toBeUndefined()
    expect(
      selfCrossing([
        [0, 0],
        [1, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0]
      ])
    ).toBeUndefined()
    fc.assert(
      fc.property(ring([-60, -20, 60, 20], 5), (corners) => {
        expect(selfCrossing(corners)).toBeUndefined()
      }),
      { numRuns: 300 }
    )
  })
})

describe('bad input', () => {
  test.each([
    [
      'a ring that is none',
      () =>
        selfCrossing([
          [0, 0],
          [1, 1]
        ]),
      /four positions/
    ]
  ] as const)('%s is refused', (_name, ask, message) => {
    expect(ask).toThrow(GeometryError)
    expect(ask).toThrow(message)
  })
})

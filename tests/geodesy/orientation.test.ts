import { describe, expect, test } from 'vitest'
import { counterclockwise, rewound } from '~/geodesy/orientation'
import { unrolled, type Ring } from '~/geodesy/ring'

const square: Ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0]
]

describe('orientation', () => {
  test('an outer ring is turned counterclockwise and a hole clockwise', () => {
    const hole: Ring = [
      [0.2, 0.2],
      [0.4, 0.2],
      [0.4, 0.4],
      [0.2, 0.2]
    ]
    expect(counterclockwise(square)).toBe(true)
    expect(rewound([square.toReversed(), hole])).toEqual([square, hole.toReversed()])
    expect(rewound([square, hole.toReversed()])).toEqual([square, hole.toReversed()])
  })

  test('it is told across the 180th meridian too', () => {
    const across: Ring = [
      [179, 0],
      [-179, 0],
      [-179, 1],
      [179, 1],
      [179, 0]
    ]
    expect(counterclockwise(across)).toBe(true)
    expect(counterclockwise(across.toReversed())).toBe(false)
    expect(unrolled(across)).toEqual([
      [179, 0],
      [181, 0],
      [181, 1],
      [179, 1],
      [179, 0]
    ])
  })
})

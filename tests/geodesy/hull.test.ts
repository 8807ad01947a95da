import { describe, expect, test } from 'vitest'
import { area } from '~/geodesy/area'
import { bbox } from '~/geodesy/bbox'
import { GeometryError } from '~/geodesy/geometryError'
import { hull } from '~/geodesy/hull'
import { counterclockwise } from '~/geodesy/orientation'
import type { Ring } from '~/geodesy/ring'
import { simplified } from '~/geodesy/simplified'

const square: Ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0]
]

describe('hull, box and simplified line', () => {
  test('a hull goes round all positions, counterclockwise', () => {
    const ring = hull([...square, [0.5, 0.5], [0.2, 0.9]])
    expect(ring).toHaveLength(5)
    expect(counterclockwise(ring)).toBe(true)
    expect(area([ring])).toBeCloseTo(area([square]), 0)
  })

  test('a box holds all positions', () => {
    expect(
      bbox([
        [3, 4],
        [-1, 7],
        [190, 5]
      ])
    ).toEqual([-1, 4, 190, 7])
  })

  test('a simplified line keeps its ends and what matters', () => {
    expect(
      simplified(
        [
          [0, 0],
          [1, 0.001],
          [2, 0],
          [3, 5]
        ],
        0.01
      )
    ).toEqual([
      [0, 0],
      [2, 0],
      [3, 5]
    ])
    expect(
      simplified(
        [
          [0, 0],
          [1, 1]
        ],
        1
      )
    ).toEqual([
      [0, 0],
      [1, 1]
    ])
  })
})

describe('bad input', () => {
  test.each([
    [
      'a hull of two positions',
      () =>
        hull([
          [0, 0],
          [1, 1]
        ]),
      /three/
    ],
    [
      'a hull of positions on one line',
      () =>
        hull([
          [0, 0],
          [1, 1],
          [2, 2]
        ]),
      /three/
    ],
    ['a box round nothing', () => bbox([]), /at least one/],
    [
      'a tolerance that is no number',
      () =>
        simplified(
          [
            [0, 0],
            [1, 1],
            [2, 0]
          ],
          Number.NaN
        ),
      /NaN/
    ]
  ] as const)('%s is refused', (_name, ask, message) => {
    expect(ask).toThrow(GeometryError)
    expect(ask).toThrow(message)
  })
})

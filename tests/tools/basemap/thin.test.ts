import { expect, test } from 'vitest'
import type { Box } from '~/model/geometry'
import { allowance, thin } from '../../../tools/basemap/thin'

/** What a line may stray by beside a box. */
const beside = (box: Box) => (at: readonly [number, number]) => allowance(at, box)

const grid = { scale: [1, 1], translate: [0, 0] } as const

test('inside the box every point stays, and a line may stray farther the farther it is from it', () => {
  expect(allowance([5, 5], [0, 0, 10, 10])).toBe(0)
  expect(allowance([12, 5], [0, 0, 10, 10])).toBeGreaterThan(0)
  expect(allowance([30, 5], [0, 0, 10, 10])).toBeGreaterThan(allowance([12, 5], [0, 0, 10, 10]))
  const straight = { x: [0, 1, 2, 3], y: [5, 5, 5, 5] }
  expect(thin(straight, grid, beside([-1, 0, 10, 10]))).toEqual(straight)
})

test('outside the box a straight line keeps its ends only, and a corner stays', () => {
  expect(thin({ x: [100, 101, 102, 103], y: [5, 5, 5, 5] }, grid, beside([0, 0, 10, 10]))).toEqual({
    x: [100, 103],
    y: [5, 5]
  })
  expect(thin({ x: [100, 101, 102, 103, 103], y: [5, 5, 5, 5, 9] }, grid, beside([0, 0, 10, 10])).x).toEqual([
    100, 103, 103
  ])
})

test('a closed line never becomes less than a triangle', () => {
  const speck = { x: [100, 101, 101, 100], y: [5, 5, 6, 5] }
  expect(thin(speck, { scale: [0.001, 0.001], translate: [0, 0] }, beside([9, 9, 10, 10]))).toEqual(speck)
})

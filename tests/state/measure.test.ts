import { expect, test } from 'vitest'
import { mostPositions } from '~/state/link/codecs'
import {
  addPoint,
  clearPoints,
  draw,
  insertPoint,
  keep,
  measureKind,
  movePoint,
  removePoint,
  settled,
  undoPoint
} from '~/state/measure'
import { atlantisStore } from '../atlantis'

function measuring(...positions: readonly (readonly [number, number])[]) {
  const store = atlantisStore()
  for (const [longitude, latitude] of positions) addPoint(store, [longitude, latitude])
  return { store, positions: () => store.getState().view.measure?.positions }
}

test('points are kept as a link keeps them: four decimals, between 180° W and 180° E', () => {
  expect(settled([190.123456, 91])).toEqual([-169.8765, 90])
  expect(settled([-0.00001, 0])).toEqual([0, 0])
  expect(Object.is(settled([-0.00001, 0])[0], 0)).toBe(true)
})

test('points are added, inserted, moved and deleted, and each step can be taken back', () => {
  const { store, positions } = measuring([0, 0], [2, 0])
  insertPoint(store, 1, [1, 1])
  expect(positions()).toEqual([
    [0, 0],
    [1, 1],
    [2, 0]
  ])
  movePoint(store, 2, [3, 0])
  expect(positions()).toEqual([
    [0, 0],
    [1, 1],
    [3, 0]
  ])
  removePoint(store, 0)
  expect(positions()).toEqual([
    [1, 1],
    [3, 0]
  ])
  removePoint(store)
  expect(positions()).toEqual([[1, 1]])
  for (const before of [
    [
      [1, 1],
      [3, 0]
    ],
    [
      [0, 0],
      [1, 1],
      [3, 0]
    ],
    [
      [0, 0],
      [1, 1],
      [2, 0]
    ],
    [
      [0, 0],
      [2, 0]
    ],
    [[0, 0]]
  ]) {
    undoPoint(store)
    expect(positions()).toEqual(before)
  }
  undoPoint(store)
  expect(store.getState().view.measure).toBeNull()
  undoPoint(store)
  expect(store.getState().view.measure).toBeNull()
})

test('a whole drag is one step', () => {
  const { store, positions } = measuring([0, 0], [2, 0])
  keep(store)
  for (const longitude of [2.1, 2.2, 2.3]) movePoint(store, 1, [longitude, 0], false)
  expect(positions()).toEqual([
    [0, 0],
    [2.3, 0]
  ])
  undoPoint(store)
  expect(positions()).toEqual([
    [0, 0],
    [2, 0]
  ])
})

test('a point on the last one, or one that no link holds, is not added', () => {
  const { store, positions } = measuring([0, 0])
  expect(addPoint(store, [0.00001, 0])).toBe(false)
  draw(store, {
    kind: 'path',
    positions: Array.from({ length: mostPositions }, (_, at): [number, number] => [at / 10, 0])
  })
  expect(addPoint(store, [9, 9])).toBe(false)
  insertPoint(store, 1, [9, 9])
  expect(positions()).toHaveLength(mostPositions)
})

test('clearing and turning a path into a ring can be taken back', () => {
  const { store, positions } = measuring([0, 0], [1, 0], [1, 1])
  measureKind(store, 'ring')
  clearPoints(store)
  expect(positions()).toEqual([])
  undoPoint(store)
  expect(store.getState().view.measure?.kind).toBe('ring')
  undoPoint(store)
  expect(store.getState().view.measure?.kind).toBe('path')
})

import { expect, test } from 'vitest'
import type { Atlas } from '../../../tools/basemap/atlas'
import { unwrap } from '../../../tools/basemap/unwrap'

const world = { scale: [1, 1], translate: [-180, -90], seam: [] } as const

test('a ring across the antimeridian becomes one piece whose longitudes run on', () => {
  const atlas: Atlas = {
    ...world,
    arcs: [{ x: [340, 5, 5, 340, 340], y: [90, 90, 95, 95, 90] }],
    polygons: [{ country: null, rings: [[0]] }]
  }
  expect(unwrap(atlas).arcs[0]?.x).toEqual([340, 365, 365, 340, 340])
})

test('arcs of one ring are moved together, also backwards', () => {
  const arcs = [
    { x: [340, 355, 5], y: [90, 90, 90] },
    { x: [340, 355, 5], y: [90, 95, 90] }
  ]
  const moved = unwrap({ ...world, arcs, polygons: [{ country: null, rings: [[0, ~1]] }] })
  expect(moved.arcs.map(({ x }) => x)).toEqual([
    [340, 355, 365],
    [340, 355, 365]
  ])
})

test('a ring round a pole is left out', () => {
  const atlas: Atlas = {
    ...world,
    arcs: [{ x: [0, 120, 240, 359, 0], y: [5, 5, 5, 5, 5] }],
    polygons: [{ country: null, rings: [[0]] }]
  }
  expect(unwrap(atlas).polygons).toEqual([])
})

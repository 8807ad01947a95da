import { expect, test } from 'vitest'
import { type BasemapFile, decodeBasemap, type Owner } from '~/model/basemap'
import { basemapCoast } from '~/model/basemapCoast'
import { pack } from '~/model/packed'

const nobody: Owner = { country: null, mass: -1, mainland: false, place: null, name: null, note: null }

/** Two states on one square island: west owns the left half, east the right; the seam closes the right half. */
const file: BasemapFile = {
  format: 1,
  window: [-1, -1, 3, 3],
  detail: [-1, -1, 3, 3],
  scale: [0.5, 0.5],
  translate: [-10, 0],
  arcs: {
    sizes: pack([4, 2, 3, 2]),
    x: pack([22, -2, 0, 2, 0, 0, 0, 2, 0, 0, -2]),
    y: pack([4, 0, -4, 0, 0, 4, -4, 0, 4, 0, 0])
  },
  kinds: '0103',
  owners: [nobody, { ...nobody, country: '901', mass: 0 }, { ...nobody, country: '902', mass: 0 }],
  land: [
    [1, [0, 1]],
    [2, [2, 3, ~1]]
  ],
  lakes: { sizes: pack([]), x: pack([]), y: pack([]) },
  rivers: { sizes: pack([3]), x: pack([20, 2, 2]), y: pack([0, 2, 0]) },
  riverRanks: '2',
  islets: pack([1500, 2500, 800, 1, 1])
}

test('rings are joined from arcs, forwards and backwards, and are closed', () => {
  const [west, east] = decodeBasemap(file).land
  expect([...(west?.rings[0] ?? [])]).toEqual([1, 2, 0, 2, 0, 0, 1, 0, 1, 2])
  expect([...(east?.rings[0] ?? [])]).toEqual([1, 0, 2, 0, 2, 2, 1, 2, 1, 0])
  expect(east?.bbox).toEqual([1, 0, 2, 2])
  expect([west?.country, east?.country]).toEqual(['901', '902'])
})

test('a line between two states is a border, and neither it nor the edge of the data is coast', () => {
  const map = decodeBasemap(file)
  expect(map.borders.map(({ line }) => [...line])).toEqual([[1, 0, 1, 2]])
  expect(map.coastlines.map(({ owner }) => owner)).toEqual([1, 2])
  const coast = basemapCoast(map)
  expect([...coast.segments]).toEqual([1, 2, 0, 2, 0, 2, 0, 0, 0, 0, 1, 0, 1, 0, 2, 0, 2, 0, 2, 2])
  expect([...coast.owner]).toEqual([1, 1, 1, 2, 2])
  expect([...coast.closing]).toEqual([2, 2, 1, 2])
})

test('shore beyond the full detail closes the land and is no coast to measure to', () => {
  const coast = basemapCoast(decodeBasemap({ ...file, detail: [1.5, -1, 3, 3] }))
  expect([...coast.segments]).toEqual([1, 0, 2, 0, 2, 0, 2, 2])
  expect(coast.closing).toHaveLength(4 * 4)
})

test('a river is drawn as a curve through each of its points', () => {
  const [river] = decodeBasemap(file).rivers
  expect(river?.rank).toBe(2)
  expect(river?.line).toHaveLength(2 * 9)
  expect([0, 4, 8].map((i) => [river?.line[2 * i], river?.line[2 * i + 1]])).toEqual([
    [0, 0],
    [1, 1],
    [2, 1]
  ])
  expect(river?.line[3]).toBeLessThan(0.25)
})

test('an islet keeps its place to a thousandth of a degree and its radius to the metre', () => {
  expect(decodeBasemap(file).islets).toEqual([{ lon: 1.5, lat: 2.5, radius: 800, owner: 1, form: 'group' }])
  expect([...basemapCoast(decodeBasemap(file)).islets]).toEqual([1.5, 2.5, 800, 1])
})

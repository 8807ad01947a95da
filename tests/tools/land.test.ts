import { beforeAll, expect, test } from 'vitest'
import { land, type Land } from '../../tools/land'
import { atlantisMap, atlantisPlaces, window } from './atlantisMap'

let shore: Land

beforeAll(async () => {
  shore = await land(window, await atlantisPlaces())
})

test('polygons are closed GeoJSON rings with the state they belong to', () => {
  for (const { geometry } of shore.polygons.features) {
    for (const ring of geometry.coordinates) {
      expect(ring.length).toBeGreaterThanOrEqual(4)
      expect(ring.at(-1)).toEqual(ring[0])
    }
  }
  expect(shore.polygons.features.some(({ properties }) => properties.country === '998')).toBe(true)
})

test('the coast is in full detail wider than that of the basemap', async () => {
  const { file } = await atlantisMap()
  expect(shore.detail).toEqual([file.detail[0] - 2, file.detail[1] - 2, file.detail[2] + 2, file.detail[3] + 2])
  expect(shore.coast.owner.length * 4).toBe(shore.coast.segments.length)
  expect(Math.max(...shore.coast.owner)).toBeLessThan(shore.owners.length)
})

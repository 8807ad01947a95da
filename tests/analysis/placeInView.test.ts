import { expect, test } from 'vitest'
import { placeInView } from '~/analysis/placeInView'
import type { Box } from '~/model/geometry'
import { atlantis } from '../atlantis'

const [name] = atlantis.names
if (!name) throw new Error('Atlantis has names.')
const [longitude, latitude] = name.geometry.coordinates

test('a view of one sea area is called by its name', () => {
  const area = atlantis.areas[0]
  if (area?.geometry.type !== 'Polygon') throw new Error('The first area is one polygon.')
  const positions = area.geometry.coordinates.flat()
  const [xs, ys] = [positions.map(([x]) => x), positions.map(([, y]) => y)]
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  expect(placeInView(atlantis, box)).toEqual({ inside: true, names: [area.title] })
})

test('a view is called by the names in it, the weightiest and most central first, three at most', () => {
  const whole = placeInView({ ...atlantis, areas: [] }, [-180, -80, 180, 80])
  expect(whole?.inside).toBe(true)
  expect(whole?.names).toHaveLength(3)
  const near = placeInView({ areas: [], names: atlantis.names }, [
    longitude - 1,
    latitude - 1,
    longitude + 1,
    latitude + 1
  ])
  expect(near?.names[0]).toEqual(name.name)
})

test('a view without a name is called by the nearest', () => {
  const box: Box = [longitude + 0.1, latitude + 0.1, longitude + 0.2, latitude + 0.2]
  expect(placeInView({ areas: [], names: [name] }, box)).toEqual({ inside: false, names: [name.name] })
  expect(placeInView({ areas: [], names: [] }, box)).toBeNull()
})

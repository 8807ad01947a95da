import { expect, test } from 'vitest'
import { leastZoom } from '~/map/leastZoom'
import type { Box } from '~/model/geometry'

const hemisphere: Box = [-120, -10, -40, 42]

test.each([320, 360, 414])('all 80 degrees of a window fit a map %d pixels wide at its least zoom', (width) => {
  const zoom = leastZoom(width, hemisphere)
  expect((80 / 360) * 256 * 2 ** zoom).toBeLessThanOrEqual(width)
  expect(zoom * 4).toBe(Math.round(zoom * 4))
  expect(zoom).toBeGreaterThanOrEqual(2)
})

test('the least zoom of a wide map is 3, of a map without width 2', () => {
  expect(leastZoom(1440, hemisphere)).toBe(3)
  expect(leastZoom(0, hemisphere)).toBe(2)
})

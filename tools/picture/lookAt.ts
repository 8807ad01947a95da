import { mercatorX, mercatorY } from '~/map/mercator'
import type { Frame } from '~/map/sheet'
import type { Box } from '~/model/geometry'
import type { Camera } from '~/state/view'

/** Pixels of a picture that something covers on each side. */
export interface Covered {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The part of the world that fills a picture. */
export type Look = Pick<Frame, 'zoom' | 'scale' | 'originX' | 'originY'>

/** Pixels of air round a box. */
const air = 16

/** Looks where a camera looks. */
export function lookFrom({ zoom, centre: [longitude, latitude] }: Camera, width: number, height: number): Look {
  const scale = 256 * 2 ** zoom
  return {
    zoom,
    scale,
    originX: mercatorX(longitude) * scale - width / 2,
    originY: mercatorY(latitude) * scale - height / 2
  }
}

/** Looks at a box, as near as it fits what of the picture is not covered. */
export function lookAt(
  [west, south, east, north]: Box,
  width: number,
  height: number,
  { left, top, right, bottom }: Covered = { left: 0, top: 0, right: 0, bottom: 0 }
): Look {
  const [x, y] = [mercatorX(west), mercatorY(north)]
  const [wide, high] = [mercatorX(east) - x, mercatorY(south) - y]
  const [roomX, roomY] = [width - left - right - 2 * air, height - top - bottom - 2 * air]
  if (!(roomX > 0 && roomY > 0)) throw new Error(`A picture of ${width} by ${height} has no room left for the map.`)
  const scale = Math.min(roomX / wide, roomY / high, 256 * 2 ** 9)
  return {
    zoom: Math.log2(scale / 256),
    scale,
    originX: (x + wide / 2) * scale - (left + air + roomX / 2),
    originY: (y + high / 2) * scale - (top + air + roomY / 2)
  }
}

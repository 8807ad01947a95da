import type { Box } from '~/model/geometry'
import type { Situation } from '~/model/situation'
import type { Camera } from '~/state/view'
import type { Insets } from './insets'
import { fromMercator, mercatorX, mercatorY } from './mercator'

/** Pixels between what must be seen and the edge of what the panels leave free. */
const air = 16
const nearest = 9
/** Zooms at which the map comes to rest, in each level. */
export const restsPerZoom = 4
/** Pixels of the world's width at zoom 0. */
export const worldAtZero = 256

/** Share of the map's width and height that a picture covers beyond each edge, so that a drag does not meet its end. */
export const pictureMargin = 0.2

/** The map's width and height in pixels of the page. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The camera that shows a box in the part of a map that nothing covers; `least` is the lowest zoom that the map allows. */
export function cameraOn(
  [west, south, east, north]: Box,
  { width, height }: Size,
  { left, top, right, bottom }: Insets,
  least: number
): Camera {
  const [x0, x1, y0, y1] = [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)]
  const scale = Math.min((width - left - right - 2 * air) / (x1 - x0), (height - top - bottom - 2 * air) / (y1 - y0))
  // A hundredth of a rest is a matter of rounding.
  const whole = Math.round(100 * restsPerZoom * Math.log2(Math.max(1, scale) / worldAtZero)) / 100
  const zoom = Math.min(nearest, Math.max(least, Math.floor(whole) / restsPerZoom))
  const world = worldAtZero * 2 ** zoom
  return {
    zoom,
    centre: fromMercator((x0 + x1) / 2 + (right - left) / 2 / world, (y0 + y1) / 2 + (bottom - top) / 2 / world)
  }
}

/** The box that the first view must contain, by the shape of the map. */
export function homeBoxOf(
  { home, homeNarrow }: Pick<Situation['file'], 'home' | 'homeNarrow'>,
  { width, height }: Size
): Box {
  return height > width && homeNarrow ? homeNarrow : home
}

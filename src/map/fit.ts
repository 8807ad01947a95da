import { type Map as LeafletMap, point } from 'leaflet'
import type { Box } from '~/model/geometry'
import type { Situation } from '~/model/situation'
import type { Camera } from '~/state/view'
import { insets } from './insets'
import { fromLatLng, toBounds } from './latLng'

/** Pixels between what must be seen and the edge of what the panels leave free. */
const air = 16
const nearest = 9

/** The camera that shows a box in the part of the map that no panel covers. */
export function cameraFor(map: LeafletMap, box: Box): Camera {
  const { left, top, right, bottom } = insets(map.getContainer())
  const bounds = toBounds(box)
  const padding = point(left + right + 2 * air, top + bottom + 2 * air)
  const zoom = Math.min(nearest, map.getBoundsZoom(bounds, false, padding))
  const low = map.project(bounds.getSouthWest(), zoom)
  const high = map.project(bounds.getNorthEast(), zoom)
  const middle = low.add(high).divideBy(2)
  return { zoom, centre: fromLatLng(map.unproject(middle.add([(right - left) / 2, (bottom - top) / 2]), zoom)) }
}

/** The box that the first view must contain, by the shape of the map. */
export function homeBox(map: LeafletMap, { home, homeNarrow }: Situation['file']): Box {
  const { x, y } = map.getSize()
  return y > x && homeNarrow ? homeNarrow : home
}

/** Whether the part of the map that no panel covers is higher than wide. */
export function isHigh(map: LeafletMap): boolean {
  const { left, top, right, bottom } = insets(map.getContainer())
  const { x, y } = map.getSize()
  return y - top - bottom > x - left - right
}

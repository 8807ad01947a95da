import type { Map as LeafletMap } from 'leaflet'
import type { Box } from '~/model/geometry'
import type { Situation } from '~/model/situation'
import type { Camera } from '~/state/view'
import { cameraOn, homeBoxOf, type Size } from './camera'
import { insets } from './insets'

function sizeOf(map: LeafletMap): Size {
  const { x: width, y: height } = map.getSize()
  return { width, height }
}

/** The camera that shows a box in the part of the map that no panel covers. */
export function cameraFor(map: LeafletMap, box: Box): Camera {
  return cameraOn(box, sizeOf(map), insets(map.getContainer()), map.getMinZoom())
}

/** The box that the first view must contain, by the shape of the map. */
export function homeBox(map: LeafletMap, file: Situation['file']): Box {
  return homeBoxOf(file, sizeOf(map))
}

/** Whether the part of the map that no panel covers is higher than wide. */
export function isHigh(map: LeafletMap): boolean {
  const { left, top, right, bottom } = insets(map.getContainer())
  const { x, y } = map.getSize()
  return y - top - bottom > x - left - right
}

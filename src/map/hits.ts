import type { Map as LeafletMap, Point } from 'leaflet'
import type { Store } from '~/state/store'
import type { Drawing } from './drawing'
import { pickerAfter } from './latePick'
import { mercatorX, mercatorY } from './mercator'
import { openHit } from './openHit'
import { type Hit, pickFeatures, pickLabel } from './pick'

/** What can be opened at a pixel of the map's container, the likeliest first. */
export function hitsAt(map: LeafletMap, drawing: Drawing, { x, y }: Point): readonly Hit[] {
  const stack = drawing.stack().map(({ layer: { id }, features }) => ({ id, features }))
  const { labels, corner } = drawing.lettered()
  const zoom = map.getZoom()
  const { lng, lat } = map.containerPointToLatLng([x, y])
  const below = pickFeatures(stack, mercatorX(lng), mercatorY(lat), 256 * 2 ** zoom, zoom)
  if (!corner) return below
  const { x: left, y: top } = map.layerPointToContainerPoint(corner)
  const label = pickLabel(labels, x - left, y - top)
  const layer = stack.find(({ id }) => id === label?.layer)
  const feature = layer?.features.find(({ id }) => id === label?.feature)
  if (!feature || !label) return below
  const { opens, title } = label
  return [{ feature: { ...feature, opens, title }, layer: label.layer, onLabel: true }, ...below]
}

/** Opens what lies at a pixel of the map's container. */
export async function openAt(map: LeafletMap, store: Store, drawing: Drawing, at: Point): Promise<void> {
  const [first] = hitsAt(map, drawing, at)
  const crowd = await drawing.pickCrowd(at.x, at.y)
  if (crowd) {
    const { comesFirst, openCrowdHit } = await import('./openCrowdHit')
    const order = store.getState().view.layers.map(({ id }) => id)
    if (comesFirst(crowd, first, order)) return openCrowdHit(store, map, crowd)
  }
  const picker = pickerAfter(first, map)
  if (!picker || !(await picker.open(at, first !== undefined))) openHit(store, first)
}

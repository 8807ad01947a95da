import type { Map as LeafletMap } from 'leaflet'
import type { Box } from '~/model/geometry'
import { clearance } from './clearance'
import { toBounds } from './latLng'

/** Moves as little as it takes to bring a box, or its middle if it is larger than the view, out from under the panels. */
export function showBox(map: LeafletMap, box: Box, animate: boolean): void {
  const { left, top, right, bottom } = clearance(map.getContainer())
  const size = map.getSize()
  const [low, high] = [toBounds(box).getSouthWest(), toBounds(box).getNorthEast()].map((corner) =>
    map.latLngToContainerPoint(corner)
  )
  if (!low || !high) return
  const air = 24
  const shift = (from: number, to: number, least: number, most: number) => {
    if (to - from > most - least)
      return from < most - air && to > least + air ? 0 : (from + to) / 2 - (least + most) / 2
    return from < least ? from - least : to > most ? to - most : 0
  }
  const x = shift(low.x, high.x, left + air, size.x - right - air)
  const y = shift(high.y, low.y, top + air, size.y - bottom - air)
  if (x !== 0 || y !== 0) map.panBy([x, y], { animate })
}

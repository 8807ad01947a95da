import { useEffect } from 'react'
import { type Map as LeafletMap, point } from 'leaflet'
import { useMap } from 'react-leaflet'
import type { Box } from '~/model/geometry'
import type { Situation } from '~/model/situation'
import type { Flight } from '~/state/store'
import { itemBox } from '~/layers/itemBox'
import { useStore } from '~/state/useStore'
import { insets } from './insets'
import { fromLatLng, toBounds, toLatLng } from './latLng'
import { leastZoom } from './leastZoom'

function fit(map: LeafletMap, box: Box, animate: boolean): void {
  const { left, top, right, bottom } = insets(map.getContainer())
  const air = 16
  map.fitBounds(toBounds(box), {
    paddingTopLeft: point(left + air, top + air),
    paddingBottomRight: point(right + air, bottom + air),
    animate,
    maxZoom: 9
  })
}

/** Moves as little as it takes to bring a box, or its middle if it is larger than the view, out from under the panels. */
function showBox(map: LeafletMap, box: Box, animate: boolean): void {
  const { left, top, right, bottom } = insets(map.getContainer())
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

/** The box that the first view must contain, by the shape of the map. */
function homeBox(map: LeafletMap, { home, homeNarrow }: Situation['file']): Box {
  const { x, y } = map.getSize()
  return y > x && homeNarrow ? homeNarrow : home
}

/** Ties Leaflet's camera to the state: Leaflet leads while a hand is on it, the state hears of it at rest. */
export function CameraLink() {
  const map = useMap()
  const store = useStore()

  // Before the camera, which must not be held back by the limits of another width.
  useEffect(
    function limitZoom() {
      const { window } = store.getState().situation.file
      const limit = () => map.setMinZoom(leastZoom(map.getSize().x, window))
      limit()
      map.on('resize', limit)
      return function stopLimiting() {
        map.off('resize', limit)
      }
    },
    [map, store]
  )

  useEffect(
    function followCamera() {
      const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches
      let homing = true
      const { view, situation } = store.getState()
      if (view.camera) {
        map.setView(toLatLng(view.camera.centre), view.camera.zoom, { animate: false })
        homing = false
      } else fit(map, homeBox(map, situation.file), false)

      const report = () => {
        const bounds = map.getBounds()
        store.now({ bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] })
        const camera = homing ? null : { zoom: map.getZoom(), centre: fromLatLng(map.getCenter()) }
        homing = false
        if (camera !== null || store.getState().view.camera !== null) store.act({ kind: 'set', change: { camera } })
      }
      const fly = (to: Flight) => {
        if (to.kind === 'home') {
          homing = true
          fit(map, homeBox(map, situation.file), !still())
        } else if (to.kind === 'box') fit(map, to.box, !still())
        else if (to.kind === 'camera') map.setView(toLatLng(to.camera.centre), to.camera.zoom, { animate: !still() })
        else map.setZoom(map.getZoom() + to.by, { animate: !still() })
      }
      // Once the panel that opens with a selection has its place, the map moves if the panel or the edge hides what was selected.
      let waiting = 0
      const reveal = () => {
        const state = store.getState()
        const box = state.view.selected === null ? null : itemBox(state, state.view.selected)
        if (box) showBox(map, box, !still())
      }
      // A panel that is loaded when first opened comes later.
      const watcher = new MutationObserver(() => {
        if (!document.getElementById('details')) return
        watcher.disconnect()
        waiting = requestAnimationFrame(reveal)
      })
      const revealSoon = () => {
        cancelAnimationFrame(waiting)
        watcher.disconnect()
        const stage = map.getContainer().closest('main')
        if (stage && !document.getElementById('details')) watcher.observe(stage, { childList: true })
        waiting = requestAnimationFrame(reveal)
      }
      report()
      map.on('moveend', report)
      if (view.selected !== null) revealSoon()
      const stop = store.subscribe(({ session: { flight }, view: { selected } }, before) => {
        if (flight && flight !== before.session.flight) fly(flight.to)
        else if (selected !== null && selected !== before.view.selected) revealSoon()
      })
      return function stopFollowing() {
        cancelAnimationFrame(waiting)
        watcher.disconnect()
        map.off('moveend', report)
        stop()
      }
    },
    [map, store]
  )

  useEffect(
    function followSize() {
      const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }))
      observer.observe(map.getContainer())
      return function stopFollowing() {
        observer.disconnect()
      }
    },
    [map]
  )
  return null
}

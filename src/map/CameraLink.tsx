import { useEffect } from 'react'
import type { Map as LeafletMap } from 'leaflet'
import { useMap } from 'react-leaflet'
import type { Box } from '~/model/geometry'
import type { Flight } from '~/state/store'
import { useStore } from '~/state/useStore'
import { cameraFor, homeBox } from './fit'
import { unheard } from './flight/unheard'
import { isHidden } from './insets'
import { fromLatLng, toLatLng } from './latLng'
import { leastZoom } from './leastZoom'

function fit(map: LeafletMap, box: Box, animate: boolean): void {
  const { zoom, centre } = cameraFor(map, box)
  map.setView(toLatLng(centre), zoom, { animate })
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
        if (unheard.has(map)) return
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
      report()
      map.on('moveend', report)
      let waiting = 0
      const stop = store.subscribe(({ session: { flight } }, before) => {
        if (!flight || flight === before.session.flight) return
        clearTimeout(waiting)
        if (flight.to.kind === 'zoom' || !isHidden(map.getContainer())) fly(flight.to)
        else {
          // A sheet that hides all of the map goes down before the map moves.
          store.now({ sheet: 'half' })
          waiting = window.setTimeout(() => fly(flight.to), still() ? 50 : 240)
        }
      })
      return function stopFollowing() {
        clearTimeout(waiting)
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

import './measure.css'
import type { LeafletMouseEvent } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { addPoint, drawn, hold } from '~/state/measure'
import { useSelect, useSession, useStore } from '~/state/useStore'
import { toLatLng } from '../latLng'
import { answerKeys } from './answerKeys'
import { CrossHair } from './CrossHair'
import MeasureOnMap from './MeasureOnMap'
import { positionAt } from './snap'

/** Id of the panel with which the reader measures. */
const panelId = 'measure'

/** The hand that measures on the map: while its panel is open, clicks, taps and keys set points. */
export default function MeasureHand() {
  const map = useMap()
  const store = useStore()
  const open = useSession('panel') === panelId
  const adding = useSelect(({ session }) => session.measuring.adding)
  const shown = useSelect(({ view, session }) => view.measure !== null || session.measuring.adding)

  useEffect(
    function takeTheMap() {
      if (!open) return undefined
      // Who comes with a measurement reads it first; who comes without one wants to draw.
      hold(store, { adding: drawn(store.getState().view.measure).positions.length === 0, chosen: null })
      return function giveTheMapBack() {
        hold(store, { adding: false, chosen: null })
        if (drawn(store.getState().view.measure).positions.length === 0)
          store.act({ kind: 'set', change: { measure: null } })
      }
    },
    [store, open]
  )

  useEffect(
    function takePoints() {
      if (!adding) return undefined
      const container = map.getContainer()
      // The second click or tap of a double one is no second point; two quick taps apart from each other are two.
      let double = false
      let before = -Infinity
      const add = ({ containerPoint, originalEvent }: LeafletMouseEvent) => {
        container.focus({ preventScroll: true })
        const last = drawn(store.getState().view.measure).positions.at(-1)
        const reach = originalEvent.timeStamp - before < 400 ? 12 : 4
        before = originalEvent.timeStamp
        double = last !== undefined && map.latLngToContainerPoint(toLatLng(last)).distanceTo(containerPoint) < reach
        if (!double) addPoint(store, positionAt(map, store.getState(), containerPoint))
      }
      const end = () => {
        if (double) hold(store, { adding: false })
      }
      const cross = new CrossHair(map, (aim) => hold(store, { aim }))
      const stopKeys = answerKeys(map, store, cross)
      container.classList.add('map-measuring')
      map.doubleClickZoom.disable()
      map.on('click', add)
      map.on('dblclick', end)
      return function stopTaking() {
        stopKeys()
        cross.remove()
        container.classList.remove('map-measuring')
        map.doubleClickZoom.enable()
        map.off('click', add)
        map.off('dblclick', end)
      }
    },
    [map, store, adding]
  )
  return shown && <MeasureOnMap />
}

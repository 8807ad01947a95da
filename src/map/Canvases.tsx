import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { later } from '~/state/later'
import { useStore } from '~/state/useStore'
import { Drawing } from './drawing'
import { FeatureShell } from './FeatureShell'
import type { Brush } from './painter/brush'
import { Pointer } from './Pointer'

const MapLater = later(() => import('./MapLater'), { Shell: FeatureShell, stage: 'hands' })

/** Puts the drawing on the map and keeps it in step with the state; what can be done with it follows. It never renders again. */
export function Canvases({ brush }: { readonly brush: Brush }) {
  const map = useMap()
  const store = useStore()
  const drawing = useRef<Drawing | null>(null)

  useEffect(
    function draw() {
      const made = new Drawing(map, store, brush)
      drawing.current = made
      const stop = store.subscribe((state) => made.sync(state))
      const forced = matchMedia('(forced-colors: active)')
      const recolour = () => made.recolour()
      forced.addEventListener('change', recolour)
      return function stopDrawing() {
        forced.removeEventListener('change', recolour)
        stop()
        made.remove()
        drawing.current = null
      }
    },
    [map, store, brush]
  )

  useEffect(
    function makeRoomForPanels() {
      const stage = map.getContainer().closest('main')
      if (!stage) return undefined
      let waiting = 0
      let resting = 0
      const reletter = () => {
        cancelAnimationFrame(waiting)
        waiting = requestAnimationFrame(() => drawing.current?.reletter())
      }
      // A sheet that is drawn up or down makes room once it rests.
      const sizes = new ResizeObserver(() => {
        clearTimeout(resting)
        resting = window.setTimeout(reletter, 200)
      })
      const watcher = new MutationObserver(() => {
        sizes.disconnect()
        for (const panel of stage.querySelectorAll('[data-covers]')) sizes.observe(panel)
        reletter()
      })
      watcher.observe(stage, { childList: true })
      return function stopMakingRoom() {
        cancelAnimationFrame(waiting)
        clearTimeout(resting)
        watcher.disconnect()
        sizes.disconnect()
      }
    },
    [map]
  )
  return (
    <>
      <Pointer drawing={drawing} />
      <MapLater brush={brush} drawing={drawing} />
    </>
  )
}

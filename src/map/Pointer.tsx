import type { LeafletMouseEvent, Point } from 'leaflet'
import { type RefObject, useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { useStore } from '~/state/useStore'
import type { Drawing } from './drawing'
import { latePicker } from './latePick'
import { openHit } from './openHit'
import type { Hit } from './pick'

/** Marks what lies under the pointer and opens what is clicked. It never renders again. */
export function Pointer({ drawing }: { readonly drawing: RefObject<Drawing | null> }) {
  const map = useMap()
  const store = useStore()

  useEffect(
    function answerPointer() {
      let waiting = 0
      const container = map.getContainer()
      // What answers late is asked where nothing was met but the inside of an area.
      const late = (hit: Hit | undefined) =>
        !hit || (hit.feature.shape.kind === 'polygons' && !hit.onLabel) ? latePicker(map) : undefined
      const openLate = (at: Point, first: Hit | undefined) => {
        const picker = late(first)
        if (!picker) return openHit(store, first)
        void picker.open(at, first !== undefined).then((opened) => opened || openHit(store, first))
      }
      const open = ({ containerPoint: point }: LeafletMouseEvent) => {
        const { x, y } = point
        if (store.getState().session.measuring.adding) return
        const first = drawing.current?.pick(x, y)[0]
        const asking = drawing.current?.pickCrowd(x, y)
        if (!asking) return openLate(point, first)
        void asking.then(async (crowd) => {
          if (!crowd) return openLate(point, first)
          const { comesFirst, openCrowdHit } = await import('./openCrowdHit')
          const order = store.getState().view.layers.map(({ id }) => id)
          if (comesFirst(crowd, first, order)) openCrowdHit(store, map, crowd)
          else openLate(point, first)
        })
      }
      let asked = 0
      const hover = ({ containerPoint: point }: LeafletMouseEvent) => {
        const { x, y } = point
        if (store.getState().session.measuring.adding) return
        cancelAnimationFrame(waiting)
        waiting = requestAnimationFrame(() => {
          const hit = drawing.current?.pick(x, y)[0]
          const now = ++asked
          const mark = () => {
            const id = hit?.feature.opens.length === 1 ? (hit.feature.opens[0] ?? null) : null
            if (store.getState().session.hovered !== id) store.now({ hovered: id })
            const asking = hit ? null : drawing.current?.pickCrowd(x, y)
            if (!asking) container.classList.toggle('map-points', hit !== undefined)
            else void asking.then((crowd) => now === asked && container.classList.toggle('map-points', crowd !== null))
          }
          const picker = late(hit)
          if (!picker) mark()
          else void picker.hover(point, hit !== undefined).then((met) => now === asked && !met && mark())
        })
      }
      const leave = () => {
        cancelAnimationFrame(waiting)
        if (store.getState().session.hovered !== null) store.now({ hovered: null })
      }
      map.on('click', open)
      map.on('mousemove', hover)
      map.on('mouseout', leave)
      return function stopAnswering() {
        cancelAnimationFrame(waiting)
        map.off('click', open)
        map.off('mousemove', hover)
        map.off('mouseout', leave)
      }
    },
    [map, store, drawing]
  )
  return null
}

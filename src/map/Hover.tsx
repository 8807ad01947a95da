import type { LeafletMouseEvent } from 'leaflet'
import { type RefObject, useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { useStore } from '~/state/useStore'
import type { Drawing } from './drawing'
import { hitsAt } from './hits'
import { pickerAfter } from './latePick'

/** Marks what lies under the pointer. It never renders again. */
export function Hover({ drawing }: { readonly drawing: RefObject<Drawing | null> }) {
  const map = useMap()
  const store = useStore()

  useEffect(
    function answerPointer() {
      const container = map.getContainer()
      let waiting = 0
      let asked = 0
      const hover = ({ containerPoint: point }: LeafletMouseEvent) => {
        const { x, y } = point
        if (store.getState().session.measuring.adding) return
        cancelAnimationFrame(waiting)
        waiting = requestAnimationFrame(() => {
          const [hit] = drawing.current ? hitsAt(map, drawing.current, point) : []
          const now = ++asked
          const mark = () => {
            const id = hit?.feature.opens.length === 1 ? (hit.feature.opens[0] ?? null) : null
            if (store.getState().session.hovered !== id) store.now({ hovered: id })
            const asking = hit ? null : drawing.current?.pickCrowd(x, y)
            if (!asking) container.classList.toggle('map-points', hit !== undefined)
            else void asking.then((crowd) => now === asked && container.classList.toggle('map-points', crowd !== null))
          }
          const picker = pickerAfter(hit, map)
          if (!picker) mark()
          else void picker.hover(point, hit !== undefined).then((met) => now === asked && !met && mark())
        })
      }
      const leave = () => {
        cancelAnimationFrame(waiting)
        if (store.getState().session.hovered !== null) store.now({ hovered: null })
      }
      map.on('mousemove', hover)
      map.on('mouseout', leave)
      return function stopAnswering() {
        cancelAnimationFrame(waiting)
        map.off('mousemove', hover)
        map.off('mouseout', leave)
      }
    },
    [map, store, drawing]
  )
  return null
}

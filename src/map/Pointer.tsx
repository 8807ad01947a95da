import type { LeafletMouseEvent, Point } from 'leaflet'
import { type RefObject, useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { useStore } from '~/state/useStore'
import type { Drawing } from './drawing'
import { pickerAfter } from './latePick'
import { openHit } from './openHit'
import type { Hit } from './pick'

/** Opens what is clicked. It never renders again. */
export function Pointer({ drawing }: { readonly drawing: RefObject<Drawing | null> }) {
  const map = useMap()
  const store = useStore()

  useEffect(
    function answerClick() {
      const openLate = (at: Point, first: Hit | undefined) => {
        const picker = pickerAfter(first, map)
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
      map.on('click', open)
      return function stopAnswering() {
        map.off('click', open)
      }
    },
    [map, store, drawing]
  )
  return null
}

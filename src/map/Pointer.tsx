import type { LeafletMouseEvent } from 'leaflet'
import { type RefObject, useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { useStore } from '~/state/useStore'
import type { Drawing } from './drawing'

/** Opens what is clicked, from the first moment on; what finds it may be on its way yet. It never renders again. */
export function Pointer({ drawing }: { readonly drawing: RefObject<Drawing | null> }) {
  const map = useMap()
  const store = useStore()

  useEffect(
    function answerClick() {
      const open = ({ containerPoint: point }: LeafletMouseEvent) => {
        if (store.getState().session.measuring.adding) return
        void import('./hits').then(({ openAt }) => drawing.current && openAt(map, store, drawing.current, point))
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

import { DomEvent } from 'leaflet'
import { useEffect, useRef } from 'react'
import { useStore, useWords } from '~/state/useStore'
import { mapWords } from '../words'

/** Zoom and home. */
export function MapButtons() {
  const store = useStore()
  const { zoomIn, zoomOut, home } = useWords(mapWords)
  const bar = useRef<HTMLDivElement>(null)
  useEffect(function keepFromMap() {
    if (!bar.current) return
    DomEvent.disableClickPropagation(bar.current)
    DomEvent.disableScrollPropagation(bar.current)
  }, [])
  return (
    <div className="map-buttons" ref={bar}>
      <button type="button" aria-label={zoomIn} title={zoomIn} onClick={() => store.fly({ kind: 'zoom', by: 1 })}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2.5v11M2.5 8h11" />
        </svg>
      </button>
      <button type="button" aria-label={zoomOut} title={zoomOut} onClick={() => store.fly({ kind: 'zoom', by: -1 })}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 8h11" />
        </svg>
      </button>
      <button type="button" aria-label={home} title={home} onClick={() => store.fly({ kind: 'home' })}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 8 8 2.6 14 8M3.8 7v6.2h3V9.6h2.4v3.6h3V7" />
        </svg>
      </button>
    </div>
  )
}

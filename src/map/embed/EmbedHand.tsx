import './embedHand.css'
import { useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import { useWords } from '~/state/useStore'
import { embedHandWords } from './words'

/** Milliseconds for which a hint stays. */
const stay = 1600
/** Pixels after which a touch is a drag. */
const slop = 10

/** Leaves to the framing page what scrolls it: the wheel without a modifier and a single finger. Says so where one tries. */
export default function EmbedHand() {
  const map = useMap()
  const words = useWords(embedHandWords)
  const [hint, setHint] = useState<'wheel' | 'touch' | null>(null)
  useEffect(
    function leaveScrolling() {
      const container = map.getContainer()
      const around = container.parentElement ?? container
      let waiting: ReturnType<typeof setTimeout> | undefined
      let start: { readonly x: number; readonly y: number } | null = null
      const say = (what: 'wheel' | 'touch') => {
        clearTimeout(waiting)
        setHint(what)
        waiting = setTimeout(() => setHint(null), stay)
      }
      // Before Leaflet hears of it, on the way down to the map.
      const wheel = (event: WheelEvent) => {
        if (event.ctrlKey || event.metaKey) return
        event.stopPropagation()
        say('wheel')
      }
      const touchStart = (event: TouchEvent) => {
        const [touch] = event.touches
        start = event.touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : null
        if (start) event.stopPropagation()
        else setHint(null)
      }
      const touchMove = ({ touches: [touch] }: TouchEvent) => {
        if (!start || !touch || Math.hypot(touch.clientX - start.x, touch.clientY - start.y) < slop) return
        start = null
        say('touch')
      }
      container.classList.add('map-guest')
      around.addEventListener('wheel', wheel, { capture: true, passive: true })
      around.addEventListener('touchstart', touchStart, { capture: true, passive: true })
      around.addEventListener('touchmove', touchMove, { capture: true, passive: true })
      return function takeScrolling() {
        clearTimeout(waiting)
        container.classList.remove('map-guest')
        around.removeEventListener('wheel', wheel, { capture: true })
        around.removeEventListener('touchstart', touchStart, { capture: true })
        around.removeEventListener('touchmove', touchMove, { capture: true })
      }
    },
    [map]
  )
  const key = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'
  return (
    // For eyes only: who reads by ear has neither wheel nor fingers on the map.
    <p className="map-hint" aria-hidden="true" data-shown={hint !== null}>
      {hint && <span>{hint === 'wheel' ? words.wheel(key) : words.touch}</span>}
    </p>
  )
}

import { type RefObject, useEffect } from 'react'
import { sheetHeights } from '~/state/store'
import { useSession, useStore, useWords } from '~/state/useStore'
import { nearestStop, nextHeight, stopsOf } from './stops'
import { sheetWords } from './words'

/** Pixels from which a movement is a drag rather than a tap. */
const slop = 6

interface SheetHandleProps {
  /** What the sheet is called. */
  readonly name: string
  readonly sheet: RefObject<HTMLElement | null>
}

/** What a sheet is taken hold of by where the screen is narrow: a slider of three heights that a finger drags, a tap raises and arrow keys move. */
export function SheetHandle({ name, sheet }: SheetHandleProps) {
  const store = useStore()
  const height = useSession('sheet')
  const words = useWords(sheetWords)

  useEffect(
    function answerHand() {
      const element = sheet.current
      const grip = element?.querySelector<HTMLElement>('.sheet-grip')
      const head = grip?.nextElementSibling
      if (!element || !grip || !(head instanceof HTMLElement)) return undefined
      let held: { readonly y: number; readonly height: number; moved: boolean } | null = null
      const stops = () => stopsOf(element.parentElement?.clientHeight ?? 0, grip.offsetHeight + head.offsetHeight)
      const hold = (event: PointerEvent) => {
        const { target } = event
        if (!(target instanceof Element) || event.button !== 0 || grip.offsetHeight === 0) return
        // The head is taken hold of as well: a strip as high as a thumb.
        if (!grip.contains(target) && (!head.contains(target) || target.closest('button, a, select, label, input')))
          return
        held = { y: event.clientY, height: element.offsetHeight, moved: false }
        element.setPointerCapture(event.pointerId)
      }
      const drag = ({ clientY }: PointerEvent) => {
        if (!held || (!held.moved && Math.abs(clientY - held.y) < slop)) return
        held.moved = true
        const { peek, full } = stops()
        element.dataset['dragged'] = ''
        element.style.height = `${Math.min(full, Math.max(peek, held.height + held.y - clientY))}px`
      }
      const release = ({ type }: PointerEvent) => {
        if (!held) return
        const { moved } = held
        held = null
        if (moved) store.now({ sheet: nearestStop(element.offsetHeight, stops()) })
        else if (type === 'pointerup') store.now({ sheet: nextHeight(store.getState().session.sheet) })
        delete element.dataset['dragged']
        element.style.height = ''
      }
      element.addEventListener('pointerdown', hold)
      element.addEventListener('pointermove', drag)
      element.addEventListener('pointerup', release)
      element.addEventListener('pointercancel', release)
      return function stopAnswering() {
        element.removeEventListener('pointerdown', hold)
        element.removeEventListener('pointermove', drag)
        element.removeEventListener('pointerup', release)
        element.removeEventListener('pointercancel', release)
      }
    },
    [store, sheet]
  )
  return (
    <div className="sheet-grip">
      <input
        type="range"
        min={0}
        max={sheetHeights.length - 1}
        step={1}
        value={sheetHeights.indexOf(height)}
        aria-label={words.height(name)}
        aria-valuetext={words.heights[height]}
        onChange={({ target }) => store.now({ sheet: sheetHeights[target.valueAsNumber] ?? 'half' })}
      />
    </div>
  )
}

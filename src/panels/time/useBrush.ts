import { type PointerEvent, useRef } from 'react'
import type { Bin } from '~/analysis/timeline'
import { moved, type Stretch } from './stretch'
import type { StretchControl } from './useStretch'

interface Drag {
  readonly x: number
  readonly day: number
  readonly before: Stretch
  /** The chosen stretch is carried along; otherwise a new one is drawn. */
  readonly carries: boolean
  readonly gesture: symbol
  moves: boolean
}

const threshold = 4

/** Handlers for the histogram: dragging the chosen days moves them, dragging elsewhere chooses anew, a tap chooses one bar, a second tap lets go. */
export function useBrush({ last, current, choose, numberOf }: StretchControl, bins: readonly Bin[]) {
  const drag = useRef<Drag | null>(null)
  const days = last + 1
  const dayUnder = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    return Math.min(last, Math.max(0, Math.floor(((clientX - left) / width) * days)))
  }
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || !event.isPrimary) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const before = current()
      const day = dayUnder(event)
      const whole = before.from === 0 && before.to === last
      drag.current = {
        x: event.clientX,
        day,
        before,
        carries: !whole && day >= before.from && day <= before.to,
        gesture: Symbol('brush'),
        moves: false
      }
    },
    onPointerMove(event: PointerEvent) {
      const { current: held } = drag
      if (!held) return
      const by = event.clientX - held.x
      held.moves ||= Math.abs(by) > threshold
      if (!held.moves) return
      const { width } = event.currentTarget.getBoundingClientRect()
      const day = dayUnder(event)
      choose(
        held.carries
          ? moved(held.before, Math.round((by / width) * days), last)
          : { from: Math.min(day, held.day), to: Math.max(day, held.day) },
        held.gesture
      )
    },
    onPointerUp() {
      const { current: held } = drag
      drag.current = null
      if (!held || held.moves) return
      const bin = bins.find(({ end }) => numberOf(end) >= held.day)
      if (!bin) return
      const bar = { from: numberOf(bin.start), to: numberOf(bin.end) }
      const again = bar.from === held.before.from && bar.to === held.before.to
      choose(again ? { from: 0, to: last } : bar, held.gesture)
    },
    onPointerCancel() {
      drag.current = null
    }
  }
}

import { useEffect, useRef, useState } from 'react'
import { dayAfter, endingOn, moved, type Stretch } from './stretch'
import type { StretchControl } from './useStretch'

/** How fast the days pass. */
export const speeds = ['slow', 'medium', 'fast'] as const
export type Speed = (typeof speeds)[number]
/** The same in every language. */
export const speedSigns: Readonly<Record<Speed, string>> = { slow: '½×', medium: '1×', fast: '2×' }

/** Milliseconds from one day to the next; for those who asked for less motion, from one day with an event to the next. */
const pace: Record<Speed, { readonly day: number; readonly event: number }> = {
  slow: { day: 360, event: 1800 },
  medium: { day: 160, event: 1000 },
  fast: { day: 70, event: 600 }
}

/** Playing the days: the chosen days grow from the first day on, or keep their length where they begin later. */
export function usePlay({ last, current, choose }: StretchControl, eventDays: readonly number[]) {
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>('medium')
  const run = useRef({ gesture: Symbol('play'), grows: true })

  useEffect(
    function play() {
      if (!playing) return
      const jumps = matchMedia('(prefers-reduced-motion: reduce)').matches
      const { gesture, grows } = run.current
      const timer = setInterval(
        () => {
          const now = current()
          if (now.to >= last) {
            setPlaying(false)
            return
          }
          const next = dayAfter(eventDays, now.to) ?? last
          const day = jumps ? (next > now.to ? next : last) : now.to + 1
          choose(grows ? { from: now.from, to: day } : moved(now, day - now.to, last), gesture)
        },
        pace[speed][jumps ? 'event' : 'day']
      )
      return function stopPlaying() {
        clearInterval(timer)
      }
    },
    [playing, speed, last, current, choose, eventDays]
  )

  return {
    playing,
    speed,
    setSpeed,
    stop: () => setPlaying(false),
    toggle: () => {
      if (playing) {
        setPlaying(false)
        return
      }
      const now = current()
      const gesture = Symbol('play')
      run.current = { gesture, grows: now.from === 0 }
      const start: Stretch = now.from === 0 ? { from: 0, to: 0 } : moved(now, -now.from, last)
      if (now.to >= last) choose(start, gesture)
      setPlaying(true)
    },
    /** The chosen days with their end on the next or the previous day with an event. */
    ending: (day: number | null): Stretch => (day === null ? current() : endingOn(current(), day))
  }
}

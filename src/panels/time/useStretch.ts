import { useEffect, useMemo, useState } from 'react'
import { lengthOf, type Span } from '~/analysis/timeline'
import { type Day, dayNumber, dayOf } from '~/model/day'
import type { Store } from '~/state/store'
import { useSituation, useStore, useView } from '~/state/useStore'
import type { Stretch } from './stretch'

/** The days chosen, and how to choose others. */
export interface StretchControl {
  readonly stretch: Stretch
  /** Number of the situation's last day; its first is 0. */
  readonly last: number
  readonly dayAt: (number: number) => Day
  readonly numberOf: (day: Day) => number
  /** What is chosen now, also when it is not yet on screen. */
  readonly current: () => Stretch
  /** Chooses days at once, and again with the next frame of the screen if others are chosen meanwhile; all choices of one gesture are one step for undo. */
  readonly choose: (stretch: Stretch, gesture: symbol) => void
}

/** Reads and chooses days by their numbers; at most one choice goes through in a frame. */
function stretchWays(store: Store, span: Span) {
  const first = dayNumber(span.start)
  const last = lengthOf(span) - 1
  let pending: { readonly stretch: Stretch; readonly frame: number } | null = null
  const dayAt = (number: number) => dayOf(first + number)
  const numberOf = (day: Day) => dayNumber(day) - first
  const read = (from: Day | null, to: Day | null): Stretch => ({
    from: from === null ? 0 : numberOf(from),
    to: to === null ? last : numberOf(to)
  })
  const drop = () => {
    if (pending) cancelAnimationFrame(pending.frame)
    pending = null
  }
  const take = (stretch: Stretch, gesture: symbol) => {
    const { view } = store.getState()
    const change = {
      from: stretch.from <= 0 ? null : dayAt(stretch.from),
      to: stretch.to >= last ? null : dayAt(stretch.to)
    }
    if (change.from !== view.from || change.to !== view.to) store.act({ kind: 'set', change }, gesture)
  }
  return {
    last,
    dayAt,
    numberOf,
    read,
    drop,
    current() {
      const { from, to } = store.getState().view
      return pending?.stretch ?? read(from, to)
    },
    choose(stretch: Stretch, gesture: symbol) {
      const wait = (next: Stretch | null) => {
        const frame = requestAnimationFrame(() => {
          pending = null
          if (next) take(next, gesture)
        })
        pending = { stretch, frame }
      }
      if (pending) {
        drop()
        wait(stretch)
      } else {
        take(stretch, gesture)
        wait(null)
      }
    }
  }
}

/** The days of the view as numbers from 0, and how to choose others. */
export function useStretch(): StretchControl {
  const store = useStore()
  const { span } = useSituation().file
  const from = useView('from')
  const to = useView('to')
  const [ways] = useState(() => stretchWays(store, span))
  useEffect(
    function dropPending() {
      return ways.drop
    },
    [ways]
  )
  const stretch = useMemo(() => ways.read(from, to), [ways, from, to])
  return useMemo(() => ({ ...ways, stretch }), [ways, stretch])
}

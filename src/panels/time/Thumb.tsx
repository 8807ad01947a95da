import { type KeyboardEvent, type PointerEvent, type SyntheticEvent, useLayoutEffect, useRef } from 'react'
import { formatDay } from '~/i18n/format'
import { useLanguage, useWords } from '~/state/useStore'
import { moved, type Stretch, withFrom, withTo } from './stretch'
import type { StretchControl } from './useStretch'
import { timeWords } from './words'

const days: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }
const weeks: Readonly<Record<string, number>> = { PageDown: -7, PageUp: 7 }
/** Milliseconds without a key after which the next key begins a step of its own for undo. */
const rest = 800

/** One end of the chosen days: a native slider over the histogram, whose grip reaches outward from its day so that neither end hides the other. */
export function Thumb({ end, control }: { readonly end: keyof Stretch; readonly control: StretchControl }) {
  const { stretch, last, dayAt, current, choose } = control
  const value = stretch[end]
  const words = useWords(timeWords)
  const language = useLanguage()
  const slider = useRef<HTMLInputElement>(null)
  const gesture = useRef({ name: Symbol('thumb'), at: 0 })
  const held = useRef<{ readonly x: number; readonly value: number; day: number } | null>(null)

  // The slider leads while a hand is on it, so the state only corrects it.
  useLayoutEffect(
    function followState() {
      if (slider.current && slider.current.valueAsNumber !== value) slider.current.valueAsNumber = value
    },
    [value]
  )

  const begin = ({ timeStamp }: SyntheticEvent) => {
    gesture.current = { name: Symbol('thumb'), at: timeStamp }
  }
  const send = (next: Stretch) => {
    if (slider.current) slider.current.valueAsNumber = next[end]
    choose(next, gesture.current.name)
  }
  const moveTo = (day: number) => send(end === 'from' ? withFrom(current(), day) : withTo(current(), day, last))
  // A browser puts the middle of the grip under the pointer; here it stays where it was taken hold of.
  const hold = (event: PointerEvent) => {
    begin(event)
    event.currentTarget.setPointerCapture(event.pointerId)
    const day = current()[end]
    held.current = { x: event.clientX, value: day, day }
  }
  const drag = ({ clientX, currentTarget }: PointerEvent) => {
    const width = currentTarget.parentElement?.getBoundingClientRect().width
    if (!held.current || !width) return
    held.current.day = held.current.value + Math.round(((clientX - held.current.x) / width) * (last + 1))
    moveTo(held.current.day)
  }
  const release = () => {
    held.current = null
  }
  const answerKey = (event: KeyboardEvent) => {
    if (event.timeStamp - gesture.current.at > rest) begin(event)
    gesture.current.at = event.timeStamp
    const day = days[event.key]
    const week = weeks[event.key]
    if (week !== undefined) moveTo(current()[end] + week)
    else if (day !== undefined && event.shiftKey) send(moved(current(), day, last))
    else return
    event.preventDefault()
  }
  return (
    <input
      ref={slider}
      type="range"
      className={`time-thumb time-thumb-${end}`}
      style={{
        width: `calc(var(--thumb) + ${(100 * last) / (last + 1)}%)`,
        left: end === 'from' ? 'calc(-1 * var(--thumb))' : `${100 / (last + 1)}%`
      }}
      min={0}
      max={last}
      step={1}
      defaultValue={value}
      aria-label={words[end]}
      aria-valuetext={formatDay(dayAt(value), language)}
      onPointerDown={hold}
      onPointerMove={drag}
      onPointerUp={release}
      onLostPointerCapture={release}
      onKeyDown={answerKey}
      onInput={({ currentTarget }) => moveTo(held.current?.day ?? currentTarget.valueAsNumber)}
    />
  )
}

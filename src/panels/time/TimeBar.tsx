import { useEffect, useMemo, useRef, useState } from 'react'
import { select } from '~/analysis/select'
import { eventDays, histogram, longestByDay, runningToll, tollOn } from '~/analysis/timeline'
import { formatCount, formatDay } from '~/i18n/format'
import { useLanguage, useSelect, useSituation, useView, useWords } from '~/state/useStore'
import { Backtrack } from './Backtrack'
import { Chart } from './Chart'
import { Days } from './Days'
import { KnownOn } from './KnownOn'
import { Latest } from './Latest'
import { shellWords } from './shellWords'
import { dayAfter, dayBefore } from './stretch'
import { Thumb } from './Thumb'
import { useBrush } from './useBrush'
import { speeds, speedSigns, usePlay } from './usePlay'
import { useStretch } from './useStretch'
import { timeWords } from './words'

/** The days shown: chosen on a histogram, played, or stepped through; and the day by which it must have been known. */
export default function TimeBar() {
  const situation = useSituation()
  const { span } = situation.file
  const derived = useSelect((state) => state.derived)
  const known = useView('known')
  const filters = useView('filters')
  const language = useLanguage()
  const words = useWords(timeWords)
  const { time } = useWords(shellWords)
  const [open, setOpen] = useState(false)
  const bar = useRef<HTMLElement>(null)
  const more = useRef<HTMLButtonElement>(null)
  const control = useStretch()
  const { stretch, last, dayAt, numberOf } = control

  const { strikes, items, days } = useMemo(() => {
    const { strikes, events } = select(situation, derived, { from: null, to: null, known, filters })
    const items = [...strikes, ...events]
    return { strikes, items, days: eventDays(span, items).map(numberOf) }
  }, [situation, derived, known, filters, span, numberOf])
  const by = stretch.to - stretch.from < longestByDay ? 'day' : 'week'
  const bins = useMemo(() => histogram(span, by, items), [span, by, items])
  const tolls = useMemo(() => runningToll(strikes, known), [strikes, known])

  const { playing, speed, setSpeed, stop, toggle, ending } = usePlay(control, days)
  const byHand: typeof control = {
    ...control,
    choose(next, gesture) {
      stop()
      control.choose(next, gesture)
    }
  }
  useEffect(
    function closeDisclosure() {
      if (!open) return
      const answerKey = (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        setOpen(false)
        more.current?.focus()
      }
      const answerPointer = ({ target }: PointerEvent) => {
        if (target instanceof Node && !bar.current?.contains(target)) setOpen(false)
      }
      document.addEventListener('keydown', answerKey)
      document.addEventListener('pointerdown', answerPointer)
      return function stopListening() {
        document.removeEventListener('keydown', answerKey)
        document.removeEventListener('pointerdown', answerPointer)
      }
    },
    [open]
  )
  const brush = useBrush(byHand, bins)
  const [from, to] = [dayAt(stretch.from), dayAt(stretch.to)]
  const toll = tollOn(tolls, to)
  const killed = formatCount(toll.min === toll.max ? toll.min : toll, language)
  const whole = stretch.from === 0 && stretch.to === last
  const percent = (day: number) => `${(100 * day) / (last + 1)}%`
  const speedChoice = (
    <label className="time-speed">
      <span>{words.speed}</span>
      <select
        value={speed}
        title={words.speed}
        onChange={({ target }) => setSpeed(speeds.find((one) => one === target.value) ?? 'medium')}
      >
        {speeds.map((one) => (
          <option key={one} value={one}>
            {speedSigns[one]}
          </option>
        ))}
      </select>
    </label>
  )
  const key = (
    <p className="time-key">
      <span data-kind="strike">{words.strikes}</span> <span data-kind="event">{words.events}</span>{' '}
      <span className="time-by">{words.per[by]}</span>
      {tolls.length > 0 && (
        <span className="time-killed" title={situation.file.totals.rule[language]}>
          <span>{words.toll(formatDay(span.start, language, 'long'))}:</span> <b>{killed}</b>
        </span>
      )}
    </p>
  )
  return (
    <section ref={bar} className="time" id="time" aria-label={time}>
      <div className="time-left">
        <Days />
        <Latest items={items} from={from} to={to} />
        <div className="time-play">
          <button
            type="button"
            className="icon"
            aria-label={words.previous}
            title={words.previous}
            disabled={days.length === 0}
            onClick={() => byHand.choose(ending(dayBefore(days, stretch.to)), Symbol('step'))}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path className="solid" d="M12.5 3v10L5.5 8Z" />
              <path d="M3.5 3v10" />
            </svg>
          </button>
          <button
            type="button"
            className="icon time-main"
            aria-label={playing ? words.pause : words.play}
            title={playing ? words.pause : words.play}
            onClick={toggle}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              {playing ? (
                <path d="M5 3v10M11 3v10" className="bars" />
              ) : (
                <path className="solid" d="M4 2.5v11L13.5 8Z" />
              )}
            </svg>
          </button>
          <button
            type="button"
            className="icon"
            aria-label={words.next}
            title={words.next}
            disabled={days.length === 0}
            onClick={() => byHand.choose(ending(dayAfter(days, whole ? -1 : stretch.to)), Symbol('step'))}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path className="solid" d="M3.5 3v10L10.5 8Z" />
              <path d="M12.5 3v10" />
            </svg>
          </button>
          {speedChoice}
          <button
            type="button"
            className="time-whole"
            aria-label={words.whole}
            title={words.whole}
            disabled={whole}
            onClick={() => byHand.choose({ from: 0, to: last }, Symbol('whole'))}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M1.5 3v10M14.5 3v10M4 8h8M6 5.5 3.8 8 6 10.5M10 5.5 12.2 8 10 10.5" />
            </svg>
            <span>{words.whole}</span>
          </button>
          <button
            type="button"
            ref={more}
            className="icon time-more-button"
            aria-label={words.more}
            title={words.more}
            aria-expanded={open}
            aria-controls="time-more"
            data-on={known !== null}
            onClick={() => setOpen(!open)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r="6.2" />
              <path d="M8 4.5V8l2.5 1.8" />
            </svg>
          </button>
        </div>
      </div>
      <div className="time-middle">
        {key}
        <div className="time-chart">
          <p className="hidden">{words.chart(words.per[by], killed)}</p>
          <div className="time-plot" data-whole={whole} {...brush}>
            <Chart span={span} bins={bins} tolls={tolls} until={known ?? span.end} language={language} />
            <div className="time-shade" style={{ left: 0, width: percent(stretch.from) }} />
            <div className="time-shade" style={{ left: percent(stretch.to + 1), right: 0 }} />
            <div className="time-chosen" style={{ left: percent(stretch.from), right: percent(last - stretch.to) }} />
            {known !== null && <div className="time-known-day" style={{ left: percent(numberOf(known) + 1) }} />}
          </div>
          <Thumb end="from" control={byHand} />
          <Thumb end="to" control={byHand} />
        </div>
      </div>
      <div className="time-more" id="time-more" data-open={open}>
        {/* What the bars mean has no room beside them on a small screen. */}
        <div className="time-key-here">{key}</div>
        <KnownOn />
        <div className="time-tools">
          {speedChoice}
          <Backtrack onUse={stop} />
        </div>
      </div>
    </section>
  )
}

import { memo } from 'react'
import { type Bin, lengthOf, months, type Span, timelineKinds, type Toll } from '~/analysis/timeline'
import { formatDay } from '~/i18n/format'
import { type Day, dayNumber } from '~/model/day'
import type { Language } from '~/model/text'

interface ChartProps {
  readonly span: Span
  readonly bins: readonly Bin[]
  readonly tolls: readonly Toll[]
  /** Where the line ends: what is not known by then has no running number. */
  readonly until: Day
  readonly language: Language
}

/** Share of the height that the tallest bar and the end of the line take. */
const reach = 94

/** A stepped line through one end of the tolls, from day 0 to the end of day `last`. */
function steps(
  tolls: readonly Toll[],
  end: 'min' | 'max',
  first: number,
  last: number
): readonly (readonly [number, number])[] {
  const most = Math.max(1, tolls.at(-1)?.max ?? 0)
  let level = 100
  const points: (readonly [number, number])[] = [[0, level]]
  for (const toll of tolls) {
    const x = dayNumber(toll.day) - first
    points.push([x, level])
    level = 100 - (reach * toll[end]) / most
    points.push([x, level])
  }
  return [...points, [last + 1, level]]
}

const path = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y]) => `${x} ${Number(y.toFixed(2))}`).join('L')

/** Names of the months under the axis: as many as fit, and none in a stretch too short for it. */
function monthLabels(span: Span, language: Language) {
  const first = dayNumber(span.start)
  const days = lengthOf(span)
  const starts = months(span)
  const every = Math.ceil(starts.length / 12)
  const years = span.start.slice(0, 4) !== span.end.slice(0, 4)
  return starts.map((day, index) => {
    const x = dayNumber(day) - first
    const next = starts[index + every]
    const room = ((next ? dayNumber(next) - first : days) - x) / days
    const year = years && (index === 0 || day.slice(5, 7) === '01') ? ` ${day.slice(0, 4)}` : ''
    return {
      x: (100 * x) / days,
      text: index % every === 0 && room > 0.045 ? formatDay(day, language, 'month') + year : '',
      minor: starts.length > 7 && index % (2 * every) !== 0
    }
  })
}

/** Bars of strikes and events, the running number of dead as a line, and the months; it knows nothing of what is chosen. */
export const Chart = memo(function Chart({ span, bins, tolls, until, language }: ChartProps) {
  const first = dayNumber(span.start)
  const days = lengthOf(span)
  const most = Math.max(1, ...bins.map(({ counts }) => timelineKinds.reduce((sum, kind) => sum + counts[kind], 0)))
  const low = steps(tolls, 'min', first, dayNumber(until) - first)
  const high = steps(tolls, 'max', first, dayNumber(until) - first)
  return (
    <>
      <svg className="time-bars" viewBox={`0 0 ${days} 100`} preserveAspectRatio="none" aria-hidden="true">
        {bins.flatMap(({ start, end, counts }) => {
          let top = 100
          return timelineKinds.map((kind) => {
            const height = (reach * counts[kind]) / most
            top -= height
            return (
              height > 0 && (
                <rect
                  key={kind + start}
                  data-kind={kind}
                  x={dayNumber(start) - first}
                  width={lengthOf({ start, end })}
                  y={top}
                  height={height}
                />
              )
            )
          })
        })}
        {tolls.length > 0 && <path className="time-band" d={`M${path([...high, ...low.toReversed()])}Z`} />}
        {tolls.length > 0 && <path className="time-halo" d={`M${path(low)}`} />}
        {tolls.length > 0 && <path className="time-toll" d={`M${path(low)}`} />}
      </svg>
      <div className="time-months" aria-hidden="true">
        {monthLabels(span, language).map(({ x, text, minor }) => (
          <span key={x} style={{ left: `${x}%` }} data-minor={minor}>
            {text}
          </span>
        ))}
      </div>
    </>
  )
})

import { type KeyboardEvent, useState } from 'react'
import type { Measured, MeasuredLeg } from '~/analysis/measured'
import { midpoint } from '~/geodesy/along'
import { formatBearing, formatPosition } from '~/i18n/format'
import { readPosition } from '~/i18n/readPosition'
import type { Position } from '~/model/geometry'
import { hold, insertPoint, movePoint, removePoint, settled } from '~/state/measure'
import { useLanguage, useSession, useSituation, useStore, useView, useWords } from '~/state/useStore'
import type { Measurement } from '~/state/view'
import { lengthText } from './figuresText'
import { measureWords } from './words'

/** The coordinates of a point, to be changed by typing: Enter or leaving the field puts the point there. */
function PointField({ index, position }: { readonly index: number; readonly position: Position }) {
  const store = useStore()
  const language = useLanguage()
  const words = useWords(measureWords)
  const shown = formatPosition(position[0], position[1], language, 4)
  const [typed, setTyped] = useState<string | null>(null)
  const found = typed === null ? null : readPosition(typed)
  const put = () => {
    const next = found && settled(found)
    setTyped(null)
    if (next && (next[0] !== position[0] || next[1] !== position[1])) movePoint(store, index, next)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') put()
    else if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      setTyped(null)
    }
  }
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      value={typed ?? shown}
      aria-label={words.position(index + 1)}
      aria-invalid={typed !== null && found === null}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={put}
      onKeyDown={press}
      onFocus={() => hold(store, { chosen: index })}
    />
  )
}

function Leg({
  leg,
  rhumb,
  closing
}: {
  readonly leg: MeasuredLeg
  readonly rhumb: boolean
  readonly closing: boolean
}) {
  const language = useLanguage()
  const unit = useView('unit')
  const words = useWords(measureWords)
  return (
    <p className="measure-leg" data-leg={leg.from + 1}>
      <strong>{lengthText(leg.distance, unit, language)}</strong> · {words.bearing(formatBearing(leg.bearing))}
      {closing && ` · ${words.closing}`}
      {rhumb && (
        <>
          <br />
          {words.rhumbLeg(lengthText(leg.rhumb.distance, unit, language), formatBearing(leg.rhumb.bearing))}
        </>
      )}
    </p>
  )
}

/** Every point with its coordinates, and the leg that follows it; each can be changed, deleted or followed by another. */
export function PointList({
  measurement: { positions },
  figures: { legs },
  rhumb
}: {
  readonly measurement: Measurement
  readonly figures: Measured
  readonly rhumb: boolean
}) {
  const store = useStore()
  const language = useLanguage()
  const { places } = useSituation()
  const { chosen } = useSession('measuring')
  const words = useWords(measureWords)
  const nameOf = ([longitude, latitude]: Position) => {
    const at = (position: Position) => settled(position).every((value, axis) => value === [longitude, latitude][axis])
    return places.find(({ geometry }) => at(geometry.coordinates))?.title[language]
  }
  return (
    <section>
      <h3>{words.points}</h3>
      <ol className="measure-points">
        {positions.map((position, index) => {
          const leg = legs[index]
          const next = leg ? positions[leg.to] : undefined
          const name = nameOf(position)
          return (
            // A point has no name of its own: what it is, is its place in the row.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} data-chosen={chosen === index}>
              <div className="measure-point-row">
                <span aria-hidden="true">{index + 1}</span>
                <PointField index={index} position={position} />
                <button
                  type="button"
                  className="icon"
                  disabled={!next}
                  title={words.insert(index + 1)}
                  aria-label={words.insert(index + 1)}
                  onClick={() => next && insertPoint(store, index + 1, [...midpoint(position, next)])}
                >
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M8 3v10M3 8h10" />
                  </svg>
                </button>
                <button
                  type="button"
                  className="icon"
                  title={words.remove(index + 1)}
                  aria-label={words.remove(index + 1)}
                  onClick={() => removePoint(store, index)}
                >
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
                  </svg>
                </button>
              </div>
              {name !== undefined && <p className="soft">{name}</p>}
              {leg && <Leg leg={leg} rhumb={rhumb} closing={leg.to < leg.from} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

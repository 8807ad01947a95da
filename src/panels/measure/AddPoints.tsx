import { type SyntheticEvent, useId, useState } from 'react'
import { readPosition } from '~/i18n/readPosition'
import { mostPositions } from '~/state/link/codecs'
import { addPoint, hasRoom, hold } from '~/state/measure'
import { useSession, useStore, useView, useWords } from '~/state/useStore'
import { measureWords } from './words'

/** The ways to set a point besides the map itself: at the cross-hair, by coordinates. */
export function AddPoints() {
  const store = useStore()
  const measure = useView('measure')
  const { adding, aim, snap } = useSession('measuring')
  const words = useWords(measureWords)
  const [text, setText] = useState('')
  const [unreadable, setUnreadable] = useState<string | null>(null)
  const field = useId()
  const full = !hasRoom(measure)

  const enter = (event: SyntheticEvent) => {
    event.preventDefault()
    const position = readPosition(text)
    setUnreadable(position ? null : text)
    if (!position) return
    addPoint(store, position)
    setText('')
  }
  const toMap = () => {
    hold(store, { adding: true })
    document.querySelector<HTMLElement>('.map')?.focus({ preventScroll: true })
  }
  return (
    <section className="measure-add">
      <p className="soft">
        {full ? words.full(mostPositions) : adding ? words.hintAdding : words.hintIdle}
        {adding && !full && <span className="measure-hint-keys"> {words.hintKeys}</span>}
      </p>
      <div className="measure-tools">
        <button type="button" aria-pressed={adding} onClick={() => hold(store, { adding: !adding, chosen: null })}>
          {adding ? words.end : words.add}
        </button>
        {adding && (
          <button type="button" disabled={full || aim === null} onClick={() => aim && addPoint(store, aim)}>
            {words.atCentre}
          </button>
        )}
        <button type="button" className="measure-keyboard" onClick={toMap}>
          {words.toMap}
        </button>
      </div>
      <form onSubmit={enter}>
        <label htmlFor={field}>{words.coordinates}</label>
        <div className="measure-field">
          <input
            id={field}
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={text}
            placeholder={words.coordinatesHint}
            aria-invalid={unreadable !== null}
            aria-describedby={unreadable === null ? undefined : `${field}-fault`}
            onChange={({ target }) => setText(target.value)}
          />
          <button type="submit" disabled={full || text.trim() === ''}>
            {words.addThis}
          </button>
        </div>
        {unreadable !== null && (
          <p id={`${field}-fault`} className="measure-fault" role="alert">
            {words.unreadable(unreadable.slice(0, 60))}
          </p>
        )}
      </form>
      <label className="measure-check">
        <input type="checkbox" checked={snap} onChange={({ target }) => hold(store, { snap: target.checked })} />
        {words.snap}
      </label>
    </section>
  )
}

import { useId, useLayoutEffect, useRef } from 'react'
import { formatDay } from '~/i18n/format'
import { useLanguage, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { KnownRule } from './KnownRule'
import { timeWords } from './words'

/** Asks by which day something must have been published in order to be shown. */
export function KnownOn() {
  const store = useStore()
  const { span } = useSituation().file
  const known = useView('known')
  const language = useLanguage()
  const words = useWords(timeWords)
  const rule = useId()
  const input = useRef<HTMLInputElement>(null)

  // A date is typed part by part: the field is left alone until it holds a whole day.
  useLayoutEffect(
    function followState() {
      if (input.current && input.current.value !== (known ?? '')) input.current.value = known ?? ''
    },
    [known]
  )
  const set = (day: string | null) => {
    if (day !== known) store.act({ kind: 'set', change: { known: day } })
  }
  return (
    <div className="time-known" data-on={known !== null}>
      <div className="time-known-row">
        <label>
          <span>{words.known}</span>
          <span className="time-date">
            <input
              ref={input}
              type="date"
              min={span.start}
              max={span.end}
              defaultValue={known ?? ''}
              aria-describedby={rule}
              onInput={({ currentTarget: { value, validity } }) => {
                if (value === '') {
                  if (!validity.badInput) set(null)
                } else if (validity.valid) set(value)
              }}
              onBlur={({ currentTarget }) => {
                currentTarget.value = known ?? ''
              }}
            />
            {/* A browser writes days its own way; at rest the field shows the page's. */}
            <span aria-hidden="true">{known === null ? words.knownLatest : formatDay(known, language, 'medium')}</span>
          </span>
        </label>
        <button
          type="button"
          className="icon"
          aria-label={words.clear}
          title={words.clear}
          disabled={known === null}
          onClick={() => set(null)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      </div>
      <KnownRule id={rule} />
    </div>
  )
}

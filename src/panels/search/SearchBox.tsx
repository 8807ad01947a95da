import './box.css'
import { type KeyboardEvent, lazy, memo, Suspense, useEffect, useId, useRef, useState } from 'react'
import { useStore, useView, useWords } from '~/state/useStore'
import type { Journey } from './journey'
import { boxWords } from './boxWords'

const SearchResults = lazy(() => import('./SearchResults'))

/** What the list of results does with a key; true where it used it. */
export type KeyUse = (key: string) => boolean

/** The search: a field with a list that opens below it, loaded when the field is first entered. */
export const SearchBox = memo(function SearchBox() {
  const store = useStore()
  const words = useWords(boxWords)
  const query = useView('query')
  const [entered, setEntered] = useState(false)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState<string | null>(null)
  const [journey, setJourney] = useState<Journey | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const keys = useRef<KeyUse | null>(null)
  /** Enter was pressed before there was anything to enter: it counts once there is. */
  const [early, setEarly] = useState(false)
  const list = useId()

  const write = (text: string) => store.act({ kind: 'set', change: { query: text } })
  const back = (from: Journey) => {
    setJourney(null)
    setOpen(false)
    void import('./journey').then(({ goBack }) => {
      goBack(store, from)
      // After the details, which take the focus when they change.
      requestAnimationFrame(() => input.current?.focus())
    })
  }

  useEffect(
    function offerWayBack() {
      if (journey === null) return
      // The way back ends where the reader opens something else.
      const stop = store.subscribe(({ view, session }) => {
        if (view.selected !== journey.to.selected && session.choice === null) setJourney(null)
      })
      const escape = (event: globalThis.KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        back(journey)
      }
      document.addEventListener('keydown', escape, true)
      return function endWayBack() {
        stop()
        document.removeEventListener('keydown', escape, true)
      }
    },
    // oxlint-disable-next-line react/exhaustive-deps -- `back` is made anew with each render and is the same way back.
    [store, journey]
  )

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      if (open && query !== '') setOpen(false)
      else if (query !== '') write('')
      else return
    } else if (!open && (event.key === 'ArrowDown' || event.key === 'Enter')) setOpen(true)
    else if (open && !keys.current && event.key === 'Enter') setEarly(true)
    else if (!open || !keys.current?.(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const expanded = open && query.trim() !== ''
  return (
    // Nothing but the field and its buttons takes input; the list closes when the focus leaves them all.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <search
      className="search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <svg className="search-glass" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9ZM10.4 10.4 14 14" />
      </svg>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={words.name}
        aria-expanded={expanded}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={expanded ? (active ?? undefined) : undefined}
        placeholder={words.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
        value={query}
        onChange={({ target }) => {
          write(target.value)
          setOpen(true)
          setEarly(false)
        }}
        onFocus={() => setEntered(true)}
        onClick={() => setOpen(true)}
        onKeyDown={press}
      />
      {journey !== null ? (
        <button
          type="button"
          className="search-side"
          aria-label={words.back}
          title={words.back}
          onClick={() => back(journey)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 3.5 2.5 7 6 10.5M2.5 7H10a3.5 3.5 0 0 1 0 7H7" />
          </svg>
        </button>
      ) : (
        query !== '' && (
          <button
            type="button"
            className="search-side"
            aria-label={words.clear}
            title={words.clear}
            onClick={() => {
              write('')
              input.current?.focus()
            }}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </button>
        )
      )}
      {entered && (
        <Suspense>
          <SearchResults
            id={list}
            query={open ? query : ''}
            keys={keys}
            early={early}
            onActive={setActive}
            journey={journey}
            onGone={(gone) => {
              setOpen(false)
              setJourney(gone)
            }}
          />
        </Suspense>
      )}
    </search>
  )
})

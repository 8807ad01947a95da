import './search.css'
import { type RefObject, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { type Excerpt, type Found, search } from '~/analysis/search'
import { formatDay } from '~/i18n/format'
import { useLanguage, useStore, useWords } from '~/state/useStore'
import { goTo, type Journey } from './journey'
import type { KeyUse } from './SearchBox'
import { useSearchIndex } from './useSearchIndex'
import { searchWords } from './words'

interface SearchResultsProps {
  readonly id: string
  readonly query: string
  readonly keys: RefObject<KeyUse | null>
  /** Whether Enter was pressed before the search was ready. */
  readonly early: boolean
  /** Tells which option is the active one, by its id in the page. */
  readonly onActive: (id: string | null) => void
  readonly journey: Journey | null
  readonly onGone: (journey: Journey) => void
}

function ExcerptLine({ excerpt: { before, found, after } }: { readonly excerpt: Excerpt }) {
  return (
    <span className="result-excerpt">
      {before}
      <mark>{found}</mark>
      {after}
    </span>
  )
}

/** The list below the field: results by group, the first one active, so that Enter goes there. */
export default function SearchResults({ id, query, keys, early, onActive, journey, onGone }: SearchResultsProps) {
  const store = useStore()
  const language = useLanguage()
  const words = useWords(searchWords)
  const index = useSearchIndex()
  const text = query.trim()
  const findings = useMemo(() => (index && text !== '' ? search(index, text, language) : null), [index, text, language])
  const flat = useMemo(() => findings?.groups.flatMap(({ found }) => found) ?? [], [findings])
  const [chosen, setChosen] = useState<{ readonly list: readonly Found[]; readonly at: number }>({ list: flat, at: 0 })
  const at = chosen.list === flat ? chosen.at : 0
  const optionId = (place: number) => `${id}-${place}`
  const total = findings?.groups.reduce((sum, group) => sum + group.total, 0) ?? 0

  useEffect(
    function tellActive() {
      onActive(flat.length > 0 ? `${id}-${at}` : null)
      document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
      return function noneActive() {
        onActive(null)
      }
    },
    [flat, at, id, onActive]
  )

  const awaited = useRef(early)
  const go = (place: number) => {
    const found = flat[place]
    if (found) onGone(goTo(store, found.entry, journey))
  }
  // Enter pressed before the search is ready counts once it is.
  useEffect(function goWhenReady() {
    if (!awaited.current || findings === null) return
    awaited.current = false
    go(0)
  })
  const move = (place: number) => setChosen({ list: flat, at: (place + flat.length) % flat.length })
  useImperativeHandle(keys, () => (key: string) => {
    if (key === 'Enter' && index === null && text !== '') return (awaited.current = true)
    awaited.current = false
    if (flat.length === 0) return false
    if (key === 'ArrowDown') move(at + 1)
    else if (key === 'ArrowUp') move(at - 1)
    else if (key === 'PageDown') setChosen({ list: flat, at: Math.min(flat.length - 1, at + 6) })
    else if (key === 'PageUp') setChosen({ list: flat, at: Math.max(0, at - 6) })
    else if (key === 'Enter') go(at)
    else return false
    return true
  })

  // A list of results with excerpts is more than a native select can hold.
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  if (text === '') return <div id={id} role="listbox" aria-label={words.results} hidden />
  const message =
    index === null ? words.preparing : flat.length === 0 ? words.nothing(text) : findings?.loose ? words.loose : null
  let place = -1
  return (
    <div className="search-list">
      <output className="hidden">{index !== null && flat.length > 0 ? words.count(total) : ''}</output>
      {message !== null && <output className="search-message">{message}</output>}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div id={id} role="listbox" aria-label={words.results}>
        {findings?.groups.map(({ group, found, total: all }) => (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          <div key={group} role="group" aria-labelledby={`${id}-${group}`} className="result-group">
            <div id={`${id}-${group}`} role="presentation" className="result-head">
              {words.groups[group]} <span>{found.length < all ? words.some(found.length, all) : all}</span>
            </div>
            {found.map((one) => {
              place += 1
              const mine = place
              return (
                // The field keeps the focus and takes the keys; an option needs only the pointer.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/prefer-tag-over-role
                <div
                  key={one.entry.key}
                  id={optionId(mine)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={mine === at}
                  className="result"
                  data-key={one.entry.key}
                  onPointerMove={() => mine !== at && setChosen({ list: flat, at: mine })}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => go(mine)}
                >
                  <ResultLines found={one} />
                </div>
              )
            })}
          </div>
        ))}
      </div>
      {flat.length > 0 && (
        <p className="search-foot" aria-hidden="true">
          {words.opens}
        </p>
      )}
    </div>
  )
}

function ResultLines({ found: { entry, excerpt } }: { readonly found: Found }) {
  const language = useLanguage()
  const words = useWords(searchWords)
  const { target, by, day } = entry
  const facts = [
    by,
    day === null ? null : formatDay(day, language, 'medium'),
    target.kind === 'source' ? words.citedBy(target.cites.length) : null
  ].filter((one) => one !== null)
  return (
    <>
      <span className="result-title">{entry.title[language]}</span>
      {facts.length > 0 && <span className="result-facts">{facts.join(' · ')}</span>}
      {excerpt && <ExcerptLine excerpt={excerpt} />}
    </>
  )
}

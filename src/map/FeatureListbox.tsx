import { DomEvent } from 'leaflet'
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useMap } from 'react-leaflet'
import { formatDay } from '~/i18n/format'
import { inputOf } from '~/layers/input'
import { layerOf } from '~/layers/layers'
import type { Day } from '~/model/day'
import { useFollowed, useLanguage, useSession, useStore, useWords } from '~/state/useStore'
import { featureOptions, type FeatureOption, standIn, typedAhead } from './featureOptions'
import { mapLaterWords } from './laterWords'
import { mapWords } from './words'

/** Options on either side of the active one that are in the page; the others are counted, and come as one moves. */
const around = 60
/** By how many options a page key moves. */
const page = 10
/** Milliseconds within which letters belong to one word. */
const pause = 900

/** Everything in view on the map that opens, in the order of time, as one listbox for the keyboard. */
export function FeatureListbox() {
  const store = useStore()
  const map = useMap()
  const language = useLanguage()
  const { features: name } = useWords(mapWords)
  const { featuresHint, since } = useWords(mapLaterWords)
  const shown = useFollowed(({ view }) => view.layers)
  const input = useFollowed(inputOf)
  const bounds = useFollowed(({ session }) => session.bounds)
  const archives = useSession('archives')
  const [last, setLast] = useState<FeatureOption | null>(null)
  const base = useId()
  const list = useRef<HTMLUListElement>(null)
  const cameFrom = useRef<HTMLElement | null>(null)
  const typed = useRef({ text: '', at: -Infinity })
  const options = useMemo(
    () =>
      featureOptions(
        shown.map(({ id }) => layerOf(id)),
        input,
        bounds,
        map.getZoom(),
        archives
      ),
    [shown, input, bounds, map, archives]
  )
  const kept = last === null ? options[0] : (options.find(({ key }) => key === last.key) ?? standIn(options, last))
  if (kept !== undefined && last !== null && kept.key !== last.key) setLast(kept)
  const active = kept === undefined ? -1 : options.indexOf(kept)
  const first = Math.max(0, active - around)

  useEffect(function takeWaitingReader() {
    // Who followed the link to the list before it was there lost the focus with what stood in its place.
    if (location.hash === '#features' && document.activeElement === document.body) list.current?.focus()
  }, [])

  useEffect(function keepFromMap() {
    if (!list.current) return
    DomEvent.disableClickPropagation(list.current)
    DomEvent.disableScrollPropagation(list.current)
  }, [])

  useEffect(
    function markActive() {
      const element = list.current
      if (!element || element !== document.activeElement || !kept) return
      const { layer, feature } = kept
      store.now({
        ringed: { layer, feature: feature.id },
        hovered: feature.opens.length === 1 ? (feature.opens[0] ?? null) : null
      })
      // Whatever lies outside of the list must not be scrolled by it.
      const option = element.querySelector<HTMLElement>('[aria-selected=true]')
      if (!option) return
      const head = element.clientHeight > 80 ? 30 : 0
      if (option.offsetTop - head < element.scrollTop) element.scrollTop = option.offsetTop - head
      else if (option.offsetTop + option.offsetHeight > element.scrollTop + element.clientHeight)
        element.scrollTop = option.offsetTop + option.offsetHeight - element.clientHeight
    },
    [store, kept]
  )

  const dayText = (day: Day, count: number) => {
    const text = formatDay(day, language, 'medium')
    return count > 1 ? since(text) : text
  }
  const choose = (target: number) => setLast(options[Math.max(0, Math.min(options.length - 1, target))] ?? null)
  const open = ({ feature: { opens, title } }: FeatureOption) => {
    store.now({ choice: opens.length > 1 ? { items: opens, title } : null })
    store.act({ kind: 'set', change: { selected: opens.length > 1 ? null : (opens[0] ?? null) } })
  }
  const goBack = () => {
    const target = cameFrom.current?.isConnected ? cameFrom.current : map.getContainer()
    target.focus({ preventScroll: true })
  }
  const type = (key: string, at: number) => {
    const { text, at: before } = typed.current
    typed.current = { text: at - before < pause ? text + key : key, at }
    const found = typedAhead(options, active, typed.current.text, language)
    if (found >= 0) choose(found)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: options.length - 1
    }
    const target = moves[event.key]
    const isWriting = typed.current.text !== '' && event.timeStamp - typed.current.at < pause
    if (target !== undefined) choose(target)
    else if (event.key === 'Enter' || (event.key === ' ' && !isWriting)) {
      if (kept) open(kept)
    } else if (event.key === 'Escape') goBack()
    else if (/^.$/u.test(event.key)) type(event.key, event.timeStamp)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const enter = ({ relatedTarget }: FocusEvent) => {
    // Back from the details that were opened here, Escape still leads to where the reader was before.
    if (relatedTarget instanceof HTMLElement && !relatedTarget.closest('#details')) cameFrom.current = relatedTarget
    if (kept) store.now({ ringed: { layer: kept.layer, feature: kept.feature.id } })
  }
  return (
    <ul
      ref={list}
      id="features"
      className="feature-listbox"
      role="listbox"
      tabIndex={0}
      aria-label={name}
      data-hint={featuresHint(options.length)}
      aria-activedescendant={kept ? `${base}-${active}` : undefined}
      onKeyDown={press}
      onFocus={enter}
      onBlur={() => store.now({ hovered: null, ringed: null })}
    >
      {options.slice(first, active + around + 1).map((option, index) => (
        // The listbox itself takes the keys; an option needs only the pointer.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={option.key}
          id={`${base}-${first + index}`}
          role="option"
          tabIndex={-1}
          aria-selected={option === kept}
          aria-setsize={options.length}
          aria-posinset={first + index + 1}
          onClick={() => open(option)}
        >
          <bdi>{option.feature.title[language]}</bdi>
          {option.day !== null && <span className="soft">{dayText(option.day, option.feature.opens.length)}</span>}
        </li>
      ))}
    </ul>
  )
}

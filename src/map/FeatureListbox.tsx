import { DomEvent } from 'leaflet'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { featuresOf, inputOf } from '~/layers/input'
import { layerOf } from '~/layers/layers'
import { useLanguage, useSelect, useSession, useStore, useWords } from '~/state/useStore'
import { mapWords } from './words'

/** Options of one layer at most: a longer list serves nobody, and own data may have half a million. */
const most = 500

/** Everything on the map that opens, as one listbox for the keyboard: arrows, Home, End, letters, Enter. */
export function FeatureListbox() {
  const store = useStore()
  const language = useLanguage()
  const { features: name, featuresHint } = useWords(mapWords)
  const shown = useSelect((state) => state.view.layers)
  const input = useSelect(inputOf)
  // After the map itself, a little at a time.
  const drawn = useDeferredValue(useSession('drawn'), false)
  const [index, setIndex] = useState(0)
  const base = useId()
  const list = useRef<HTMLUListElement>(null)
  const options = useMemo(
    () =>
      (drawn ? shown : []).flatMap(({ id }) =>
        featuresOf(layerOf(id), input)
          .filter(({ opens }) => opens.length > 0)
          .slice(0, most)
          .map((feature) => ({ key: `${id}-${feature.id}`, feature }))
      ),
    [drawn, shown, input]
  )
  const active = Math.min(index, options.length - 1)

  useEffect(function keepFromMap() {
    if (!list.current) return
    DomEvent.disableClickPropagation(list.current)
    DomEvent.disableScrollPropagation(list.current)
  }, [])

  const choose = (target: number) => {
    const next = Math.max(0, Math.min(options.length - 1, target))
    setIndex(next)
    store.now({ hovered: options[next]?.feature.opens[0] ?? null })
    document.getElementById(`${base}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const open = (target: number) => {
    const feature = options[target]?.feature
    if (!feature) return
    const { opens, title } = feature
    store.now({ choice: opens.length > 1 ? { items: opens, title } : null })
    store.act({ kind: 'set', change: { selected: opens.length > 1 ? null : (opens[0] ?? null) } })
  }
  const press = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: options.length - 1
    }
    const target = moves[event.key]
    if (target !== undefined) choose(target)
    else if (event.key === 'Enter' || event.key === ' ') open(active)
    else if (/^\p{L}$/u.test(event.key)) {
      const found = options.findIndex(
        ({ feature }, i) =>
          i > active &&
          feature.title[language].toLocaleLowerCase(language).startsWith(event.key.toLocaleLowerCase(language))
      )
      if (found >= 0) choose(found)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <ul
      ref={list}
      className="feature-listbox"
      role="listbox"
      tabIndex={0}
      aria-label={name}
      data-hint={featuresHint}
      aria-activedescendant={options.length > 0 ? `${base}-${active}` : undefined}
      onKeyDown={press}
      onBlur={() => store.now({ hovered: null })}
    >
      {options.map(({ key, feature }, i) => (
        // The listbox itself takes the keys; an option needs only the pointer.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={key}
          id={`${base}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === active}
          onClick={() => open(i)}
        >
          {feature.title[language]}
        </li>
      ))}
    </ul>
  )
}

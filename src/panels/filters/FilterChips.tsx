import './chips.css'
import { useLanguage, useSession, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { chosenOf, clearAll, toggle } from './choose'
import { optionName } from './optionName'
import { filtersWords } from './words'

/** What is filtered by, over the map and there as long as a filter is: each can be taken off, or all at once. */
export default function FilterChips() {
  const store = useStore()
  const situation = useSituation()
  const language = useLanguage()
  const words = useWords(filtersWords)
  const panel = useSession('panel')
  const chosen = chosenOf(useView('filters'))
  if (chosen.length === 0) return null
  return (
    <section className="chips" data-open={panel === 'filters'} aria-label={words.active}>
      {panel !== 'filters' && (
        <button
          type="button"
          className="chip chips-count"
          title={words.open}
          onClick={() => store.now({ panel: 'filters' })}
        >
          {words.count(chosen.length)}
        </button>
      )}
      <ul>
        {chosen.map(({ facet, value }) => {
          const name = optionName(facet, value, situation, language)
          return (
            <li key={`${facet}-${value}`}>
              <button
                type="button"
                className="chip"
                aria-label={words.remove(words.facets[facet], name)}
                onClick={() => toggle(store, { facet, value })}
              >
                <span className="chip-facet">{words.facets[facet]}</span> <span>{name}</span>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
                </svg>
              </button>
            </li>
          )
        })}
      </ul>
      <button type="button" className="chip chips-clear" onClick={() => clearAll(store)}>
        {words.clearAll}
      </button>
    </section>
  )
}

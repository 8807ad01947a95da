import { memo, useId } from 'react'
import type { FacetOption } from '~/analysis/facetOptions'
import type { FacetId } from '~/analysis/facets'
import { useLanguage, useSelect, useSituation, useStore, useWords } from '~/state/useStore'
import { clearFacet, toggle } from './choose'
import { optionName } from './optionName'
import { filtersWords } from './words'

/** One facet: its options as checkboxes, each with the number of items that choosing it would list. */
export const Facet = memo(function Facet({
  facet,
  options
}: {
  readonly facet: FacetId
  readonly options: readonly FacetOption[]
}) {
  const store = useStore()
  const situation = useSituation()
  const language = useLanguage()
  const words = useWords(filtersWords)
  const chosen: readonly string[] = useSelect(({ view }) => view.filters[facet])
  const base = useId()
  if (options.length === 0) return null
  const hint = words.hints[facet]
  return (
    <fieldset className="facet" data-facet={facet} aria-describedby={hint === undefined ? undefined : `${base}-hint`}>
      <legend>{words.facets[facet]}</legend>
      {chosen.length > 0 && (
        <button
          type="button"
          className="facet-clear"
          aria-label={words.clearFacet(words.facets[facet])}
          title={words.clearFacet(words.facets[facet])}
          onClick={() => clearFacet(store, facet)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
          </svg>
        </button>
      )}
      {options.map(({ value, count }) => (
        <div key={value} className="option" data-value={value} data-empty={count === 0}>
          <input
            type="checkbox"
            id={`${base}-${value}`}
            checked={chosen.includes(value)}
            aria-describedby={`${base}-${value}-n`}
            onChange={() => toggle(store, { facet, value })}
          />
          <label htmlFor={`${base}-${value}`}>{optionName(facet, value, situation, language)}</label>
          <span id={`${base}-${value}-n`} className="count">
            {count}
          </span>
        </div>
      ))}
      {hint !== undefined && (
        <p id={`${base}-hint`} className="soft">
          {hint}
        </p>
      )}
    </fieldset>
  )
})

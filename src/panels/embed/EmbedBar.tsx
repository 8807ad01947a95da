import './embed.css'
import { useEffect } from 'react'
import { formatDay } from '~/i18n/format'
import { formatPeriod } from '~/i18n/period'
import { inputOf } from '~/layers/input'
import { layerIds } from '~/layers/layers'
import { writeLink } from '~/state/link/link'
import { useLanguage, useSelect, useSession, useStore, useWords } from '~/state/useStore'
import { embedWords } from './words'

/** The head of an embedded map: what it shows, its legend, and the way to the whole page with the same view. */
export default function EmbedBar() {
  const store = useStore()
  const language = useLanguage()
  const words = useWords(embedWords)
  const legend = useSession('panel') === 'legend'
  const { file, strikes } = useSelect(({ situation }) => situation)
  const { question, selection } = useSelect(inputOf)
  const { from, to, known } = question
  const link = useSelect(({ view, situation, home }) =>
    writeLink({ ...view, embed: false, embedParts: [] }, { situation, layerIds, home })
  )
  useEffect(
    function openLegend() {
      if (store.getState().view.embedParts.includes('legend')) store.now({ panel: 'legend' })
    },
    [store]
  )
  return (
    <header className="embed-bar">
      <div>
        <h1>
          <span className="embed-wide">{file.title[language]}</span>
          <span className="embed-narrow">{file.short[language]}</span>
        </h1>
        <p>
          {[
            words.strikes(selection.strikes.length, strikes.length),
            from === null && to === null ? [] : formatPeriod(from ?? file.span.start, to ?? file.span.end, language),
            known === null
              ? words.asOf(formatDay(file.asOf, language, 'medium'))
              : words.known(formatDay(known, language, 'medium'))
          ]
            .flat()
            .join(' · ')}
        </p>
      </div>
      <button
        type="button"
        aria-pressed={legend}
        aria-controls={legend ? 'legend' : undefined}
        onClick={() => store.now({ panel: legend ? null : 'legend' })}
      >
        {words.legend}
      </button>
      <a href={link} target="_blank" rel="noopener noreferrer" title={words.fullHint}>
        {words.full}
      </a>
    </header>
  )
}

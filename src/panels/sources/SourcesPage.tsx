import { useDeferredValue, useMemo } from 'react'
import { usedSources } from '~/analysis/sources'
import { formatNumber } from '~/i18n/format'
import { useLanguage, useSituation, useView, useWords } from '~/state/useStore'
import { SourceControls } from './SourceControls'
import { filteredSources, noSourceFilter, type SourceFilter } from './sourceFilter'
import { SourceRow } from './SourceRow'
import { sourcesWords } from './words'

interface SourcesPageProps {
  readonly filter: SourceFilter
  readonly onFilter: (filter: SourceFilter) => void
}

/** Every source with what was read there and what rests on it; can be narrowed down. */
export function SourcesPage({ filter, onFilter }: SourcesPageProps) {
  const situation = useSituation()
  const known = useView('known')
  const language = useLanguage()
  const words = useWords(sourcesWords)
  const all = useMemo(() => usedSources(situation, known), [situation, known])
  const deferred = useDeferredValue(filter)
  const shown = useMemo(() => filteredSources(all, deferred), [all, deferred])
  const count = (number: number) => formatNumber(number, language)
  const newsrooms = new Set(all.map(({ source }) => source.newsroom)).size
  return (
    <>
      <p className="evidence-intro">{words.intro(count(all.length), count(newsrooms))}</p>
      <SourceControls sources={all} filter={filter} onFilter={onFilter} />
      <p className="source-count">
        <output>{words.count(count(shown.length), count(all.length))}</output>
        {filter !== noSourceFilter && (
          <button type="button" className="quiet" onClick={() => onFilter(noSourceFilter)}>
            {words.clear}
          </button>
        )}
      </p>
      {shown.length === 0 && <p>{words.none}</p>}
      <ol className="source-rows">
        {shown.map((used) => (
          <SourceRow key={used.id} used={used} />
        ))}
      </ol>
    </>
  )
}

import './evidence.css'
import { useState } from 'react'
import { formatDay } from '~/i18n/format'
import { useLanguage, useSession, useStore, useView, useWords } from '~/state/useStore'
import { Panel } from '../Panel'
import { ChangesPage } from './ChangesPage'
import { NewsroomsPage } from './NewsroomsPage'
import { noSourceFilter } from './sourceFilter'
import { SourcesPage } from './SourcesPage'
import { UnknownsPage } from './UnknownsPage'
import { sourcesWords } from './words'

const pages = ['sources', 'newsrooms', 'unknowns', 'changes'] as const

/** The pages on the evidence as a whole, one at a time, which one by the panel that is asked for. */
export default function EvidencePanel() {
  const store = useStore()
  const words = useWords(sourcesWords)
  const language = useLanguage()
  const known = useView('known')
  const asked = useSession('panel')
  const page = pages.find((one) => one === asked) ?? 'sources'
  const [filter, setFilter] = useState(noSourceFilter)
  const [opener] = useState(() => document.activeElement)
  const close = () => {
    store.now({ panel: null })
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
  }
  return (
    <Panel name={words.pages[page]} side="left" id={page} subject={page} onClose={close}>
      <nav className="evidence-pages" aria-label={words.navigation}>
        {pages.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === page ? 'page' : undefined}
            onClick={() => store.now({ panel: one })}
          >
            {words.pages[one]}
          </button>
        ))}
      </nav>
      {known !== null && page !== 'changes' && (
        <p className="note known-on">{words.knownOn(formatDay(known, language))}</p>
      )}
      {page === 'sources' && <SourcesPage filter={filter} onFilter={setFilter} />}
      {page === 'newsrooms' && (
        <NewsroomsPage
          onNewsroom={(newsroom) => {
            setFilter({ ...noSourceFilter, newsroom })
            store.now({ panel: 'sources' })
          }}
        />
      )}
      {page === 'unknowns' && <UnknownsPage />}
      {page === 'changes' && <ChangesPage />}
    </Panel>
  )
}

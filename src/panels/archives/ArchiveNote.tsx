import './archives.css'
import { faultWords } from '~/exchange/tiles/faultWords'
import { formatNumber } from '~/i18n/format'
import type { Archive } from '~/model/archive'
import { useLanguage, useSession, useStore, useView, useWords } from '~/state/useStore'
import { archivePanelWords } from './words'

/** How far an archive is, and whether what is seen of it is all there is. */
export default function ArchiveNote({ archive }: { readonly archive: Archive }) {
  const store = useStore()
  const language = useLanguage()
  const words = useWords(archivePanelWords)
  const faults = useWords(faultWords)
  const state = useSession('archives')[archive.id]
  const layers = useView('layers')
  if (!state) return null
  const again = () => {
    store.act({ kind: 'set', change: { layers: layers.filter(({ id }) => id !== archive.id) } })
    store.act({ kind: 'set', change: { layers } })
  }
  const fault = state.kind === 'opening' ? null : state.fault
  return (
    <div
      className="archive-note"
      role="status"
      data-archive={state.kind}
      data-drawn={state.kind === 'open' ? state.drawn : undefined}
      data-thinned={state.kind === 'open' && state.thinned}
    >
      {state.kind === 'opening' && <p>{words.opening}</p>}
      {state.kind === 'open' && (
        <p>
          {state.count !== null && `${words.count(formatNumber(state.count, language, 0))}. `}
          {state.waiting > 0 ? words.waiting : state.thinned ? words.thinned : fault === null ? words.whole : ''}
        </p>
      )}
      {fault !== null && (
        <p className="fault">
          {state.kind === 'failed' ? words.failed : words.partly} {faults[fault]}{' '}
          <button type="button" className="quiet" onClick={again}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  )
}

import { install } from '~/exchange/offline'
import { formatNumber } from '~/i18n/format'
import { useLanguage, useSession, useStore, useWords } from '~/state/useStore'
import { offlineWords } from './offlineWords'

/** Whether the map is on this device, and the way to install it where the browser offers one. */
export function OfflinePart() {
  const store = useStore()
  const language = useLanguage()
  const { kept, bytes, installable } = useSession('offline')
  const words = useWords(offlineWords)
  const report = (change: object) => store.now({ offline: { ...store.getState().session.offline, ...change } })
  return (
    <>
      <p>{words.how}</p>
      <p role="status">
        {kept === 'stored' ? words.kept.stored(formatNumber(bytes / 1e6, language, 1)) : words.kept[kept]}
      </p>
      {installable && (
        <p>
          <button type="button" className="install" onClick={() => void install(report)}>
            {words.install}
          </button>
        </p>
      )}
    </>
  )
}

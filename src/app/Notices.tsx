import { lazy, memo, Suspense } from 'react'
import { useSession, useStore, useWords } from '~/state/useStore'
import { appWords } from './words'

const NewVersion = lazy(() => import('./offline/NewVersion'))

/** Short messages about what the page did or could not do; they stay until dismissed. */
export const Notices = memo(function Notices() {
  const store = useStore()
  const notices = useSession('notices')
  const { newer } = useSession('offline')
  const { dismiss } = useWords(appWords)
  return (
    <div className="notices" role="status" aria-live="polite">
      {newer && (
        <Suspense>
          <NewVersion />
        </Suspense>
      )}
      {notices.map((text) => (
        <p key={text}>
          {text}
          <button
            type="button"
            className="icon"
            aria-label={dismiss}
            title={dismiss}
            onClick={() => store.now({ notices: notices.filter((one) => one !== text) })}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
            </svg>
          </button>
        </p>
      ))}
    </div>
  )
})

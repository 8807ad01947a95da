import { useEffect } from 'react'
import { useStore } from '~/state/useStore'

/** Milliseconds after which a page that has arrived is taken to be at rest. */
const rest = 3000

/** Keeps the site on this device, once the page is at rest: nothing that the reader waits for comes later for it. */
export function useOffline(): void {
  const store = useStore()
  useEffect(
    function keepWhenQuiet() {
      // An embedded map is a guest; and who saves data does not want what was not asked for.
      const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } } // not in every browser
      if (!import.meta.env.PROD || store.getState().view.embed || connection?.saveData === true) return undefined
      let waiting: ReturnType<typeof setTimeout> | undefined
      // A browser that refuses changes nothing.
      const begin = () => void import('./offline/begin').then(({ begin }) => begin(store)).catch(() => {})
      const whenIdle = () => ('requestIdleCallback' in window ? requestIdleCallback(begin) : begin())
      const afterLoad = () => {
        waiting = setTimeout(whenIdle, rest)
      }
      if (document.readyState === 'complete') afterLoad()
      else addEventListener('load', afterLoad, { once: true })
      return function stopWaiting() {
        clearTimeout(waiting)
        removeEventListener('load', afterLoad)
      }
    },
    [store]
  )
}

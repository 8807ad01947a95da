import { useEffect } from 'react'
import { useStore } from '~/state/useStore'

/** Brings back what the reader kept on the device. */
export function useOwnFiles(): void {
  const store = useStore()
  useEffect(
    function bringBack() {
      let gone = false
      const bring = async () => {
        if (store.getState().view.embed || localStorage.getItem('own-data-kept') === null) return
        const [{ kept }, { addOwn }] = await Promise.all([import('~/exchange/keep'), import('~/layers/own')])
        const isWanted = (key: string) => !gone && !store.getState().session.own.some((one) => one.kept === key)
        for await (const { onEnd, ...data } of kept(isWanted)) {
          if (data.kept !== null && isWanted(data.kept)) addOwn(store, data, onEnd)
          else data.source.close()
        }
      }
      // A device that allows no storage keeps nothing: that is no fault.
      bring().catch(() => {})
      return function stopBringing() {
        gone = true
      }
    },
    [store]
  )
}

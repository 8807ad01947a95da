import { useEffect } from 'react'
import { useStore } from '~/state/useStore'

/** Takes files that are dropped anywhere on the page to the panel that reads them, and brings back what was kept on the device. */
export function useOwnFiles(): void {
  const store = useStore()
  useEffect(
    function takeDrops() {
      // An embedded map has no place for files, and what the reader keeps is not the framing page's business.
      if (store.getState().view.embed) return undefined
      const carriesFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
      const over = (event: DragEvent) => {
        if (!carriesFile(event)) return
        event.preventDefault()
        // What reads the file is on its way while the hand still holds it.
        if (!('dropping' in document.documentElement.dataset)) void import('~/panels/share/SharePanel')
        document.documentElement.dataset['dropping'] = ''
      }
      const leave = (event: DragEvent) => {
        if (event.relatedTarget === null) delete document.documentElement.dataset['dropping']
      }
      const drop = (event: DragEvent) => {
        delete document.documentElement.dataset['dropping']
        if (!carriesFile(event)) return
        event.preventDefault()
        const [file = null] = event.dataTransfer?.files ?? []
        if (file) store.now({ panel: 'share', dropped: file })
      }
      addEventListener('dragover', over)
      addEventListener('dragleave', leave)
      addEventListener('drop', drop)
      return function stopTaking() {
        removeEventListener('dragover', over)
        removeEventListener('dragleave', leave)
        removeEventListener('drop', drop)
      }
    },
    [store]
  )
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

import { useEffect } from 'react'
import { useStore } from '~/state/useStore'

/** Takes files that are dropped anywhere on the page to the panel that reads them, from the first moment on: a browser would leave the page for them. */
export function useDrops(): void {
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
}

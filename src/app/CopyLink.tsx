import { layerIds } from '~/layers/layers'
import { linkOf } from '~/state/link/linkOf'
import { useStore, useWords } from '~/state/useStore'
import type { CopyProps } from './CopyShell'
import { copyWords } from './copyWords'
import { appWords } from './words'

/** Copies the link to what is seen, and says what it holds. */
export default function CopyLink({ className }: CopyProps) {
  const store = useStore()
  const { copyLink } = useWords(appWords)
  const { copied, notCopied } = useWords(copyWords)
  const copy = async () => {
    const address = new URL(linkOf(store.getState(), layerIds), location.href).href
    try {
      await navigator.clipboard.writeText(address)
      store.now({ notices: [copied] })
    } catch {
      // Refused, or not there at all on a page without a secure connection.
      store.now({ notices: [notCopied(address)] })
    }
  }
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      {copyLink}
    </button>
  )
}

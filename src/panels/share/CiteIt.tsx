import { bibtex, citation } from '~/exchange/out/cite'
import type { Dataset } from '~/exchange/out/dataset'
import { useWords } from '~/state/useStore'
import { CopyButton } from './CopyButton'
import { shareWords } from './words'

/** The citation with version, day, address and fingerprint of the data. */
export function CiteIt({ dataset, hash }: { readonly dataset: Dataset; readonly hash: string | null | undefined }) {
  const words = useWords(shareWords)
  return (
    <>
      <p className="share-cite">{citation({ ...dataset, hash: null })}</p>
      <p className="soft">{words.hash}:</p>
      <p className="share-hash" data-hash={hash ?? undefined}>
        {hash === undefined ? words.hashUnknown : (hash ?? '…')}
      </p>
      <div className="share-buttons">
        <CopyButton label={words.copyText} text={citation(dataset)} />
        <CopyButton label={words.copyBibtex} text={bibtex(dataset)} />
      </div>
    </>
  )
}

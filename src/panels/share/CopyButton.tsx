import { useState } from 'react'
import { useWords } from '~/state/useStore'
import { shareWords } from './words'

/** Copies a text and says whether it worked; where the browser refuses, the text is shown for copying by hand. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: string }) {
  const words = useWords(shareWords)
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <output className="soft">
        {outcome === 'copied' ? words.copied : outcome === 'refused' ? words.notCopied : ''}
      </output>
      {outcome === 'refused' && (
        <textarea
          className="share-text"
          readOnly
          rows={4}
          aria-label={label}
          value={text}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  )
}

import { useEffect } from 'react'
import { useSelect, useStore, useWords } from '~/state/useStore'
import { timeWords } from './words'

/** Takes back the last step, or all of them. */
export function Backtrack({ onUse }: { readonly onUse: () => void }) {
  const store = useStore()
  const words = useWords(timeWords)
  const canUndo = useSelect(({ past }) => past.length > 0)

  useEffect(
    function answerUndoKey() {
      const undo = (event: KeyboardEvent) => {
        if (
          event.defaultPrevented ||
          event.key.toLowerCase() !== 'z' ||
          event.shiftKey ||
          event.altKey ||
          !(event.ctrlKey || event.metaKey)
        )
          return
        const typing =
          event.target instanceof Element &&
          event.target.closest(
            'textarea, select, [contenteditable], input:not([type=range], [type=checkbox], [type=radio])'
          )
        if (typing) return
        event.preventDefault()
        store.undo()
      }
      document.addEventListener('keydown', undo)
      return function stopAnswering() {
        document.removeEventListener('keydown', undo)
      }
    },
    [store]
  )
  const undo = () => {
    onUse()
    store.undo()
  }
  const reset = () => {
    onUse()
    const { home, view } = store.getState()
    const { language, theme, unit, embed, embedParts } = view
    store.act({ kind: 'replace', view: { ...home, language, theme, unit, embed, embedParts } })
    store.fly({ kind: 'home' })
  }
  return (
    <div className="time-back">
      <button type="button" title={words.undoHint} disabled={!canUndo} onClick={undo}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 3 2.5 6.5 6 10M2.7 6.5H10a3.5 3.5 0 0 1 0 7H6.5" />
        </svg>
        {words.undo}
      </button>
      <button type="button" title={words.resetHint} onClick={reset}>
        {words.reset}
      </button>
    </div>
  )
}

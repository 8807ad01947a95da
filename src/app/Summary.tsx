import { inputOf } from '~/layers/input'
import { useSelect, useSituation, useWords } from '~/state/useStore'
import { appWords } from './words'

/** What the map shows, in words, for those who do not see it; announced when it changes. */
export function Summary() {
  const { strikes, events } = useSituation()
  const words = useWords(appWords)
  const { selection } = useSelect(inputOf)
  const shown = [...selection.strikes, ...selection.events]
  const unplaced = shown.filter(({ where }) => where.kind === 'unplaced').length
  return (
    <p id="summary" className="hidden" role="status" aria-live="polite">
      {words.summary(shown.length, strikes.length + events.length, unplaced)}
    </p>
  )
}

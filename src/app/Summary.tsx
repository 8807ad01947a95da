import { useEffect, useState } from 'react'
import { formatDay } from '~/i18n/format'
import { formatPeriod } from '~/i18n/period'
import { inputOf } from '~/layers/input'
import { useLanguage, useSelect, useSituation, useWords } from '~/state/useStore'
import { appWords } from './words'

/** Milliseconds without a change after which a change is announced. */
const rest = 600

/** What the map shows, in words. */
function useSummary(): string {
  const { file, strikes, events } = useSituation()
  const language = useLanguage()
  const words = useWords(appWords)
  const { selection, question } = useSelect(inputOf)
  const shown = [...selection.strikes, ...selection.events]
  const bySea = selection.strikes.filter(({ where }) => where.kind === 'area').length
  const period = formatPeriod(question.from ?? file.span.start, question.to ?? file.span.end, language)
  return [
    `${words.strikes(selection.strikes.length, strikes.length)}, ${period}${bySea > 0 ? `; ${words.onlyBySea(bySea)}` : ''}.`,
    `${words.inAll}${words.ofEvents(shown.length, strikes.length + events.length)}; ${words.notPlaced(shown.filter(({ where }) => where.kind === 'unplaced').length)}.`,
    ...(question.known === null ? [] : [words.asKnownOn(formatDay(question.known, language))])
  ].join(' ')
}

/** What the map shows, in words, for those who do not see it; announced once the reader has come to rest. */
export function Summary() {
  const text = useSummary()
  const [said, setSaid] = useState(text)
  useEffect(
    function sayAtRest() {
      const waiting = setTimeout(() => setSaid(text), rest)
      return function stopWaiting() {
        clearTimeout(waiting)
      }
    },
    [text]
  )
  return (
    <output id="summary" className="hidden" aria-live="polite">
      {said}
    </output>
  )
}

import { formatDay } from '~/i18n/format'
import { useLanguage, useView, useWords } from '~/state/useStore'
import { shellWords } from './shellWords'

/** What the day of knowledge does. */
export function KnownRule({ id }: { readonly id?: string }) {
  const known = useView('known')
  const language = useLanguage()
  const { knownRule, knownNow } = useWords(shellWords)
  return (
    <p id={id} className="time-rule">
      {known === null ? knownRule : knownNow(formatDay(known, language))}
    </p>
  )
}

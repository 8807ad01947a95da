import { formatDay } from '~/i18n/format'
import type { When } from '~/model/when'
import { useLanguage, useWords } from '~/state/useStore'
import { detailsWords } from './words'

/** The day or days, what the day is, and since when it was public. */
export function WhenPart({ when }: { readonly when: When }) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  return (
    <section className="when">
      <p className="days">
        {words.precision[when.precision]} <time dateTime={when.start}>{formatDay(when.start, language)}</time>
        {when.end !== null && (
          <>
            {' – '}
            <time dateTime={when.end}>{formatDay(when.end, language)}</time>
          </>
        )}
        <span className="soft"> · {words.basis[when.basis]}</span>
      </p>
      {when.announced !== when.start && <p className="soft">{words.announced(formatDay(when.announced, language))}</p>}
      {when.note && <p className="note">{when.note[language]}</p>}
    </section>
  )
}

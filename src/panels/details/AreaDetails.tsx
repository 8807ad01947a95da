import type { Area } from '~/model/situation'
import { useLanguage, useWords } from '~/state/useStore'
import { detailsWords } from './words'

/** What a named area of sea is and how its limit is drawn. */
export function AreaDetails({ area }: { readonly area: Area }) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  return (
    <>
      <p className="summary">{area.summary[language]}</p>
      <h3>{words.definition}</h3>
      <p>{area.definition[language]}</p>
      {area.open && <p className="note">{words.open}</p>}
      {area.note && <p className="note">{area.note[language]}</p>}
    </>
  )
}

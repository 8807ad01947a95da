import { formatLengths } from '~/i18n/format'
import { itemOf } from '~/model/situation'
import { useLanguage, useSelect, useView, useWords } from '~/state/useStore'
import { detailsWords } from './words'

/** What can be said of an item's place: distances as intervals, and answers that may be "cannot be decided". */
export function MeasuresPart({ id }: { readonly id: string }) {
  const measures = useSelect((state) => state.derived.measures[id])
  const focus = useSelect((state) => itemOf(state.situation.places, state.situation.file.focus))
  const language = useLanguage()
  const unit = useView('unit')
  const words = useWords(detailsWords)
  if (!measures || (measures.focus === null && measures.inside === null)) return null
  return (
    <section className="measures">
      <h3>{words.measures}</h3>
      <dl>
        {measures.focus && (
          <div>
            <dt>{words.distance(focus.title[language])}</dt>
            <dd data-measure="focus">{formatLengths(measures.focus.min, measures.focus.max, unit, language, 2000)}</dd>
          </div>
        )}
        {measures.inside && (
          <div>
            <dt>{words.inside}</dt>
            <dd data-measure="inside">{words[measures.inside]}</dd>
          </div>
        )}
      </dl>
      <p className="soft">{words.extentNote}</p>
    </section>
  )
}

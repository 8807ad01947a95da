import './measures.css'
import { whereabouts } from '~/analysis/extent'
import { isItemPublic } from '~/analysis/publicItems'
import { measuresOf } from '~/analysis/verdict'
import { formatLengths } from '~/i18n/format'
import { itemOf, type Happening, type Place, type Strike } from '~/model/situation'
import { useLanguage, useSelect, useSituation, useView, useWords } from '~/state/useStore'
import { CoastPart } from './CoastPart'
import { WatersPart } from './WatersPart'
import { detailsWords } from './words'
import { verdictWords } from './verdictWords'

/** Metres to which the position of the focus place itself is good. */
const focusError = 2000

/** What can be said of an item's place: distances as intervals, and answers that may be "cannot be decided". */
export function MeasuresPart({ item }: { readonly item: Strike | Happening | Place }) {
  const where = 'where' in item ? item.where : null
  const measures = useSelect(({ derived }) => measuresOf(item.id, where, derived))
  const situation = useSituation()
  const language = useLanguage()
  const unit = useView('unit')
  const known = useView('known')
  const words = useWords(detailsWords)
  const verdicts = useWords(verdictWords)
  if (!measures || (measures.focus === null && measures.inside === null && measures.coast === null)) return null
  const { focus, coast } = measures
  const area = situation.deployment.find(({ part }) => part === 'reported-area')
  // Nothing lies inside an area that nobody could know yet.
  const inside = area && isItemPublic(area, situation, known) ? measures.inside : null
  const place = itemOf(situation.places, situation.file.focus)
  const found = where === null || item.kind === 'place' ? null : whereabouts(where, item.geometry, situation)
  return (
    <section className="measures">
      <h3>{words.measures}</h3>
      <dl>
        {focus && (
          <div>
            <dt>{words.distance(place.title[language])}</dt>
            <dd data-measure="focus">{formatLengths(focus.min, focus.max, unit, language, focusError)}</dd>
          </div>
        )}
        {coast && found && <CoastPart coast={coast} whereabouts={found} />}
        {inside && (
          <div>
            <dt>{words.inside}</dt>
            <dd data-measure="inside" data-answer={inside}>
              {words[inside]}
            </dd>
          </div>
        )}
      </dl>
      <p className="soft">
        {words.extentNote}
        {where?.kind === 'area' && ` ${verdicts.areaNote}`}
        {found?.open && ` ${verdicts.openNote}`}
      </p>
      {coast && item.kind !== 'place' && <WatersPart claims={item.claims} coast={coast} />}
    </section>
  )
}

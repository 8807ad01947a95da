import { rangeOf } from '~/analysis/count'
import { forceOn } from '~/analysis/forceOn'
import { forceWords } from '~/i18n/forces'
import { formatCount, formatDay } from '~/i18n/format'
import { inputOf } from '~/layers/input'
import { forceSymbol } from '~/layers/forceSymbol'
import type { Force } from '~/model/situation'
import { useLanguage, useSelect, useSituation, useWords } from '~/state/useStore'
import { SymbolSwatch } from '../SymbolSwatch'
import { ClaimGroups } from './ClaimGroups'
import { Conflicts, LaterReports } from './EvidencePart'
import { ForceTimeline } from './ForceTimeline'
import { detailsWords } from './words'

/** How surely the element was there on the last of the chosen days, with its symbol. */
function StandingLine({ force }: { readonly force: Force }) {
  const situation = useSituation()
  const language = useLanguage()
  const words = useWords(detailsWords)
  const { presence, uses } = useWords(forceWords)
  const question = useSelect((state) => inputOf(state).question)
  const { day, status, carried } = forceOn(force, question, situation)
  return (
    <p className="standing" data-status={status}>
      <SymbolSwatch symbol={forceSymbol(force, status, situation)} />
      <span>
        <time dateTime={day}>{words.onDay(formatDay(day, language))}</time>:{' '}
        <strong>{force.use === undefined || force.use === 'used' ? presence[status] : uses[force.use]}</strong>
        {carried && <span className="soft"> · {words.carried}</span>}
      </span>
    </p>
  )
}

/** From the least to the greatest of all figures for what a total counts; no sum and no mean. */
function FiguresLine({ force }: { readonly force: Force }) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  const ranges = force.claims.flatMap((claim) =>
    claim.fact === force.force && !claim.later && (claim.fact === 'troops' || claim.fact === 'ships')
      ? [rangeOf(claim.value)]
      : []
  )
  if (ranges.length < 2) return null
  const ends = ranges.flatMap(({ min, max }) => (max === null ? [min] : [min, max]))
  return (
    <p className="note">
      {words.figures(formatCount({ min: Math.min(...ends), max: Math.max(...ends) }, language), ranges.length)}
    </p>
  )
}

/** A reported element: how surely it was there, where it was reported on which days, and what is claimed of it. */
export function ForceDetails({ force }: { readonly force: Force }) {
  const language = useLanguage()
  const { kinds } = useWords(forceWords)
  const { file } = useSituation()
  const claims = (
    <>
      {force.total && <FiguresLine force={force} />}
      <ClaimGroups claims={force.claims} />
      <Conflicts conflicts={force.conflicts} />
    </>
  )
  return (
    <>
      <p className="soft">
        {kinds[force.force]} · {file.owners.find(({ id }) => id === force.owner)?.name[language]}
      </p>
      {!force.total && <StandingLine force={force} />}
      <p className="summary">{force.summary[language]}</p>
      {force.note && <p className="note">{force.note[language]}</p>}
      {force.total && claims}
      <ForceTimeline force={force} />
      {!force.total && claims}
      <LaterReports reports={force.laterReports} />
    </>
  )
}

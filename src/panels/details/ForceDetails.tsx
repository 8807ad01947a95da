import { formatDay } from '~/i18n/format'
import type { Force } from '~/model/situation'
import { useLanguage, useSituation, useWords } from '~/state/useStore'
import { ClaimGroups } from './ClaimGroups'
import { Conflicts, LaterReports } from './EvidencePart'
import { SourceLinks } from './SourceLinks'
import { detailsWords } from './words'

/** A reported element: where it was reported on which days, and what is claimed of it. */
export function ForceDetails({ force }: { readonly force: Force }) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  const { file } = useSituation()
  return (
    <>
      <p className="soft">
        {file.owners.find(({ id }) => id === force.owner)?.name[language]}
        {force.use && ` · ${words.use[force.use]}`}
      </p>
      <p className="summary">{force.summary[language]}</p>
      {force.note && <p className="note">{force.note[language]}</p>}
      <section>
        <h3>{words.presence}</h3>
        <ul className="stretches">
          {force.presence.map(({ start, end, status, why, sources }) => (
            <li key={start} data-status={status}>
              <strong>{words.status2[status]}</strong> · <time dateTime={start}>{formatDay(start, language, 'medium')}</time>
              {end === null ? ' →' : end === start ? '' : ` – ${formatDay(end, language, 'medium')}`}. {why[language]} <span className="soft"><SourceLinks ids={sources} /></span>
            </li>
          ))}
        </ul>
        <ul className="said">
          {force.positions.map(({ id, when, text, where, unused, sources }) => (
            <li key={id}>
              {when === null ? words.undated : formatDay(when.start, language, 'medium')}: {text[language]}{' '}
              <span className="soft">
                {words.knowledge[where.kind]}{unused && ` · ${words.unused}`} · <SourceLinks ids={sources} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <ClaimGroups claims={force.claims} />
      <Conflicts conflicts={force.conflicts} />
      <LaterReports reports={force.laterReports} />
    </>
  )
}

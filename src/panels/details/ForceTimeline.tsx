import type { Report } from '~/analysis/forceOn'
import { forceWords } from '~/i18n/forces'
import { formatDay, formatLength } from '~/i18n/format'
import { formatPeriod } from '~/i18n/period'
import { forceSymbol } from '~/layers/forceSymbol'
import { itemOf, type Force } from '~/model/situation'
import { useLanguage, useSituation, useView, useWords } from '~/state/useStore'
import { SymbolSwatch } from '../SymbolSwatch'
import { SourceLinks } from './SourceLinks'
import { detailsWords } from './words'

/** One report of a place: its days, how well the place is known, the words, the sources. */
function ReportLine({ report }: { readonly report: Report }) {
  const { places, areas } = useSituation()
  const language = useLanguage()
  const unit = useView('unit')
  const words = useWords(detailsWords)
  const { when, where, text, later, sources } = report
  const place = {
    position: () =>
      where.kind === 'position'
        ? where.place === undefined
          ? words.knowledge.position
          : itemOf(places, where.place).title[language]
        : '',
    circle: () =>
      where.kind === 'circle'
        ? `${words.knowledge.circle}, ${words.known.circle(formatLength(where.radius, unit, language))}`
        : '',
    area: () => (where.kind === 'area' ? `${words.knowledge.area}: ${itemOf(areas, where.area).title[language]}` : ''),
    unplaced: () => words.knowledge.unplaced
  }[where.kind]()
  return (
    <li data-knowledge={where.kind}>
      {when !== null && (
        <>
          <time dateTime={when.start}>
            {words.precision[when.precision]} {formatDay(when.start, language, 'short')}
          </time>
          {when.end !== null && when.end !== when.start && (
            <>
              {' '}
              – <time dateTime={when.end}>{formatDay(when.end, language, 'short')}</time>
            </>
          )}
          {' · '}
        </>
      )}
      <strong>{place}</strong>
      {later && <span className="tag">{words.laterMark}</span>}. {text[language]}{' '}
      <span className="soft">
        <SourceLinks ids={sources} />
      </span>
    </li>
  )
}

/** Every stretch of an element's presence with the reports that fall into it, in order of time; reports without a date and unused ones follow. */
export function ForceTimeline({ force }: { readonly force: Force }) {
  const situation = useSituation()
  const language = useLanguage()
  const words = useWords(detailsWords)
  const { presence } = useWords(forceWords)
  const used = force.positions.filter(({ unused }) => !unused)
  const unused = force.positions.filter((report) => report.unused)
  const stretchOf = ({ when }: Report) =>
    when === null
      ? -1
      : Math.max(
          0,
          force.presence.findLastIndex(({ start }) => start <= when.start)
        )
  const undated = used.filter((report) => stretchOf(report) < 0 || force.presence.length === 0)
  return (
    <section className="timeline">
      <h3>{words.timeline}</h3>
      <ol>
        {force.presence.map(({ start, end, status, why, sources }, index) => {
          const reports = used.filter((report) => stretchOf(report) === index)
          return (
            <li key={start} data-status={status}>
              <SymbolSwatch symbol={forceSymbol({ ...force, use: 'used' }, status, situation)} />
              <div>
                <p className="stretch">
                  <span>
                    {end === null ? words.since(formatDay(start, language)) : formatPeriod(start, end, language)}
                  </span>{' '}
                  · <strong>{presence[status]}</strong>
                </p>
                <p className="soft">
                  {why[language]} <SourceLinks ids={sources} />
                </p>
                {reports.length > 0 && (
                  <ul>
                    {reports.map((report) => (
                      <ReportLine key={report.id} report={report} />
                    ))}
                  </ul>
                )}
              </div>
            </li>
          )
        })}
      </ol>
      {undated.length > 0 && (
        <>
          <h4>{words.undatedReports}</h4>
          <ul>
            {undated.map((report) => (
              <ReportLine key={report.id} report={report} />
            ))}
          </ul>
        </>
      )}
      {unused.length > 0 && (
        <details>
          <summary>{words.unusedReports(unused.length)}</summary>
          <ul>
            {unused.map((report) => (
              <li key={report.id}>
                {report.text[language]} {report.where.why[language]}{' '}
                <span className="soft">
                  <SourceLinks ids={report.sources} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

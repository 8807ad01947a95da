import { formatDay } from '~/i18n/format'
import type { Conflict, LaterReport } from '~/model/claim'
import { useLanguage, useWords } from '~/state/useStore'
import { SourceLinks } from './SourceLinks'
import { detailsWords } from './words'

/** Versions that cannot all be right, side by side with their sources. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  if (conflicts.length === 0) return null
  return (
    <section className="conflicts">
      <h3>{words.conflicts}</h3>
      <dl>
        {conflicts.map(({ topic, text, sources: ids, later }) => (
          <div key={topic[language]}>
            <dt>
              {topic[language]}
              {later && <span className="tag">{words.laterMark}</span>}
            </dt>
            <dd>
              {text[language]}{' '}
              <span className="soft">
                <SourceLinks ids={ids} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What was published after the date of the dataset; it sets no value. */
export function LaterReports({ reports }: { readonly reports: readonly LaterReport[] }) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  if (reports.length === 0) return null
  return (
    <section className="later">
      <h3>{words.later}</h3>
      <ul>
        {reports.map(({ text, published, sources }) => (
          <li key={text[language]}>
            <time dateTime={published}>{formatDay(published, language, 'medium')}</time>: {text[language]}{' '}
            <span className="soft">
              <SourceLinks ids={sources} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Statements that were looked at and not used, with the reason. */
export function Rejected({ statements }: { readonly statements: readonly Pick<LaterReport, 'text' | 'sources'>[] }) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  if (statements.length === 0) return null
  return (
    <details className="rejected">
      <summary>{words.rejected}</summary>
      <ul>
        {statements.map(({ text, sources }) => (
          <li key={text[language]}>
            {text[language]}{' '}
            <span className="soft">
              <SourceLinks ids={sources} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

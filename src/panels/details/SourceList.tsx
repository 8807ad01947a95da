import { isPublic } from '~/analysis/known'
import { formatDay, languageName } from '~/i18n/format'
import { useLanguage, useSituation, useView, useWords } from '~/state/useStore'
import { detailsWords } from './words'

/** All sources of an item: title, publisher, date, language, link. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const { sources } = useSituation()
  const known = useView('known')
  const language = useLanguage()
  const words = useWords(detailsWords)
  const shown = ids
    .flatMap((id) => {
      const source = sources[id]
      return source && isPublic(source, known) ? [{ id, source }] : []
    })
    .toSorted((a, b) => ((a.source.published ?? '9') < (b.source.published ?? '9') ? -1 : 1))
  const newsrooms = new Set(shown.map(({ source }) => source.newsroom)).size
  return (
    <section className="sources">
      <h3>
        {words.sources}{' '}
        <span className="soft">
          {shown.length} · {words.newsrooms(newsrooms)}
        </span>
      </h3>
      <ol>
        {shown.map(({ id, source }) => (
          <li key={id} data-source-id={id}>
            {source.url === null ? (
              <span lang={source.language}>{source.title}</span>
            ) : (
              <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language}>
                {source.title}
              </a>
            )}
            <span className="soft">
              {' '}
              {[
                source.publisher,
                source.original === undefined ? null : words.republished(source.original),
                source.published === null ? words.undated : formatDay(source.published, language, 'medium'),
                source.language === language ? null : languageName(source.language, language),
                source.described ? words.described : null,
                source.later ? words.laterMark : null
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

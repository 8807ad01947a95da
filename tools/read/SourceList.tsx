import { formatDay, formatNumber, languageName } from '~/i18n/format'
import { detailsWords } from '~/panels/details/words'
import { sourcesWords } from '~/panels/sources/words'
import type { Reader } from './reader'
import { readWords } from './words'

/** Every source once: title in its own language, publisher, date, language, link. */
export function SourceList({ reader: { situation, language, numbers } }: { readonly reader: Reader }) {
  const details = detailsWords[language]
  const { noLink } = sourcesWords[language]
  return (
    <>
      <p>{readWords[language].sourcesNote(formatNumber(numbers.size, language))}</p>
      <ol className="sources">
        {[...numbers].map(([id, number]) => {
          const source = situation.sources[id]
          if (!source) return null
          return (
            <li key={id} id={`s${number}`}>
              {source.url === null ? (
                <cite lang={source.language} dir="auto">
                  {source.title}
                </cite>
              ) : (
                <a href={source.url} rel="noopener noreferrer">
                  <cite lang={source.language} dir="auto">
                    {source.title}
                  </cite>
                </a>
              )}
              .{' '}
              {[
                source.publisher,
                source.original === undefined ? null : details.republished(source.original),
                source.published === null ? details.undated : formatDay(source.published, language, 'medium'),
                source.language === language ? null : languageName(source.language, language),
                source.described ? details.described : null,
                source.later ? details.laterMark : null,
                source.url === null ? noLink : null
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </li>
          )
        })}
      </ol>
    </>
  )
}

import { memo, useState } from 'react'
import type { UsedSource } from '~/analysis/sources'
import { formatDay, locales } from '~/i18n/format'
import { useLanguage, useWords } from '~/state/useStore'
import { ItemLink } from './ItemLink'
import { sourcesWords } from './words'

const shownAtFirst = 3

/** One source: where it was published and when, what was read there, and what rests on it. */
export const SourceRow = memo(function SourceRow({ used }: { readonly used: UsedSource }) {
  const { id, source, items, statements } = used
  const language = useLanguage()
  const words = useWords(sourcesWords)
  const [whole, setWhole] = useState(false)
  const shown = whole || items.length <= shownAtFirst + 1 ? items : items.slice(0, shownAtFirst)
  const date =
    source.published === null
      ? [
          words.noDate,
          source.knownBy === undefined ? null : words.knownBy(formatDay(source.knownBy, language, 'medium'))
        ]
          .filter(Boolean)
          .join(', ')
      : formatDay(source.published, language, 'medium')
  return (
    <li data-source-id={id}>
      <p className="source-meta">
        <span className="source-date">{date}</span> <strong>{source.publisher}</strong>
        {source.original !== undefined && ` · ${words.after(source.original)}`}
        {` · ${new Intl.DisplayNames(locales[language], { type: 'language' }).of(source.language) ?? source.language}`}
        {source.later && <span className="tag">{words.laterMark}</span>}
      </p>
      <p className="source-title">
        {source.url === null ? (
          <span lang={source.language}>{source.title}</span>
        ) : (
          <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language}>
            {source.title}
          </a>
        )}
        {source.described && <span className="soft"> · {words.described}</span>}
        {source.url === null && <span className="soft"> · {words.noLink}</span>}
      </p>
      {source.seen && (
        <p className="source-seen">
          <span className="soft">{words.read}:</span> {source.seen[language]}
        </p>
      )}
      {(items.length > 0 || statements.length > 0) && (
        <p className="source-uses">
          <span className="soft">{words.uses}:</span>{' '}
          {shown.map((item) => (
            <ItemLink key={item.id} item={item} />
          ))}
          {statements.map((kind) => (
            <span key={kind} className="statement">
              {words.statements[kind]}
            </span>
          ))}
          {items.length > shownAtFirst + 1 && (
            <button type="button" className="quiet more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
              {whole ? words.less : words.more(items.length - shownAtFirst)}
            </button>
          )}
        </p>
      )}
    </li>
  )
})

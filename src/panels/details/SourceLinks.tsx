import { Fragment } from 'react'
import { isPublic } from '~/analysis/known'
import { useSituation, useView, useWords } from '~/state/useStore'
import { detailsWords } from './words'

/** Sources in short, by publisher, each a link where it has an address. Those not yet public on the chosen day are left out. */
export function SourceLinks({ ids }: { readonly ids: readonly string[] }) {
  const { sources } = useSituation()
  const known = useView('known')
  const shown = ids.flatMap((id) => {
    const source = sources[id]
    return source && isPublic(source, known) ? [{ id, source }] : []
  })
  const { sourcesLater } = useWords(detailsWords)
  if (shown.length === 0 && ids.length > 0) return <span className="source-links">{sourcesLater}</span>
  return (
    <span className="source-links">
      {shown.map(({ id, source }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          {source.url === null ? (
            <span title={source.title}>{source.publisher}</span>
          ) : (
            <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
              {source.publisher}
            </a>
          )}
        </Fragment>
      ))}
    </span>
  )
}

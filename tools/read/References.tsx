import { Fragment } from 'react'
import type { Reader } from './reader'

interface ReferencesProps {
  readonly ids: readonly string[]
  readonly reader: Reader
  /** Numbers alone. */
  readonly short?: boolean
}

/** Sources in short: each publisher with its number, leading to the list of sources. */
export function References({ ids, reader, short = false }: ReferencesProps) {
  const { situation, numbers, sourcesAt } = reader
  return (
    <span className="refs">
      {[...new Set(ids)].flatMap((id, index) => {
        const source = situation.sources[id]
        const number = numbers.get(id)
        if (!source || number === undefined) return []
        return (
          <Fragment key={id}>
            {index > 0 && ', '}
            <a href={`${sourcesAt}#s${number}`}>
              {short ? (
                number
              ) : (
                <>
                  {source.publisher}
                  <sup>{number}</sup>
                </>
              )}
            </a>
          </Fragment>
        )
      })}
    </span>
  )
}

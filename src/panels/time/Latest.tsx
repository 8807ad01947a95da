import { useMemo } from 'react'
import { formatDay } from '~/i18n/format'
import type { Day } from '~/model/day'
import type { Happening, Strike } from '~/model/situation'
import { useLanguage, useStore, useWords } from '~/state/useStore'
import { timeWords } from './words'

interface LatestProps {
  readonly items: readonly (Strike | Happening)[]
  readonly from: Day
  readonly to: Day
}

/** The latest of the items that began on the chosen days; it opens its details. */
export function Latest({ items, from, to }: LatestProps) {
  const store = useStore()
  const language = useLanguage()
  const { latest } = useWords(timeWords)
  const ordered = useMemo(() => items.toSorted((one, other) => one.when.start.localeCompare(other.when.start)), [items])
  const item = ordered.findLast(({ when }) => when.start <= to)
  if (!item || item.when.start < from) return <p className="time-latest" />
  const title = item.title[language]
  return (
    <p className="time-latest">
      <button type="button" title={title} onClick={() => store.act({ kind: 'set', change: { selected: item.id } })}>
        <span className="hidden">{latest}: </span>
        {formatDay(item.when.start, language, 'short')} · {title}
      </button>
    </p>
  )
}

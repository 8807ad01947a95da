import { useMemo } from 'react'
import { newsroomName, type UsedSource } from '~/analysis/sources'
import { formatDay, formatNumber, locales } from '~/i18n/format'
import { useLanguage, useSituation, useView, useWords } from '~/state/useStore'
import { sourceOrders, type SourceFilter, userKinds } from './sourceFilter'
import { sourcesWords } from './words'

interface SourceControlsProps {
  readonly sources: readonly UsedSource[]
  readonly filter: SourceFilter
  readonly onFilter: (filter: SourceFilter) => void
}

interface ChoiceProps {
  readonly name: string
  readonly value: string
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly onChoose: (value: string) => void
}

function Choice({ name, value, options, onChoose }: ChoiceProps) {
  return (
    <label>
      <span>{name}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

function tallied(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** What narrows the list of sources down: text, language, newsroom, time of publication, and what rests on them. */
export function SourceControls({ sources, filter, onFilter }: SourceControlsProps) {
  const situation = useSituation()
  const language = useLanguage()
  const selected = useView('selected')
  const words = useWords(sourcesWords)
  const open = selected === null ? undefined : situation.items.get(selected)
  const asOf = formatDay(situation.file.asOf, language, 'medium')
  const languages = useMemo(() => {
    const names = new Intl.DisplayNames(locales[language], { type: 'language' })
    return tallied(sources.map(({ source }) => source.language)).map(
      ([id, count]) => [id, `${names.of(id) ?? id} (${formatNumber(count, language)})`] as const
    )
  }, [sources, language])
  const rooms = useMemo(
    () =>
      tallied(sources.map(({ source }) => source.newsroom))
        .map(([id, count]) => ({ id, count, name: newsroomName(id, situation)[language] }))
        .toSorted((a, b) => a.name.localeCompare(b.name, language))
        .map(({ id, count, name }) => [id, `${name} (${formatNumber(count, language)})`] as const),
    [sources, situation, language]
  )
  const set =
    <K extends keyof SourceFilter>(key: K) =>
    (value: string) =>
      onFilter({ ...filter, [key]: value })
  return (
    <search className="source-controls">
      <label className="wide">
        <span>{words.search}</span>
        <input
          type="search"
          value={filter.text}
          placeholder={words.searchHint}
          onChange={({ target }) => set('text')(target.value)}
        />
      </label>
      <Choice
        name={words.newsroom}
        value={filter.newsroom}
        options={[['', words.everyNewsroom], ...rooms]}
        onChoose={set('newsroom')}
      />
      <Choice
        name={words.language}
        value={filter.language}
        options={[['', words.everyLanguage], ...languages]}
        onChoose={set('language')}
      />
      <Choice
        name={words.published}
        value={filter.published}
        options={[
          ['', words.any],
          ['in-time', words.inTime(asOf)],
          ['later', words.later],
          ['undated', words.undated]
        ]}
        onChoose={set('published')}
      />
      <Choice
        name={words.usedBy}
        value={filter.usedBy}
        options={[
          ['', words.anything],
          ...userKinds.map((kind) => [kind, words.users[kind]] as const),
          ...(open ? [[`item:${open.id}`, words.openItem(open.title[language])] as const] : []),
          ...(filter.usedBy.startsWith('item:') && filter.usedBy !== `item:${open?.id}`
            ? [[filter.usedBy, situation.items.get(filter.usedBy.slice(5))?.title[language] ?? filter.usedBy] as const]
            : [])
        ]}
        onChoose={set('usedBy')}
      />
      <Choice
        name={words.order}
        value={filter.order}
        options={sourceOrders.map((order) => [order, words.orders[order]] as const)}
        onChoose={set('order')}
      />
    </search>
  )
}

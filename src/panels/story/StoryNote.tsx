import { claimText } from '~/exchange/out/claimText'
import { formatDay, languageName } from '~/i18n/format'
import type { ToldStatement } from '~/model/story'
import { useLanguage, useSituation, useStore, useWords } from '~/state/useStore'
import { storyWords } from './words'

/** A source in one line: title, publisher, day, language, link. */
function SourceLine({ id }: { readonly id: string }) {
  const { sources } = useSituation()
  const language = useLanguage()
  const words = useWords(storyWords)
  const source = sources[id]
  if (!source) return null
  const about = [
    source.publisher,
    source.published === null ? words.undated : formatDay(source.published, language, 'medium'),
    ...(source.language === language ? [] : [languageName(source.language, language)]),
    ...(source.later ? [words.later] : [])
  ]
  return (
    <li>
      {source.url === null ? (
        <cite lang={source.language}>{source.title}</cite>
      ) : (
        <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language}>
          {source.title}
        </a>
      )}{' '}
      <span className="soft">{about.join(' · ')}</span>
    </li>
  )
}

/** A claim in one line, with what it was published in. */
function ClaimLine({ feature, claim }: ToldStatement['claims'][number]) {
  const store = useStore()
  const { items, file } = useSituation()
  const language = useLanguage()
  const words = useWords(storyWords)
  const item = items.get(feature)
  const found = item && 'claims' in item ? item.claims.find(({ id }) => id === claim) : undefined
  if (!item || !found) return null
  const owner = file.owners.find(({ id }) => id === found.by)?.name[language] ?? found.by
  return (
    <li>
      <strong>{owner}</strong>
      {found.voice && `, ${found.voice[language]}`}, {formatDay(found.on, language, 'medium')}
      {found.later && ` (${words.later})`}
      {found.denies && ` (${words.denies})`}: {claimText(found, language)}{' '}
      <button
        type="button"
        className="quiet"
        aria-label={`${words.open}: ${item.title[language]}`}
        title={item.title[language]}
        onClick={() => store.act({ kind: 'set', change: { selected: item.id } })}
      >
        {words.open}
      </button>
      <ul>
        {found.sources.map((id) => (
          <SourceLine key={id} id={id} />
        ))}
      </ul>
    </li>
  )
}

/** What a statement rests on: claims with owner, day and sources, each of which opens; and further sources. */
export function StoryNote({ statement: { claims, sources } }: { readonly statement: ToldStatement }) {
  return (
    <ul className="story-rests">
      {claims.map(({ feature, claim }) => (
        <ClaimLine key={`${feature}/${claim}`} feature={feature} claim={claim} />
      ))}
      {sources.map((id) => (
        <SourceLine key={id} id={id} />
      ))}
    </ul>
  )
}

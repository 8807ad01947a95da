import { formatDay } from '~/i18n/format'
import { ownId, ownItem } from '~/state/own'
import { useLanguage, useSession, useStore } from '~/state/useStore'
import { useOwnFeatures } from './useOwnFeatures'

/** Features of own data among which to choose, all of one file. */
export default function OwnChoice({ items }: { readonly items: readonly string[] }) {
  const store = useStore()
  const language = useLanguage()
  const own = useSession('own')
  const found = items.flatMap((id) => ownItem(own, id) ?? [])
  const data = found[0]?.data
  const features = useOwnFeatures(
    data?.source ?? null,
    found.map(({ number }) => number)
  )
  if (!data || !features) return null
  return (
    <ul className="choice">
      {features.map((feature) => (
        <li key={feature.number}>
          <button type="button" onClick={() => store.act({ kind: 'set', change: { selected: ownId(data, feature) } })}>
            <span>
              <bdi>{feature.title[language]}</bdi>
            </span>
            {feature.day !== null && <span className="soft">{formatDay(feature.day, language, 'medium')}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}

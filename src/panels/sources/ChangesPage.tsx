import { formatDay } from '~/i18n/format'
import { useLanguage, useSituation, useWords } from '~/state/useStore'
import { ItemLink } from './ItemLink'
import { changesWords } from './changesWords'

function Ids({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const { items } = useSituation()
  const language = useLanguage()
  if (ids.length === 0) return null
  return (
    <details>
      <summary>{title}</summary>
      <ul className="entries">
        {ids.map((id) => {
          const item = items.get(id)
          return (
            <li key={id}>
              {item && item.title[language] !== id && (
                <>
                  <ItemLink item={item} />{' '}
                </>
              )}
              <code className="soft">{id}</code>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** What changed in which version of the data, the latest first, with what was withdrawn and why. */
export function ChangesPage() {
  const { file, changes } = useSituation()
  const language = useLanguage()
  const words = useWords(changesWords)
  return (
    <>
      <p className="evidence-intro">
        <strong>{words.now(file.version, formatDay(file.asOf, language))}</strong> {words.intro}
      </p>
      <ol className="versions">
        {changes.toReversed().map(({ version, date, text, added, changed, withdrawn }) => (
          <li key={version} data-version={version}>
            <h3>
              {words.version(version)}{' '}
              <span className="soft">
                · <time dateTime={date}>{formatDay(date, language)}</time>
              </span>
            </h3>
            <p>{text[language]}</p>
            <Ids title={words.added(added.length)} ids={added} />
            <Ids title={words.changed(changed.length)} ids={changed} />
            {withdrawn.length === 0 ? (
              <p className="soft">{words.withdrawn(0)}</p>
            ) : (
              <>
                <h4>{words.graves}</h4>
                <ul className="entries">
                  {withdrawn.map(({ id, title, reason }) => (
                    <li key={id} data-tombstone={id}>
                      <strong>{title[language]}</strong> <code className="soft">{id}</code>: {reason[language]}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ol>
      <section>
        <p>{file.corrections[language]}</p>
      </section>
    </>
  )
}

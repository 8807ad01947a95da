import { Fragment } from 'react'
import { statements } from '~/analysis/statements'
import { formatDay, formatNumber } from '~/i18n/format'
import { useLanguage, useSituation, useView, useWords } from '~/state/useStore'
import { SourceLinks } from '../details/SourceLinks'
import { ItemLink } from './ItemLink'
import { unknownsWords } from './unknownsWords'

const itemsShown = 4

/** What nobody has established, and what was said but could not be tied to an event. */
export function StatementsPart() {
  const situation = useSituation()
  const known = useView('known')
  const language = useLanguage()
  const words = useWords(unknownsWords)
  const { unknowns, uncounted } = statements(situation, known)
  const all = situation.file.unknowns.length
  const owner = (id: string) => situation.file.owners.find((one) => one.id === id)?.name[language]
  return (
    <>
      <section data-part="open">
        <h3>{words.open}</h3>
        {unknowns.length < all && (
          <p className="soft">{words.partly(formatNumber(unknowns.length, language), formatNumber(all, language))}</p>
        )}
        <ul className="open-questions">
          {unknowns.map(({ id, text, features, sources }) => (
            <li key={id} data-unknown={id}>
              {text[language]}
              {(sources.length > 0 || (features.length > 0 && features.length <= itemsShown)) && (
                <span className="soft">
                  {features.length <= itemsShown &&
                    features.map((one) => {
                      const item = situation.items.get(one)
                      return (
                        item && (
                          <Fragment key={one}>
                            {' '}
                            <ItemLink item={item} />.
                          </Fragment>
                        )
                      )
                    })}
                  {sources.length > 0 && (
                    <>
                      {' '}
                      <SourceLinks ids={sources} />
                    </>
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
      {uncounted.length > 0 && (
        <section data-part="uncounted">
          <h3>{words.uncounted}</h3>
          <ul className="open-questions">
            {uncounted.map(({ id, on, by, text, sources }) => (
              <li key={id}>
                {text[language]}
                <span className="soft">
                  {' '}
                  {owner(by)} · {formatDay(on, language, 'medium')} · <SourceLinks ids={sources} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

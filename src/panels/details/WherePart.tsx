import { formatLength } from '~/i18n/format'
import type { Where } from '~/model/where'
import { itemOf } from '~/model/situation'
import { useLanguage, useSituation, useView, useWords } from '~/state/useStore'
import { SourceLinks } from './SourceLinks'
import { detailsWords } from './words'

/** How well a place is known, why it is drawn so, and the place in words as each owner gave it. */
export function WherePart({ where }: { readonly where: Where }) {
  const situation = useSituation()
  const language = useLanguage()
  const unit = useView('unit')
  const words = useWords(detailsWords)
  const owner = (id: string) => situation.file.owners.find((one) => one.id === id)?.name[language]
  const { said } = where
  const extra = {
    position: () =>
      where.kind === 'position' ? words.known.position(formatLength(where.precision, unit, language)) : '',
    circle: () => (where.kind === 'circle' ? words.known.circle(formatLength(where.radius, unit, language)) : ''),
    area: () => (where.kind === 'area' ? itemOf(situation.areas, where.area).title[language] : ''),
    unplaced: () => ''
  }[where.kind]()
  return (
    <section className="where">
      <h3>{words.where}</h3>
      <p className="knowledge" data-knowledge={where.kind}>
        <strong>{words.knowledge[where.kind]}</strong>
        {[
          extra,
          ...(where.kind === 'unplaced' ? [] : [words.confidence[where.confidence], words.basisOfPlace[where.basis]])
        ]
          .filter(Boolean)
          .map((part) => (
            <span key={part}> · {part}</span>
          ))}
      </p>
      {said.length > 0 && (
        <>
          <h4>{words.asReported}</h4>
          <ul className="said">
            {said.map(({ text, by, voice, sources, later }) => (
              <li key={`${by} ${sources.join()} ${text[language]}`}>
                {text[language]}
                <span className="soft">
                  {' '}
                  {owner(by)}
                  {voice && ` · ${voice[language]}`}
                  {later && <span className="tag">{words.laterMark}</span>}: <SourceLinks ids={sources} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{words.why}</summary>
        <p>{where.why[language]}</p>
      </details>
    </section>
  )
}

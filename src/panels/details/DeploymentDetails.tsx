import type { DeploymentPart } from '~/model/situation'
import { formatLength, formatPosition } from '~/i18n/format'
import { useLanguage, useView, useWords } from '~/state/useStore'
import { AreaSize } from './AreaSize'
import { Containments } from './Containments'
import { SourceLinks } from './SourceLinks'
import { WhenPart } from './WhenPart'
import { detailsWords } from './words'

/** The deployment area: what it is, its size, and on what each corner rests. */
export function DeploymentDetails({ part }: { readonly part: DeploymentPart }) {
  const language = useLanguage()
  const unit = useView('unit')
  const words = useWords(detailsWords)
  return (
    <>
      {part.when && <WhenPart when={part.when} />}
      <p className="summary">{part.summary[language]}</p>
      <p className="note">
        <strong>{words.caution}</strong>
        {part.note && ` ${part.note[language]}`}
      </p>
      <AreaSize id={part.id} />
      {part.part === 'reported-area' && <Containments />}
      <section>
        <h3>{words.method}</h3>
        <p>{part.method[language]}</p>
      </section>
      {part.names.length > 0 && (
        <section>
          <h3>{words.namesInSources}</h3>
          <ul>
            {part.names.map(({ name, usedBy, sources }) => (
              <li key={name[language]}>
                <strong>{name[language]}</strong>: {usedBy[language]}{' '}
                <span className="soft">
                  <SourceLinks ids={sources} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {part.inputs.length > 0 && (
        <details>
          <summary>
            {words.inputs} ({part.inputs.length})
          </summary>
          <ul>
            {part.inputs.map(({ title, at, radius, sources }) => (
              <li key={title[language]}>
                {title[language]}: {formatPosition(at[0], at[1], language)}, ± {formatLength(radius, unit, language)}{' '}
                <span className="soft">
                  <SourceLinks ids={sources} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {part.corners.length > 0 && (
        <details>
          <summary>
            {words.corners} ({part.corners.length})
          </summary>
          <ol>
            {part.corners.map(({ number, at, basis, why, sources }) => (
              <li key={number} value={number}>
                {formatPosition(at[0], at[1], language)} · <em>{words.cornerBasis[basis]}</em>. {why[language]}{' '}
                <span className="soft">
                  <SourceLinks ids={sources} />
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
      {part.unknowns.length > 0 && (
        <section>
          <h3>{words.unknowns}</h3>
          <ul>
            {part.unknowns.map((text) => (
              <li key={text[language]}>{text[language]}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

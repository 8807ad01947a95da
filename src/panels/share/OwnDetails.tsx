import { formatDay } from '~/i18n/format'
import { visibleText } from '~/i18n/visibleText'
import { type OwnData, type OwnFeature } from '~/state/own'
import { useLanguage, useWords } from '~/state/useStore'
import { OwnMeasures } from './OwnMeasures'
import { PropertyValue } from './PropertyValue'
import { shareWords } from './words'

/** Characters of a name, and properties, that are shown; the rest is in the file. */
const longestName = 200
const most = 200

/** What a file says of one of its features, as harmless text, and what follows from its place. */
export default function OwnDetails({ data, feature }: { readonly data: OwnData; readonly feature: OwnFeature }) {
  const words = useWords(shareWords)
  const language = useLanguage()
  const properties = Object.entries(feature.properties).filter(([, value]) => value !== null && value !== '')
  return (
    <>
      <p className="soft">
        <bdi>{words.from(data.name)}</bdi> · {words.feature(feature.number)} ·{' '}
        {words.shapes[feature.geometry?.type ?? 'none']}
      </p>
      {feature.day !== null && (
        <p className="days">
          <time dateTime={feature.day}>{formatDay(feature.day, language)}</time>
        </p>
      )}
      <OwnMeasures feature={feature} />
      <section>
        <h3>{words.properties}</h3>
        {properties.length === 0 ? (
          <p>{words.noProperties}</p>
        ) : (
          <dl className="pairs own-properties">
            {properties.slice(0, most).map(([name, value]) => (
              <div key={name}>
                <dt>
                  <bdi>{visibleText(name.slice(0, longestName))}</bdi>
                </dt>
                <dd>
                  <PropertyValue value={value} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        {properties.length > most && <p className="soft">{words.moreProperties(properties.length - most)}</p>}
      </section>
    </>
  )
}

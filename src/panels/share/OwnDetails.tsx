import { measureOwn } from '~/analysis/measureOwn'
import { formatArea, formatDay, formatLength, formatLengths } from '~/i18n/format'
import { visibleText } from '~/i18n/visibleText'
import type { Json } from '~/model/geojson'
import { itemOf } from '~/model/situation'
import { type OwnData, type OwnFeature } from '~/state/own'
import { useLanguage, useSelect, useView, useWords } from '~/state/useStore'
import { shareWords } from './words'

/** Characters of a value and of its name, and properties, that are shown; the rest is in the file. */
const longest = 2000
const longestName = 200
const most = 200

function Value({ value }: { readonly value: Json }) {
  const text = visibleText(typeof value === 'string' ? value.slice(0, longest + 1) : JSON.stringify(value))
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  // Only addresses of the web become links, and only whole values.
  return /^https?:\/\/[^\s<>"]+$/.test(short) ? (
    <a href={short} target="_blank" rel="noopener noreferrer">
      <bdi>{short}</bdi>
    </a>
  ) : (
    <bdi>{short}</bdi>
  )
}

function Measures({ feature }: { readonly feature: OwnFeature }) {
  const words = useWords(shareWords)
  const language = useLanguage()
  const unit = useView('unit')
  const focus = useSelect(({ situation }) => itemOf(situation.places, situation.file.focus))
  const measures =
    feature.geometry === null || feature.unmeasured ? null : measureOwn(feature.geometry, focus.geometry.coordinates)
  if (feature.geometry === null) return null
  return (
    <section className="measures">
      <h3>{words.measures}</h3>
      {measures === null ? (
        <p>{words.withheld}</p>
      ) : (
        <>
          <dl>
            <div>
              <dt>{words.distance(focus.title[language])}</dt>
              <dd data-measure="focus">{formatLengths(measures.focus.min, measures.focus.max, unit, language)}</dd>
            </div>
            {measures.length !== null && (
              <div>
                <dt>{words.length}</dt>
                <dd>{formatLength(measures.length, unit, language)}</dd>
              </div>
            )}
            {measures.size !== null && (
              <div>
                <dt>{words.size}</dt>
                <dd>
                  {formatArea(measures.size, unit, language)} {words.units[unit]}
                </dd>
              </div>
            )}
          </dl>
          <p className="soft">{words.ellipsoid}</p>
        </>
      )}
    </section>
  )
}

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
      <Measures feature={feature} />
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
                  <Value value={value} />
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

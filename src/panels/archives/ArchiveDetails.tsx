import { formatDay, formatPosition } from '~/i18n/format'
import { visibleText } from '~/i18n/visibleText'
import { layerIds } from '~/layers/layers'
import type { Archive } from '~/model/archive'
import type { ArchiveAddress } from '~/model/archiveAddress'
import { isDay } from '~/model/day'
import { standing } from '~/state/standing'
import { useLanguage, useSession, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { PropertyValue } from '../share/PropertyValue'
import { shareWords } from '../share/words'
import { archivePanelWords } from './words'

/** What an archive says of one of its features, as harmless text. */
export default function ArchiveDetails({
  archive,
  address
}: {
  readonly archive: Archive
  readonly address: ArchiveAddress
}) {
  const store = useStore()
  const situation = useSituation()
  const language = useLanguage()
  const words = useWords(archivePanelWords)
  const { properties: heading, noProperties } = useWords(shareWords)
  const archived = useSession('archived')
  const isOn = useView('layers').some(({ id }) => id === archive.id)
  const from = (
    <p className="soft">
      <bdi>{words.from(archive.name[language], address.feature)}</bdi>
    </p>
  )
  if (!isOn)
    return (
      <>
        {from}
        <p>
          {words.off}{' '}
          <button
            type="button"
            onClick={() => store.act({ kind: 'toggle-layer', id: archive.id, order: standing(layerIds, situation) })}
          >
            {words.on}
          </button>
        </p>
      </>
    )
  if (archived === null) return <p role="status">{words.coming}</p>
  if ('missing' in archived)
    return (
      <>
        {from}
        <p>{words.missing}</p>
      </>
    )
  const { day, at, properties } = archived
  return (
    <>
      {from}
      {day !== null && isDay(day) && (
        <p className="days">
          <time dateTime={day}>{formatDay(day, language)}</time>
        </p>
      )}
      {at && (
        <dl>
          <div>
            <dt>{words.place}</dt>
            <dd>{formatPosition(at[0], at[1], language, 4)}</dd>
          </div>
        </dl>
      )}
      <section>
        <h3>{heading}</h3>
        {Object.keys(properties).length === 0 ? (
          <p>{noProperties}</p>
        ) : (
          <dl className="pairs own-properties">
            {Object.entries(properties).map(([name, value]) => (
              <div key={name}>
                <dt>
                  <bdi>{visibleText(name)}</bdi>
                </dt>
                <dd>
                  <PropertyValue value={value} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <p className="soft">
        {words.drawn} <bdi>{visibleText(archive.attribution[language])}</bdi>
      </p>
    </>
  )
}

import type { ReactNode } from 'react'
import { measuresOf } from '~/analysis/verdict'
import type { Verdict } from '~/geodesy/bands'
import { formatDay, formatLength, formatLengths } from '~/i18n/format'
import { itemOf, type Happening, type Strike } from '~/model/situation'
import type { When } from '~/model/when'
import type { Where } from '~/model/where'
import type { Conflict } from '~/model/claim'
import { verdictWords } from '~/panels/details/verdictWords'
import { detailsWords } from '~/panels/details/words'
import { ClaimTable } from './ClaimTable'
import { ownerName, type Reader } from './reader'
import { References } from './References'

/** Metres to which the position of the focus place itself is good. */
const focusError = 2000

/** The day or days of something, and what the day is. */
export function Days({ when, reader: { language } }: { readonly when: When; readonly reader: Reader }) {
  const words = detailsWords[language]
  return (
    <p className="days">
      {words.precision[when.precision]} <time dateTime={when.start}>{formatDay(when.start, language)}</time>
      {when.end !== null && (
        <>
          {' – '}
          <time dateTime={when.end}>{formatDay(when.end, language)}</time>
        </>
      )}
      {` · ${words.basis[when.basis]}`}
      {when.announced !== when.start && ` · ${words.announced(formatDay(when.announced, language))}`}
      {when.note && `. ${when.note[language]}`}
    </p>
  )
}

/** How well a place is known, in a few words. */
export function knowledgeText(where: Where, { language, situation }: Reader): string {
  const words = detailsWords[language]
  const extra = {
    position: () =>
      where.kind === 'position' ? words.known.position(formatLength(where.precision, 'km', language)) : '',
    circle: () => (where.kind === 'circle' ? words.known.circle(formatLength(where.radius, 'km', language)) : ''),
    area: () => (where.kind === 'area' ? itemOf(situation.areas, where.area).title[language] : ''),
    unplaced: () => ''
  }[where.kind]()
  return [
    words.knowledge[where.kind],
    extra,
    ...(where.kind === 'unplaced' ? [] : [words.confidence[where.confidence], words.basisOfPlace[where.basis]])
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function Place({ where, reader }: { readonly where: Where; readonly reader: Reader }) {
  const { language } = reader
  const words = detailsWords[language]
  return (
    <>
      <p>
        <strong>{words.where}: </strong>
        {knowledgeText(where, reader)}. {where.why[language]}
      </p>
      {where.said.length > 0 && (
        <ul>
          {where.said.map(({ text, by, voice, later, sources }, index) => (
            <li key={index}>
              {text[language]} – {ownerName(by, reader, voice)}
              {later && ` (${words.laterMark})`}: <References ids={sources} reader={reader} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Measured({ item, reader }: { readonly item: Strike | Happening; readonly reader: Reader }) {
  const { derived, situation, language } = reader
  const found = measuresOf(item.id, item.where, derived)
  if (!found) return null
  const words = detailsWords[language]
  const verdicts = verdictWords[language]
  const focus = itemOf(situation.places, situation.file.focus).title[language]
  const { coast, inside } = found
  const rows: readonly (readonly [string, string])[] = [
    ...(found.focus
      ? [[words.distance(focus), formatLengths(found.focus.min, found.focus.max, 'km', language, focusError)] as const]
      : []),
    ...(coast
      ? [
          [
            verdicts.coast,
            `${formatLengths(coast.distance.min, coast.distance.max, 'km', language, coast.errorBar)} (${verdicts.bar(formatLength(coast.errorBar, 'km', language))})`
          ] as const,
          // What the analysis writes there is a verdict.
          [verdicts.band, verdicts.bands[coast.band as Verdict]] as const
        ]
      : []),
    ...(inside ? [[words.inside, words[inside]] as const] : [])
  ]
  if (rows.length === 0) return null
  return (
    <p>
      <strong>{words.measures}: </strong>
      {rows.map(([name, value]) => `${name}: ${value}`).join('; ')}.
    </p>
  )
}

function List({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>{children}</ul>
    </>
  )
}

/** Versions that cannot all be right. */
export function conflictRows(conflicts: readonly Conflict[], reader: Reader): readonly ReactNode[] {
  const { language } = reader
  return conflicts.map(({ topic, text, sources, later }, index) => (
    <li key={index}>
      <strong>{topic[language]}</strong>
      {later && ` (${detailsWords[language].laterMark})`}: {text[language]} <References ids={sources} reader={reader} />
    </li>
  ))
}

/** One strike or event with all that is known of it and who says so. */
export function Entry({ item, reader }: { readonly item: Strike | Happening; readonly reader: Reader }) {
  const { language, situation } = reader
  const words = detailsWords[language]
  const category =
    item.kind === 'event' ? situation.file.categories.find(({ id }) => id === item.category)?.name[language] : undefined
  return (
    <article id={item.id}>
      <h3>{item.title[language]}</h3>
      <Days when={item.when} reader={reader} />
      {category !== undefined && item.kind === 'event' && (
        <p className="days">
          {category} · {words.weight[item.weight]}
        </p>
      )}
      <p>{item.summary[language]}</p>
      {item.note && <p>{item.note[language]}</p>}
      {item.kind === 'strike' && item.group && (
        <p>
          <strong>{words.group}: </strong>
          {item.group.note[language]} <References ids={item.group.sources} reader={reader} />
        </p>
      )}
      <Place where={item.where} reader={reader} />
      <Measured item={item} reader={reader} />
      <ClaimTable claims={item.claims} reader={reader} />
      <List title={words.conflicts}>{conflictRows(item.conflicts, reader)}</List>
      <List title={words.later}>
        {item.laterReports.map(({ text, published, sources }, index) => (
          <li key={index}>
            <time dateTime={published}>{formatDay(published, language, 'medium')}</time>: {text[language]}{' '}
            <References ids={sources} reader={reader} />
          </li>
        ))}
      </List>
      <List title={words.rejected}>
        {item.rejected.map(({ text, sources }, index) => (
          <li key={index}>
            {text[language]} <References ids={sources} reader={reader} />
          </li>
        ))}
      </List>
      <p className="soft">
        {words.sources}: <References ids={item.sources} reader={reader} />
      </p>
    </article>
  )
}

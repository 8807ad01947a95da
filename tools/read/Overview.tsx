import { killed } from '~/analysis/count'
import { claimText } from '~/exchange/out/claimText'
import { factWords } from '~/i18n/facts'
import { formatDay, formatNumber } from '~/i18n/format'
import type { Claim, Fact } from '~/model/claim'
import type { Happening, Situation, Strike } from '~/model/situation'
import { detailsWords } from '~/panels/details/words'
import { kindWords } from '~/panels/kindWords'
import { tableWords } from '~/panels/table/words'
import { unknownsWords } from '~/panels/sources/unknownsWords'
import { ownerName, type Reader } from './reader'
import { References } from './References'
import { readWords } from './words'

/** Strikes and events in the order of time. */
export function inTime({ strikes, events }: Situation): readonly (Strike | Happening)[] {
  return [...strikes, ...events].toSorted((a, b) =>
    a.when.start < b.when.start ? -1 : a.when.start > b.when.start ? 1 : a.id < b.id ? -1 : 1
  )
}

function DateCell({ item, reader: { language } }: { readonly item: Strike | Happening; readonly reader: Reader }) {
  const { start, end } = item.when
  return (
    <td>
      <time dateTime={start}>{formatDay(start, language, 'medium')}</time>
      {end !== null && end !== start && (
        <>
          {' – '}
          <time dateTime={end}>{formatDay(end, language, 'medium')}</time>
        </>
      )}
    </td>
  )
}

function PlaceCell({ item: { where }, reader }: { readonly item: Strike | Happening; readonly reader: Reader }) {
  const { language, situation } = reader
  const [first] = where.said
  const place =
    where.kind === 'position' && where.place !== undefined
      ? situation.places.find(({ id }) => id === where.place)?.title
      : situation.areas.find(({ id }) => id === (where.kind === 'area' ? where.area : where.sea))?.title
  const words = (first?.text ?? place)?.[language]
  const knowledge = kindWords[language].knowledge[where.kind]
  return (
    <td>
      {words} <small>{words === undefined ? knowledge : `(${knowledge})`}</small>
    </td>
  )
}

/** One row for each strike and event: its date, its place in words and how well it is known, the dead, and a link to all that is said of it. */
export function Overview({ reader }: { readonly reader: Reader }) {
  const { language, situation } = reader
  const words = readWords[language]
  return (
    <table className="overview" aria-label={words.overview}>
      <thead>
        <tr>
          <th scope="col">{tableWords[language].columns.when}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.where}</th>
          <th scope="col">{unknownsWords[language].killed}</th>
          <th scope="col">{words.claims}</th>
          <th scope="col">{words.sources}</th>
        </tr>
      </thead>
      <tbody>
        {inTime(situation).map((item) => {
          const dead = item.kind === 'strike' ? killed(item, null) : null
          const number = (value: number) => formatNumber(value, language)
          return (
            <tr key={item.id}>
              <DateCell item={item} reader={reader} />
              <th scope="row">
                <a href={`#${item.id}`}>{item.title[language]}</a>
              </th>
              <PlaceCell item={item} reader={reader} />
              <td data-label={unknownsWords[language].killed}>
                {dead === null
                  ? '–'
                  : dead.min === dead.max
                    ? number(dead.min)
                    : `${number(dead.min)}–${number(dead.max)}`}
              </td>
              <td data-label={words.claims}>{number(item.claims.length)}</td>
              <td data-label={words.sources}>{number(item.sources.length)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Whether a claim's value is a figure, a day or a word of a list rather than a text. */
function isShort(claim: Claim): boolean {
  return !(typeof claim.value === 'object' && 'en' in claim.value)
}

/** Claims with their owners and days, those of one fact and of one value together. */
function ShortClaims({ claims, reader }: { readonly claims: readonly Claim[]; readonly reader: Reader }) {
  const { language } = reader
  const { denies, laterMark } = detailsWords[language]
  const facts = new Map<Fact, Map<string, string[]>>()
  for (const claim of claims) {
    const values = facts.get(claim.fact) ?? new Map<string, string[]>()
    const value = claimText(claim, language)
    const said = [
      ownerName(claim.by, reader),
      formatDay(claim.on, language, 'short'),
      ...(claim.denies ? [denies] : []),
      ...(claim.later ? [laterMark] : [])
    ]
    values.set(value, [...(values.get(value) ?? []), said.join(', ')])
    facts.set(claim.fact, values)
  }
  if (facts.size === 0) return null
  return (
    <ul>
      {[...facts].map(([fact, values]) => (
        <li key={fact}>
          {factWords[language][fact]}: {[...values].map(([value, said]) => `${value} (${said.join('; ')})`).join('; ')}
        </li>
      ))}
    </ul>
  )
}

/** The same on the page of the map: with the claims that are figures, days or words, each with its owner, day and sources; the others are a link away. */
export function ShortOverview({ reader, whole }: { readonly reader: Reader; readonly whole: string }) {
  const { language, situation } = reader
  const words = readWords[language]
  return (
    <table className="overview" aria-label={words.overview}>
      <thead>
        <tr>
          <th scope="col">{tableWords[language].columns.when}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.where}</th>
          <th scope="col">{words.claims}</th>
          <th scope="col">{words.sources}</th>
        </tr>
      </thead>
      <tbody>
        {inTime(situation).map((item) => {
          const short = item.claims.filter(isShort)
          const rest = item.claims.length - short.length
          return (
            <tr key={item.id}>
              <DateCell item={item} reader={reader} />
              <th scope="row">{item.title[language]}</th>
              <PlaceCell item={item} reader={reader} />
              <td>
                <ShortClaims claims={short} reader={reader} />
                <a href={`${whole}#${item.id}`}>{rest > 0 ? words.moreClaims(rest) : words.claims}</a>
              </td>
              <td>
                <References ids={item.sources} reader={reader} short />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

import { factWords } from '~/i18n/facts'
import { claimText } from '~/exchange/out/claimText'
import { formatDay } from '~/i18n/format'
import { detailsWords } from '~/panels/details/words'
import type { Claim, Fact } from '~/model/claim'
import { ownerName, type Reader } from './reader'
import { References } from './References'
import { readWords } from './words'

/** All claims about one item: by fact, each with its value, owner, day and sources. */
export function ClaimTable({ claims, reader }: { readonly claims: readonly Claim[]; readonly reader: Reader }) {
  const { language } = reader
  const words = readWords[language]
  const { claims: name, denies, assumed, month, laterMark } = detailsWords[language]
  const groups = new Map<Fact, Claim[]>()
  for (const claim of claims) groups.set(claim.fact, [...(groups.get(claim.fact) ?? []), claim])
  if (groups.size === 0) return null
  return (
    <table className="claims" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{words.fact}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.says}</th>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.sources}</th>
        </tr>
      </thead>
      {[...groups].map(([fact, list]) => (
        <tbody key={fact}>
          {list
            .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
            .map((claim, index) => (
              <tr key={index}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={list.length}>
                    {factWords[language][fact]}
                  </th>
                )}
                <td>
                  {claimText(claim, language)}
                  {claim.denies && <em> ({denies})</em>}
                  {claim.note && <small> {claim.note[language]}</small>}
                </td>
                <td>{ownerName(claim.by, reader, claim.voice)}</td>
                <td>
                  <time dateTime={claim.on}>{formatDay(claim.on, language, 'medium')}</time>
                  {claim.onPrecision === 'assumed' && ` (${assumed})`}
                  {claim.onPrecision === 'month' && ` (${month})`}
                  {claim.later && ` (${laterMark})`}
                </td>
                <td>
                  <References ids={claim.sources} reader={reader} />
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  )
}

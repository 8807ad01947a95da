import { addedUp, seaTotals } from '~/analysis/seaTotals'
import { formatNumber } from '~/i18n/format'
import { unknownsWords } from '~/panels/sources/unknownsWords'
import type { Reader } from './reader'
import { References } from './References'

/** The strikes, vessels and dead by sea and in all, as ranges, with the rule by which they are added up. */
export function TotalsTable({ reader }: { readonly reader: Reader }) {
  const { situation, language } = reader
  const words = unknownsWords[language]
  const { totals } = situation.file
  const rows = seaTotals(situation, null)
  const number = (value: number) => formatNumber(value, language)
  const range = (min: number, max: number) => (min === max ? number(min) : `${number(min)}–${number(max)}`)
  const all = addedUp(rows)
  return (
    <>
      <table className="sums">
        <thead>
          <tr>
            <th scope="col">{words.sea}</th>
            <th scope="col">{words.strikes}</th>
            <th scope="col">{words.vessels}</th>
            <th scope="col">{words.killed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ sea, strikes, vessels, killed }) => (
            <tr key={sea ?? ''}>
              <th scope="row">{situation.areas.find(({ id }) => id === sea)?.title[language] ?? words.noSea}</th>
              <td>{number(strikes)}</td>
              <td>{number(vessels)}</td>
              <td>{range(killed.min, killed.max)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.all}</th>
            <td>{number(all.strikes)}</td>
            <td>{number(all.vessels)}</td>
            <td>{range(all.killed.min, all.killed.max)}</td>
          </tr>
        </tfoot>
      </table>
      <p>
        <strong>{words.rule}: </strong>
        {totals.rule[language]} <References ids={totals.sources} reader={reader} />
      </p>
    </>
  )
}

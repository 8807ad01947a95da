import { addedUp, seaTotals } from '~/analysis/seaTotals'
import { statements } from '~/analysis/statements'
import { formatCount, formatDay, formatNumber } from '~/i18n/format'
import { useLanguage, useSituation, useView, useWords } from '~/state/useStore'
import { SourceLinks } from '../details/SourceLinks'
import { unknownsWords } from './unknownsWords'

/** How the totals are made up: the rule, the sums by sea, and the running totals as others gave them. */
export function TotalsPart() {
  const situation = useSituation()
  const known = useView('known')
  const language = useLanguage()
  const words = useWords(unknownsWords)
  const { file, areas } = situation
  const { tallies, totals } = statements(situation, known)
  const rows = seaTotals(situation, known)
  const number = (value: number) => formatNumber(value, language)
  const range = ({ min, max }: { readonly min: number; readonly max: number }) =>
    min === max ? number(min) : `${number(min)}–${number(max)}`
  const owner = (id: string) => file.owners.find((one) => one.id === id)?.name[language] ?? id
  const figures = ['strikes', 'vessels', 'killed', 'survivors'] as const
  const all = addedUp(rows)
  return (
    <>
      <section data-part="totals">
        <h3>{words.totals}</h3>
        {totals ? <p>{file.totals.rule[language]}</p> : <p className="note">{words.totalsLater}</p>}
        <table className="figures-table">
          <caption>{words.addedUp}</caption>
          <thead>
            <tr>
              <th scope="col">{words.sea}</th>
              <th scope="col" className="figure">
                {words.strikes}
              </th>
              <th scope="col" className="figure">
                {words.vessels}
              </th>
              <th scope="col" className="figure">
                {words.killed}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ sea, strikes, vessels, killed }) => (
              <tr key={sea ?? ''}>
                <th scope="row">{sea === null ? words.noSea : areas.find(({ id }) => id === sea)?.title[language]}</th>
                <td className="figure">{number(strikes)}</td>
                <td className="figure">{number(vessels)}</td>
                <td className="figure">{range(killed)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr data-total="all">
              <th scope="row">{words.all}</th>
              <td className="figure">{number(all.strikes)}</td>
              <td className="figure">{number(all.vessels)}</td>
              <td className="figure">{range(all.killed)}</td>
            </tr>
          </tfoot>
        </table>
        {totals && (
          <details>
            <summary>{words.explanation}</summary>
            <ul className="open-questions">
              {file.totals.explanation.map((text) => (
                <li key={text[language]}>{text[language]}</li>
              ))}
            </ul>
            <p className="soft">
              <SourceLinks ids={file.totals.sources} />
            </p>
          </details>
        )}
      </section>
      {tallies.length > 0 && (
        <section data-part="tallies">
          <h3>{words.outlets}</h3>
          <p className="soft">{words.outletsNote}</p>
          <table className="figures-table tallies">
            <thead>
              <tr>
                <th scope="col">{words.date}</th>
                <th scope="col">{words.by}</th>
                {figures.map((figure) => (
                  <th key={figure} scope="col" className="figure">
                    {words[figure]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tallies.map((tally) => (
                <tr key={tally.id} data-tally={tally.id}>
                  <th scope="row">
                    <time dateTime={tally.on}>{formatDay(tally.on, language, 'short')}</time>
                  </th>
                  <td>
                    <strong>{tally.voice ? tally.voice[language] : owner(tally.by)}</strong>
                    {tally.official && <span className="tag">{words.official}</span>}
                    {tally.later && <span className="tag">{words.laterMark}</span>}
                    <span className="soft">
                      {words.through(tally.through)}
                      {tally.note && ` · ${tally.note[language]}`} · <SourceLinks ids={tally.sources} />
                    </span>
                  </td>
                  {figures.map((figure) => (
                    <td key={figure} className="figure" data-label={words[figure]}>
                      {tally[figure] === null ? '–' : formatCount(tally[figure], language)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}

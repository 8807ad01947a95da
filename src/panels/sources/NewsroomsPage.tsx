import { useMemo, useState } from 'react'
import { factsOf, newsroomsBehind } from '~/analysis/facts'
import { knownSources } from '~/analysis/known'
import { evidenceKinds, publicItems } from '~/analysis/publicItems'
import { breadths, newsroomName, newsrooms } from '~/analysis/sources'
import { formatNumber } from '~/i18n/format'
import { useLanguage, useSituation, useView, useWords } from '~/state/useStore'
import { FactEntry } from './FactEntry'
import { ItemLink } from './ItemLink'
import { sourcesWords } from './words'

const broad = 5
const rowsAtFirst = 20

/** Which newsrooms stand behind how many facts, which facts rest on one of them alone, and the sources of each item. */
export function NewsroomsPage({ onNewsroom }: { readonly onNewsroom: (id: string) => void }) {
  const situation = useSituation()
  const known = useView('known')
  const language = useLanguage()
  const words = useWords(sourcesWords)
  const [whole, setWhole] = useState(false)
  const facts = useMemo(() => factsOf(situation, known), [situation, known])
  const rooms = useMemo(() => newsrooms(situation, facts, known), [situation, facts, known])
  const items = useMemo(
    () =>
      publicItems(situation, known).map((item) => ({
        item,
        sources: knownSources(item.sources, situation, known).length,
        newsrooms: newsroomsBehind(item.sources, situation, known).length
      })),
    [situation, known]
  )
  const number = (value: number) => formatNumber(value, language)
  const counts = breadths(facts)
  const steps = Array.from({ length: broad }, (_, index) => ({
    breadth: index + 1,
    count: index + 1 < broad ? (counts[index + 1] ?? 0) : counts.slice(broad).reduce((sum, count) => sum + count, 0)
  }))
  const most = Math.max(1, ...steps.map(({ count }) => count))
  const single = facts.filter((fact) => fact.newsrooms.length === 1)
  return (
    <>
      <p className="evidence-intro">{words.newsroomsIntro}</p>
      <section>
        <h3>{words.breadth}</h3>
        <table className="figures-table breadths">
          <tbody>
            {steps.map(({ breadth, count }) => (
              <tr key={breadth}>
                <th scope="row">{words.breadthOf(breadth, breadth === broad)}</th>
                <td className="figure">
                  <span className="bar" style={{ width: `${(count / most) * 85}%` }} />
                  {number(count)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.facts}</th>
              <td className="figure" data-total="facts">
                {number(facts.length)}
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
      <section>
        <h3>{words.single}</h3>
        <p>{words.singleCount(number(single.length), number(facts.length))}</p>
        {evidenceKinds.map((kind) => {
          const list = single.filter(({ item }) => item.kind === kind)
          return (
            list.length > 0 && (
              <details key={kind} data-single={kind}>
                <summary>
                  {words.users[kind]} <span className="count">{number(list.length)}</span>
                </summary>
                <ul className="entries">
                  {list.map((fact) => (
                    <FactEntry
                      key={`${fact.item.id} ${fact.fact}`}
                      fact={fact}
                      newsroom={newsroomName(fact.newsrooms[0] ?? '', situation)[language]}
                    />
                  ))}
                </ul>
              </details>
            )
          )
        })}
      </section>
      <section>
        <h3>{words.byNewsroom}</h3>
        <p className="soft">{words.aloneNote}</p>
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{words.newsroom}</th>
              <th scope="col" className="figure">
                {words.pagesRead}
              </th>
              <th scope="col" className="figure">
                {words.claims}
              </th>
              <th scope="col" className="figure">
                {words.facts}
              </th>
              <th scope="col" className="figure">
                {words.alone}
              </th>
            </tr>
          </thead>
          <tbody>
            {(whole ? rooms : rooms.slice(0, rowsAtFirst)).map((room) => (
              <tr key={room.id} data-newsroom={room.id}>
                <th scope="row">
                  <button type="button" className="quiet" onClick={() => onNewsroom(room.id)}>
                    {room.name[language]}
                  </button>
                </th>
                <td className="figure">{number(room.pages)}</td>
                <td className="figure">{number(room.claims)}</td>
                <td className="figure">{number(room.facts)}</td>
                <td className="figure">{number(room.alone)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {rooms.length > rowsAtFirst && (
          <button type="button" className="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? words.showFewer : words.showAll(number(rooms.length))}
          </button>
        )}
      </section>
      <section>
        <h3>{words.perItem}</h3>
        {evidenceKinds.map((kind) => {
          const list = items.filter(({ item }) => item.kind === kind)
          return (
            list.length > 0 && (
              <details key={kind}>
                <summary>
                  {words.users[kind]} <span className="count">{number(list.length)}</span>
                </summary>
                <table className="figures-table">
                  <thead>
                    <tr>
                      <th scope="col">{words.item}</th>
                      <th scope="col" className="figure">
                        {words.pages.sources}
                      </th>
                      <th scope="col" className="figure">
                        {words.byNewsroom}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {list.map((row) => (
                      <tr key={row.item.id} data-item={row.item.id}>
                        <th scope="row">
                          <ItemLink item={row.item} />
                        </th>
                        <td className="figure">{number(row.sources)}</td>
                        <td className="figure">{number(row.newsrooms)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </details>
            )
          )
        })}
      </section>
    </>
  )
}

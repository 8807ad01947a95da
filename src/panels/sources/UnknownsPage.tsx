import { useMemo } from 'react'
import { type ItemFact, factsOf } from '~/analysis/facts'
import { newsroomName } from '~/analysis/sources'
import {
  agreements,
  conflictItems,
  dayKnowledges,
  dayLists,
  type Entry,
  factLists,
  placeLists,
  supports
} from '~/analysis/unknowns'
import { formatNumber } from '~/i18n/format'
import { type SymbolId, symbols } from '~/layers/symbol'
import { knowledges } from '~/model/knowledge'
import { useLanguage, useSituation, useView, useWords } from '~/state/useStore'
import { DotSwatch } from '../help/DotSwatch'
import { SymbolSwatch } from '../SymbolSwatch'
import { CountTable } from './CountTable'
import { FactEntry } from './FactEntry'
import { ItemLink } from './ItemLink'
import { StatementsPart } from './StatementsPart'
import { TotalsPart } from './TotalsPart'
import { unknownsWords } from './unknownsWords'

const kinds = ['strike', 'event', 'force'] as const
const swatches: Partial<Record<(typeof knowledges)[number], SymbolId>> = {
  circle: 'strike-circle',
  area: 'strike-area'
}

/** What nobody knows: numbers that add up and open their lists, open questions, and how the totals come about. */
export function UnknownsPage() {
  const situation = useSituation()
  const known = useView('known')
  const language = useLanguage()
  const words = useWords(unknownsWords)
  const found = useMemo(() => {
    const facts = factsOf(situation, known)
    return {
      places: placeLists(situation, known),
      days: dayLists(situation, known),
      facts: factLists(facts),
      conflicts: conflictItems(situation, known)
    }
  }, [situation, known])
  const number = (value: number) => formatNumber(value, language)
  const columns = kinds.map((id) => ({ id, name: words.columns[id] }))
  const itemEntry = ({ item, text }: Entry, index: number) => (
    <li key={index}>
      <ItemLink item={item} />
      {text && <span className="soft"> · {text[language]}</span>}
    </li>
  )
  const factEntry = (fact: ItemFact) => (
    <FactEntry
      key={`${fact.item.id} ${fact.fact}`}
      fact={fact}
      newsroom={fact.newsrooms.map((id) => newsroomName(id, situation)[language]).join(', ')}
    />
  )
  const get = <T,>(table: object, row: string, column: string): readonly T[] =>
    (table as Record<string, Record<string, readonly T[]>>)[row]?.[column] ?? [] // rows and columns are the table's own
  return (
    <>
      <p className="evidence-intro">{words.intro}</p>
      <section data-part="where">
        <h3>{words.where}</h3>
        <CountTable
          caption={words.where}
          rows={knowledges.map((id) => ({
            id,
            name: words.place[id],
            swatch:
              id === 'position' ? (
                <DotSwatch />
              ) : swatches[id] ? (
                <SymbolSwatch symbol={symbols[swatches[id]]} />
              ) : (
                <span className="swatch" />
              )
          }))}
          columns={columns}
          cell={(row, column) => get<Entry>(found.places, row, column)}
          entry={itemEntry}
        />
        <p className="soft">{words.whereNote}</p>
      </section>
      <section data-part="when">
        <h3>{words.when}</h3>
        <CountTable
          caption={words.when}
          rows={dayKnowledges.map((id) => ({ id, name: words.day[id] }))}
          columns={columns.map((column) => (column.id === 'force' ? { ...column, name: words.positions } : column))}
          cell={(row, column) => get<Entry>(found.days, row, column)}
          entry={itemEntry}
        />
      </section>
      <section data-part="facts">
        <h3>{words.facts}</h3>
        <p className="soft">{words.factsNote}</p>
        <CountTable
          caption={words.facts}
          rows={supports.map((id) => ({ id, name: words.support[id] }))}
          columns={agreements.map((id) => ({ id, name: words.agreement[id] }))}
          cell={(row, column) => get<ItemFact>(found.facts, row, column)}
          entry={factEntry}
        />
        {found.conflicts.length > 0 && (
          <details>
            <summary>
              {words.conflicts} <span className="count">{number(found.conflicts.length)}</span>
            </summary>
            <p className="soft">
              {words.conflictCount(
                number(found.conflicts.reduce((sum, { topics }) => sum + topics.length, 0)),
                number(found.conflicts.length)
              )}
            </p>
            <ul className="entries">
              {found.conflicts.map(({ item, topics }) => (
                <li key={item.id}>
                  <ItemLink item={item} />: {topics.map((topic) => topic[language]).join('; ')}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <StatementsPart />
      <TotalsPart />
    </>
  )
}

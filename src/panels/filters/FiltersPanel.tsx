import './filters.css'
import { useMemo } from 'react'
import { facetOptions } from '~/analysis/facetOptions'
import { facetIds, whereOf } from '~/analysis/facets'
import { admitted, type Selection } from '~/analysis/select'
import { inputOf } from '~/layers/input'
import { useFollowed, useStore, useView, useWords } from '~/state/useStore'
import { Panel } from '../Panel'
import { chosenOf, clearAll } from './choose'
import { Facet } from './Facet'
import { filtersWords } from './words'

const listed = ({ strikes, events, forces }: Selection) => [...strikes, ...events, ...forces]

/** What the reader can narrow the map, the totals and the table down to. */
export default function FiltersPanel() {
  const store = useStore()
  const words = useWords(filtersWords)
  // The map answers first, then the numbers beside the options.
  const { situation, derived, question, selection } = useFollowed(inputOf)
  const active = chosenOf(useView('filters')).length
  const all = useMemo(() => [...situation.strikes, ...situation.events, ...situation.forces], [situation])
  const options = useMemo(
    () => facetOptions(listed(admitted(situation, question)), all, { situation, derived, question }),
    [situation, derived, question, all]
  )
  const shown = listed(selection)
  const unplaced = shown.filter(
    (item) => (whereOf(item, question, situation)?.kind ?? 'unplaced') === 'unplaced'
  ).length
  const dated = question.from !== null || question.to !== null || question.known !== null
  const close = () => {
    document.querySelector<HTMLElement>('[aria-controls="filters"]')?.focus()
    store.now({ panel: null })
  }
  return (
    <Panel name={words.name} side="left" id="filters" onClose={close}>
      <div className="filters">
        <div className="filters-head">
          <p>
            <strong data-shown={shown.length}>{words.shown(shown.length, all.length)}</strong>
            {unplaced > 0 && <span data-unplaced={unplaced}>{words.unplaced(unplaced)}</span>}
          </p>
          {active > 0 && (
            <button type="button" onClick={() => clearAll(store)}>
              {words.clearAll}
            </button>
          )}
        </div>
        {dated && <p className="note">{words.dates}</p>}
        {facetIds.map((facet) => (
          <Facet key={facet} facet={facet} options={options[facet]} />
        ))}
      </div>
    </Panel>
  )
}

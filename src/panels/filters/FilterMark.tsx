import { useView, useWords } from '~/state/useStore'
import { chosenOf } from './choose'
import { filtersWords } from './words'

/** How many filters are on, beside the name of their panel. */
export function FilterMark() {
  const words = useWords(filtersWords)
  const count = chosenOf(useView('filters')).length
  if (count === 0) return null
  return (
    <>
      <span className="badge" aria-hidden="true">
        {count}
      </span>
      <span className="hidden"> {words.on(count)}</span>
    </>
  )
}

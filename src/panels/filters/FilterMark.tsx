import { words } from '~/i18n/words'
import { useView, useWords } from '~/state/useStore'
import { chosenOf } from './choose'

const markWords = words({
  en: { on: (count: number) => `${count} on` },
  es: { on: (count: number) => (count === 1 ? '1 activo' : `${count} activos`) }
})

/** How many filters are on, beside the name of their panel. */
export function FilterMark() {
  const { on } = useWords(markWords)
  const count = chosenOf(useView('filters')).length
  if (count === 0) return null
  return (
    <>
      <span className="badge" aria-hidden="true">
        {count}
      </span>
      <span className="hidden"> {on(count)}</span>
    </>
  )
}

import { useMemo } from 'react'
import { meets, reach } from '~/analysis/meets'
import { type Order, type Row, rowsOf, sorted } from '~/analysis/rows'
import { inputOf } from '~/layers/input'
import { useLanguage, useSelect, useSession } from '~/state/useStore'

/** The rows of all that passes the days and filters, in the order asked for; and how many of them the view leaves out. */
export function useRows(
  order: Order,
  onlyInView: boolean
): { readonly rows: readonly Row[]; readonly all: number; readonly left: number } {
  const language = useLanguage()
  const { situation, derived, question, selection } = useSelect(inputOf)
  const bounds = useSession('bounds')
  const passing = useMemo(
    () => rowsOf(selection, situation, derived, question),
    [selection, situation, derived, question]
  )
  const extents = useMemo(
    () =>
      new Map(
        [...selection.strikes, ...selection.events, ...selection.forces].map((item) => [
          item.id,
          reach(item, situation, question)
        ])
      ),
    [selection, situation, question]
  )
  const seen = useMemo(() => {
    if (!onlyInView || bounds === null) return passing
    return passing.filter(({ id }) => {
      const extent = extents.get(id) ?? null
      return extent !== null && meets(extent, bounds)
    })
  }, [passing, extents, bounds, onlyInView])
  const rows = useMemo(() => sorted(seen, order, language), [seen, order, language])
  return { rows, all: passing.length, left: passing.length - seen.length }
}

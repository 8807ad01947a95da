import type { ReactNode } from 'react'
import type { Item } from '~/model/situation'
import { useLanguage, useStore } from '~/state/useStore'

/** An item by its title; opens it, and shows it on the map while it has the pointer or the focus. */
export function ItemLink({ item, children }: { readonly item: Item; readonly children?: ReactNode }) {
  const store = useStore()
  const language = useLanguage()
  const point = (id: string | null) => () => store.now({ hovered: id })
  return (
    <button
      type="button"
      className="quiet item-link"
      data-opens={item.id}
      onClick={() => store.act({ kind: 'set', change: { selected: item.id } })}
      onFocus={point(item.id)}
      onBlur={point(null)}
      onMouseEnter={point(item.id)}
      onMouseLeave={point(null)}
    >
      {children ?? item.title[language]}
    </button>
  )
}

import type { Store } from '~/state/store'
import type { Hit } from './pick'

/** Opens what was hit: an item, a list to choose from, or nothing. */
export function openHit(store: Store, hit: Hit | undefined): void {
  const { view } = store.getState()
  if (!hit) {
    store.now({ choice: null })
    if (view.selected !== null) store.act({ kind: 'set', change: { selected: null } })
    return
  }
  const { opens, title } = hit.feature
  store.now({ choice: opens.length > 1 ? { items: opens, title } : null })
  store.act({ kind: 'set', change: { selected: opens.length > 1 ? null : (opens[0] ?? null) } })
}

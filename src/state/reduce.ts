import type { View } from './view'

/** Everything that can happen to the view. */
export type Action =
  | { readonly kind: 'set'; readonly change: Partial<View> }
  | { readonly kind: 'toggle-layer'; readonly id: string; readonly order: readonly string[] }
  | { readonly kind: 'only-layer'; readonly id: string }
  | { readonly kind: 'fade-layer'; readonly id: string; readonly opacity: number }
  | { readonly kind: 'move-layer'; readonly id: string; readonly by: 1 | -1 }
  | { readonly kind: 'replace'; readonly view: View }
  /** Back or Forward in the browser's history, which has its own way of undoing: no step of ours. */
  | { readonly kind: 'walk'; readonly view: View }

/** Layers with `id` added where the standing order would have it: below the nearest one that stands above it there. */
function withLayer(layers: View['layers'], id: string, order: readonly string[]): View['layers'] {
  const rank = order.indexOf(id)
  const after = layers.findLastIndex((layer) => order.indexOf(layer.id) < rank)
  return layers.toSpliced(after + 1, 0, { id, opacity: 1 })
}

/** The view after an action; the only way in which a view changes. */
export function reduce(view: View, action: Action): View {
  switch (action.kind) {
    case 'set':
      return { ...view, ...action.change }
    case 'toggle-layer': {
      const on = view.layers.some(({ id }) => id === action.id)
      return {
        ...view,
        layers: on ? view.layers.filter(({ id }) => id !== action.id) : withLayer(view.layers, action.id, action.order)
      }
    }
    case 'only-layer':
      return { ...view, layers: [view.layers.find(({ id }) => id === action.id) ?? { id: action.id, opacity: 1 }] }
    case 'fade-layer':
      return {
        ...view,
        layers: view.layers.map((layer) => (layer.id === action.id ? { ...layer, opacity: action.opacity } : layer))
      }
    case 'move-layer': {
      const index = view.layers.findIndex(({ id }) => id === action.id)
      const target = index + action.by
      const moved = view.layers[index]
      if (!moved || target < 0 || target >= view.layers.length) return view
      return { ...view, layers: view.layers.toSpliced(index, 1).toSpliced(target, 0, moved) }
    }
    case 'replace':
    case 'walk':
      return action.view
  }
}

import type { Crowd } from './crowd'
import type { Layer } from './layer'

/** Own data that is on the map, with what ends when it is taken off. */
interface Present {
  readonly layer: Layer
  readonly crowd: Crowd | null
  readonly end: AbortController
}

/** The own data that is on the map, by the id of its layer. What makes such layers is loaded with the first of them. */
export const present = new Map<string, Present>()

const nothing = { en: '', es: '' }
const nobody: Layer = {
  id: 'own-0',
  name: () => nothing,
  pane: 'land',
  legend: () => [],
  card: () => ({ what: nothing, source: nothing, date: nothing, sure: nothing, limits: nothing }),
  uses: [],
  features: () => [],
  count: () => 0
}

/** The layer of own data with this id; one that was removed meanwhile is empty, for earlier views may still name it. */
export function ownLayerOf(id: string): Layer {
  return present.get(id)?.layer ?? { ...nobody, id }
}

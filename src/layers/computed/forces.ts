import { forceFeatures, shownForces } from '../forceFeatures'
import type { Layer } from '../layer'

/** What both sides were reported to have where, on the days it was reported there, as precisely as it was reported. */
export default {
  id: 'forces',
  name: () => ({ en: 'Reported forces', es: 'Fuerzas informadas' }),
  pane: 'land',
  card: async () => (await import('../cards/forces')).card(),
  uses: ['situation', 'question', 'selection'],
  features: forceFeatures,
  count: ({ selection }) => selection.forces.length,
  aside(input) {
    const placed = new Set(shownForces(input).map(({ force }) => force.id))
    return input.selection.forces.filter(({ id }) => !placed.has(id)).map(({ id }) => id)
  }
} satisfies Layer

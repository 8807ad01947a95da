import type { Box } from '~/geodesy/bbox'
import type { Belt } from '~/geodesy/packedBelts'

/** What is fetched only when something needs it; null until it has arrived. */
export interface Resources {
  /** All within so many metres of the coast, the narrowest first, cut at the window. */
  readonly belts: { readonly window: Box; readonly belts: readonly Belt[] } | null
}

/** The state of things before anything was asked for. */
export const noResources: Resources = { belts: null }

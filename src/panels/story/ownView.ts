import { layerIds } from '~/layers/layers'
import { readLink, writeLink } from '~/state/link/link'
import type { State } from '~/state/store'
import type { View } from '~/state/view'

const stored = 'view-before-story'

/** Keeps the reader's own view over a reload of the page, for as long as its tab is open. */
export function keepOwn({ situation, home }: State, own: View): void {
  try {
    sessionStorage.setItem(stored, writeLink(own, { situation, layerIds, home }))
  } catch {
    // A browser may refuse storage; the story then ends at the home view after a reload.
  }
}

/** The reader's own view as it was kept; the home view if none was. */
export function recallOwn({ situation, home }: State): View {
  try {
    return readLink(sessionStorage.getItem(stored) ?? '', { situation, layerIds, home }).view
  } catch {
    return home // see above
  }
}

/** Forgets it. */
export function forgetOwn(): void {
  try {
    sessionStorage.removeItem(stored)
  } catch {
    // See above.
  }
}

import { isPainted, isPlace } from '../painted'
import type { Pane } from '../scene'
import type { SentFeature } from './orders'

/** What is painted of a layer in a pane, but for its labels: each feature under a text that is another whenever that is another. */
export type Looks = ReadonlyMap<string, SentFeature>

/** How the features of a layer look in a pane; `layerPane` is that of features that name none. */
export function looksOf(pane: Pane, layerPane: Pane, features: readonly SentFeature[]): Looks {
  const looks = new Map<string, SentFeature>()
  for (const feature of features) {
    const { shape, outline, symbol, minZoom, pane: own = layerPane, label } = feature
    if (own !== pane || !isPainted(feature)) continue
    // Of places that would lie on each other the lesser one is not painted.
    const rank = shape.kind === 'spot' ? [label?.style, label?.rank] : null
    let look = JSON.stringify([outline ?? shape, symbol, minZoom, rank])
    // Another one that looks the same.
    while (looks.has(look)) look += '+'
    looks.set(look, feature)
  }
  return looks
}

/**
 * The features that are gone, that have come, or that lie on the others in another order; null where others show or hide because of
 * them. `isNew` tells those that only look like one before.
 */
export function changesOf(
  before: Looks,
  now: Looks,
  isNew: (feature: SentFeature) => boolean
): readonly SentFeature[] | null {
  const stays = (look: string) => {
    const feature = now.get(look)
    return feature !== undefined && before.has(look) && !isNew(feature)
  }
  const order = (looks: Looks) => new Map([...looks.keys()].filter(stays).map((look, index) => [look, index]))
  const [was, is] = [order(before), order(now)]
  const isChanged = (look: string) => !stays(look) || was.get(look) !== is.get(look)
  const changed = [before, now].flatMap((looks) =>
    [...looks].flatMap(([look, feature]) => (isChanged(look) ? [feature] : []))
  )
  return changed.some(isPlace) ? null : changed
}

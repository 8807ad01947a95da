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

/** What is gone, has come, or lies on the others in another order; `isNew` tells what only looks like something before. */
export function changed<T>(
  before: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
  isNew: (one: T) => boolean = () => false
): readonly T[] {
  const stays = (look: string) => {
    const one = now.get(look)
    return one !== undefined && before.has(look) && !isNew(one)
  }
  const order = (looks: ReadonlyMap<string, T>) =>
    new Map([...looks.keys()].filter(stays).map((look, index) => [look, index]))
  const [was, is] = [order(before), order(now)]
  const isChanged = (look: string) => !stays(look) || was.get(look) !== is.get(look)
  return [before, now].flatMap((looks) => [...looks].flatMap(([look, one]) => (isChanged(look) ? [one] : [])))
}

/** The features that have changed; null where others show or hide because of them. */
export function changesOf(
  before: Looks,
  now: Looks,
  isNew: (feature: SentFeature) => boolean
): readonly SentFeature[] | null {
  const features = changed(before, now, isNew)
  return features.some(isPlace) ? null : features
}

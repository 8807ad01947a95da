import type { Layer, MapFeature } from '~/layers/layer'
import { paintFeatures, thinned } from './paint'
import { isPainted } from './painted'
import type { Palette } from './palette'
import type { Offer } from './placeLabels'
import type { Frame } from './sheet'

/** What lies under the land, or over it. */
export type Pane = Layer['pane']
/** Both panes, the lower one first. */
export const panes = ['sea', 'land'] as const satisfies readonly Pane[]

/** A layer that is on, with what it draws. */
export interface StackedLayer {
  readonly layer: Pick<Layer, 'id' | 'pane'>
  readonly opacity: number
  readonly features: readonly MapFeature[]
}

type Drawn = Pick<StackedLayer, 'layer' | 'features'>

/** What a layer has to draw in a pane. */
export function inPane({ layer, features }: Drawn, pane: Pane): readonly MapFeature[] {
  return features.filter((feature) => isPainted(feature) && (feature.pane ?? layer.pane) === pane)
}

/** Draws what a layer has in a pane. */
export function paintLayer({ layer, features }: Drawn, pane: Pane, frame: Frame, palette: Palette): void {
  paintFeatures(
    thinned(features, frame).filter((feature) => (feature.pane ?? layer.pane) === pane),
    frame,
    palette
  )
}

/** The labels that the layers offer. */
export function offers(stack: readonly StackedLayer[], frame: Frame): readonly Offer[] {
  return stack.flatMap(({ layer, opacity, features }) =>
    thinned(features, frame).flatMap(({ label, opens, title, id: feature }) =>
      label ? [{ label, opens, title, feature, layer: layer.id, opacity }] : []
    )
  )
}

/** What is drawn of the marked items in a pane, stronger than before. */
export function highlighted(
  stack: readonly StackedLayer[],
  pane: Pane,
  marked: readonly string[]
): readonly MapFeature[] {
  return stack.flatMap(({ layer, features }) =>
    features
      .filter(
        ({ opens, shape, pane: own }) =>
          (own ?? layer.pane) === pane && shape.kind !== 'label' && opens.some((id) => marked.includes(id))
      )
      .map(stronger)
  )
}

function stronger(feature: MapFeature): MapFeature {
  const { symbol } = feature
  if (symbol.kind === 'area')
    return {
      ...feature,
      symbol: {
        ...symbol,
        fill: Math.min(0.3, symbol.fill + 0.1),
        ...(symbol.outline ? { outline: { weight: symbol.outline.weight + 1 } } : {})
      }
    }
  return symbol.kind === 'spot'
    ? { ...feature, symbol: { ...symbol, size: symbol.size + 5 } }
    : { ...feature, symbol: { ...symbol, weight: symbol.weight + 1.5 } }
}

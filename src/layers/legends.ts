import { deploymentLegend } from './deploymentLegend'
import { forceLegend } from './forceLegend'
import type { Layer, LayerInput, LegendRow } from './layer'

/** Legends that come with the panel that shows them: they are long, and no part of the first picture. */
const apart: Readonly<Record<string, Layer['legend']>> = {
  'deployment-area': () => deploymentLegend,
  forces: ({ situation }) => forceLegend(situation)
}

/** The rows of a layer in the legend; none for one that needs no words. */
export function legendOf(layer: Layer, input: LayerInput): readonly LegendRow[] {
  return (layer.legend ?? apart[layer.id])?.(input) ?? []
}

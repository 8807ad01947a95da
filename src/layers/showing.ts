import { featuresOf } from './input'
import type { Layer, LayerInput, MapFeature } from './layer'
import { layers } from './layers'

/** A layer that draws an item, and what it draws for it. */
export interface Showing {
  readonly layer: Layer
  readonly features: readonly MapFeature[]
}

/** The layer that draws an item: one of those that are on where any does, else the topmost of the others; null where none does. */
export function showing(id: string, input: LayerInput, on: readonly { readonly id: string }[]): Showing | null {
  const isOn = (layer: Layer) => on.some((one) => one.id === layer.id)
  for (const layer of [...layers.filter(isOn), ...layers.filter((one) => !isOn(one))]) {
    const features = featuresOf(layer, input).filter(({ opens }) => opens.includes(id))
    if (features.length > 0) return { layer, features }
  }
  return null
}

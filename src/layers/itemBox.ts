import type { Box } from '~/model/geometry'
import type { State } from '~/state/store'
import { boxOf } from './box'
import { featuresOf, inputOf } from './input'
import { layerOf } from './layers'

/** The box of what is drawn for an item in the layers that are on, the smallest where several stand for it; null if nothing is. */
export function itemBox(state: State, id: string): Box | null {
  const input = inputOf(state)
  const boxes = state.view.layers
    .flatMap((layer) => featuresOf(layerOf(layer.id), input).filter(({ opens }) => opens.includes(id)))
    .map((feature) => boxOf([feature], 0))
    .filter((box) => box !== null)
  return boxes.toSorted((a, b) => size(a) - size(b))[0] ?? null
}

function size([west, south, east, north]: Box): number {
  return (east - west) * (north - south)
}

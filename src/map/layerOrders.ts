import { featuresOf, inputOf } from '~/layers/input'
import type { MapFeature } from '~/layers/layer'
import { layerIds, layerOf } from '~/layers/layers'
import { pause } from '~/state/pause'
import type { State } from '~/state/store'
import type { Order } from './painter/orders'
import { Outlines } from './painter/outlines'

/** What the painter was told of each layer, and what it is to be told next. */
export class LayerOrders {
  private readonly features = new Map<string, readonly MapFeature[]>()
  private readonly outlines = new Outlines()

  /** What a layer draws, as the painter knows it. */
  drawn(id: string): readonly MapFeature[] | undefined {
    return this.features.get(id)
  }

  /** The order for a layer; none where it draws what it drew before. */
  of(id: string, state: State): readonly Order[] {
    const layer = layerOf(id)
    const features = featuresOf(layer, inputOf(state))
    if (this.features.get(id) === features) return []
    this.features.set(id, features)
    return [this.outlines.layer(id, layer.pane, features)]
  }

  /** The orders for all layers that are on, and for those that are gone. */
  all(state: State): readonly Order[] {
    const { layers: wanted } = state.view
    const forgotten: Order[] = []
    // What a layer of the situation drew last stays known: the reader may well switch it on again.
    for (const id of this.features.keys()) {
      if (layerIds.includes(id) || wanted.some((layer) => layer.id === id)) continue
      this.features.delete(id)
      this.outlines.forget(id)
      forgotten.push({ kind: 'forget', id })
    }
    return [...forgotten, ...wanted.flatMap(({ id }) => this.of(id, state))]
  }

  /**
   * The orders for layers that are off, one by one, as long as nothing has to be fetched for them: to switch one on then costs the
   * first time what it costs the next. The page has its turns in between.
   */
  async *ahead(state: () => State): AsyncGenerator<readonly Order[]> {
    for (const id of layerIds) {
      const layer = layerOf(id)
      if (this.features.has(id) || layer.needs || layer.crowd || layer.archive) continue
      await pause()
      // What it draws is found first, in a task of its own.
      featuresOf(layer, inputOf(state()))
      await pause()
      yield this.of(id, state())
    }
  }
}

import type { MapFeature, Shape } from '~/layers/layer'
import { type Projected, projectShape } from '../mercator'
import type { Pane } from '../scene'
import type { LayerOrder, SentFeature } from './orders'

/** Tells the painter what layers draw: each feature and each outline once, for as long as its layer draws it. */
export class Outlines {
  private readonly numbers = new WeakMap<Shape, number>()
  private readonly sent = new Map<string, ReadonlySet<number>>()
  private readonly drawn = new Map<string, ReadonlyMap<MapFeature, number>>()
  private last = 0

  /** The order for what a layer draws now. */
  layer(id: string, pane: Pane, features: readonly MapFeature[]): LayerOrder {
    const before = this.sent.get(id)
    const used = new Set<number>()
    const outlines: (readonly [number, readonly Projected[]])[] = []
    const known = this.drawn.get(id)
    const sent = features.map((feature): SentFeature | number => {
      const { shape } = feature
      const number = known?.get(feature)
      if (number !== undefined) {
        if (shape.kind === 'polygons' || shape.kind === 'lines') used.add(this.numberOf(shape))
        return number
      }
      if (shape.kind !== 'polygons' && shape.kind !== 'lines') return feature
      const outline = this.numberOf(shape)
      if (!used.has(outline) && !before?.has(outline)) outlines.push([outline, projectShape(shape)])
      used.add(outline)
      // The positions stay behind.
      return {
        ...feature,
        outline,
        shape: shape.kind === 'polygons' ? { kind: 'polygons', polygons: [] } : { kind: 'lines', lines: [] }
      }
    })
    this.sent.set(id, used)
    this.drawn.set(id, new Map(features.map((feature, index) => [feature, index])))
    return { kind: 'layer', id, pane, features: sent, outlines }
  }

  /** The painter has forgotten a layer. */
  forget(id: string): void {
    this.sent.delete(id)
    this.drawn.delete(id)
  }

  private numberOf(shape: Shape): number {
    const found = this.numbers.get(shape)
    if (found !== undefined) return found
    this.last += 1
    this.numbers.set(shape, this.last)
    return this.last
  }
}

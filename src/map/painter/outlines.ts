import type { MapFeature, Shape } from '~/layers/layer'
import { type Projected, projectShape } from '../mercator'
import type { Pane } from '../scene'
import type { LayerOrder, SentFeature } from './orders'

/** Tells the painter what layers draw: each outline once, for as long as its layer uses it. */
export class Outlines {
  private readonly numbers = new WeakMap<Shape, number>()
  private readonly sent = new Map<string, ReadonlySet<number>>()
  private last = 0

  /** The order for what a layer draws now. */
  layer(id: string, pane: Pane, features: readonly MapFeature[]): LayerOrder {
    const before = this.sent.get(id)
    const used = new Set<number>()
    const outlines: (readonly [number, readonly Projected[]])[] = []
    const sent = features.map((feature): SentFeature => {
      const { shape } = feature
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
    return { kind: 'layer', id, pane, features: sent, outlines }
  }

  /** The painter has forgotten a layer. */
  forget(id: string): void {
    this.sent.delete(id)
  }

  private numberOf(shape: Shape): number {
    const found = this.numbers.get(shape)
    if (found !== undefined) return found
    this.last += 1
    this.numbers.set(shape, this.last)
    return this.last
  }
}

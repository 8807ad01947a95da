import { unpack } from '~/model/packed'
import type { Projected } from '../mercator'
import type { LayerOrder, SentFeature } from '../painter/orders'
import type { Pane } from '../scene'

/** What a layer draws, as it lies in a file: of each outline its lines, packed, as steps from point to point on the grid. */
export interface PackedLayer {
  readonly id: string
  readonly pane: Pane
  readonly features: readonly SentFeature[]
  readonly outlines: readonly (readonly [number, readonly string[]])[]
}

/** Steps of the grid in the world's width: a pixel at zoom 12. */
export const outlineGrid = 2 ** 20

function unpackLine(text: string): Projected {
  const steps = unpack(text)
  const points = new Float64Array(steps.length)
  const at: [number, number] = [0, 0]
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i + 1 < steps.length; i += 2) {
    at[0] += steps[i] ?? 0
    at[1] += steps[i + 1] ?? 0
    const [x, y] = [at[0] / outlineGrid, at[1] / outlineGrid]
    points[i] = x
    points[i + 1] = y
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { points, box: [left, top, right, bottom] }
}

/** The order for a layer. */
export function unpackLayer({ id, pane, features, outlines }: PackedLayer): LayerOrder {
  return {
    kind: 'layer',
    id,
    pane,
    features,
    outlines: outlines.map(([number, lines]) => [number, lines.map(unpackLine)])
  }
}

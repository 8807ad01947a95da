import { outlineGrid, type PackedLayer } from '~/map/opening/packed'
import type { Projected } from '~/map/mercator'
import type { LayerOrder } from '~/map/painter/orders'
import { pack } from '~/model/packed'
import { thin } from '../basemap/thin'

/** Steps of the grid by which an outline may stray: a third of a pixel at zoom 6. */
const strays = 20

function packLine({ points }: Projected): string {
  const whole = Array.from(points, (share) => Math.round(share * outlineGrid))
  const line = { x: whole.filter((_, i) => i % 2 === 0), y: whole.filter((_, i) => i % 2 === 1) }
  const { x, y } = thin(line, { scale: [1, 1], translate: [0, 0] }, () => strays)
  return pack(x.flatMap((column, i) => [column - (x[i - 1] ?? 0), (y[i] ?? 0) - (y[i - 1] ?? 0)]))
}

/** The first order for a layer, made small enough for a file. */
export function packLayer({ id, pane, features: all, outlines }: LayerOrder): PackedLayer {
  // Nothing was drawn before it.
  const features = all.filter((feature) => typeof feature !== 'number')
  return { id, pane, features, outlines: outlines.map(([number, lines]) => [number, lines.map(packLine)]) }
}

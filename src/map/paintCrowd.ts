import type { MapFeature } from '~/layers/layer'
import type { SpotSymbol } from '~/layers/symbol'
import { projectShape } from './mercator'
import type { Palette } from './palette'
import type { Frame } from './sheet'

/** Points of one look from which they are drawn together. */
const many = 2000

/** Draws what is too many points of one look to be drawn one by one, as plain squares; gives back the rest. One path of them all would take a minute. */
export function paintCrowd(features: readonly MapFeature[], frame: Frame, palette: Palette): readonly MapFeature[] {
  if (features.length < many) return features
  const counts = new Map<SpotSymbol, number>()
  for (const { symbol, shape } of features)
    if (symbol.kind === 'spot' && shape.kind === 'spot') counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
  const crowds = [...counts].filter(([, count]) => count >= many).map(([symbol]) => symbol)
  if (crowds.length === 0) return features
  const { context, scale, originX, originY, width, height } = frame
  for (const crowd of crowds) {
    const half = crowd.size / 2
    context.fillStyle = palette[crowd.colour]
    for (const { symbol, shape } of features) {
      if (symbol !== crowd || shape.kind !== 'spot') continue
      const { points } = projectShape(shape)[0] ?? { points: [] }
      const [x, y] = [(points[0] ?? 0) * scale - originX, (points[1] ?? 0) * scale - originY]
      if (x > -half && y > -half && x < width + half && y < height + half)
        context.fillRect(x - half, y - half, crowd.size, crowd.size)
    }
  }
  return features.filter(
    ({ symbol, shape }) => shape.kind !== 'spot' || symbol.kind !== 'spot' || !crowds.includes(symbol)
  )
}

import type { MapFeature } from '~/layers/layer'
import { inRings, projectShape } from './mercator'
import type { Lettered } from './painter/orders'

/** What lies under the pointer. */
export interface Hit {
  readonly feature: MapFeature
  readonly layer: string
  /** It is the label that was met. */
  readonly onLabel?: true
}

/** A layer as it is on the map now, for picking. */
export interface PickLayer {
  readonly id: string
  readonly features: readonly MapFeature[]
}

const reach = 13

/** The size of the box round a feature, in square shares of the world. */
export function boxSize(feature: MapFeature): number {
  return projectShape(feature.shape).reduce((size, { box }) => size + (box[2] - box[0]) * (box[3] - box[1]), 0)
}

/** The label under a pixel of the frame that opens something. */
export function pickLabel(placed: readonly Lettered[], x: number, y: number): Lettered | undefined {
  return placed.find(
    (label) =>
      label.opens.length > 0 &&
      Math.abs(label.x - x) <= label.width / 2 + 3 &&
      Math.abs(label.y - y) <= label.height / 2 + 3
  )
}

/** The features that open something at a point of the world: spots within reach first, then areas from the smallest. */
export function pickFeatures(
  layers: readonly PickLayer[],
  x: number,
  y: number,
  scale: number,
  zoom: number
): readonly Hit[] {
  const spots: { hit: Hit; distance: number }[] = []
  const areas: { hit: Hit; size: number }[] = []
  for (const { id, features } of layers)
    for (const feature of features) {
      const { shape, opens, minZoom } = feature
      if (opens.length === 0 || shape.kind === 'label' || (minZoom !== undefined && zoom < minZoom)) continue
      const hit = { feature, layer: id }
      const lines = projectShape(shape)
      if (shape.kind === 'spot') {
        const { points } = lines[0] ?? { points: [] }
        const distance = Math.hypot((points[0] ?? 0) - x, (points[1] ?? 0) - y) * scale
        if (distance <= reach) spots.push({ hit, distance })
      } else if (shape.kind === 'lines') {
        const near = Math.min(...lines.map(({ points }) => distanceToLine(points, x, y))) * scale
        if (near <= reach / 2) spots.push({ hit, distance: near })
      } else if (inRings(lines, x, y)) areas.push({ hit, size: boxSize(feature) })
    }
  return [...spots.toSorted((a, b) => a.distance - b.distance), ...areas.toSorted((a, b) => a.size - b.size)].map(
    ({ hit }) => hit
  )
}

function distanceToLine(points: Float64Array, x: number, y: number): number {
  let best = Infinity
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [ax, ay, bx, by] = [points[i] ?? 0, points[i + 1] ?? 0, points[i + 2] ?? 0, points[i + 3] ?? 0]
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    best = Math.min(best, Math.hypot(ax + share * (bx - ax) - x, ay + share * (by - ay) - y))
  }
  return best
}

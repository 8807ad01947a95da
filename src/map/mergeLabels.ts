import type { Label } from '~/layers/layer'
import type { Position } from '~/model/geometry'
import { textOf } from '~/model/text'
import { mercatorX, mercatorY } from './mercator'
import type { Offer } from './placeLabels'
import type { Frame } from './sheet'

/** Pixels between middles, across and down, within which two labels would touch. */
const reach = { x: 27, y: 23 } as const

interface Cluster {
  readonly layer: string
  readonly offers: Offer[]
  x: number
  y: number
}

function atOnePlace({ others: _others, ...label }: Label): Label {
  return label
}

/** One offer for several: what they open together, where they stand, and their middle as its position. */
function together({ offers }: Cluster): readonly Offer[] {
  const [first, ...others] = offers
  if (!first || others.length === 0) return offers
  const opens = [...new Set(offers.flatMap((offer) => offer.opens))]
  const noun = first.label.merge
  const text = noun ? textOf((language) => `${opens.length} ${noun[language]}`) : first.title
  const anchors = offers.filter(({ label }) => label.pin).map(({ label }) => label.at)
  const mean = (axis: 0 | 1) => offers.reduce((sum, { label }) => sum + label.at[axis], 0) / offers.length
  const at: Position = [mean(0), mean(1)]
  return [{ ...first, opens, title: text, anchors, label: { ...atOnePlace(first.label), text, at, tokens: offers.flatMap((offer) => offer.label.tokens ?? []) } }]
}

/** Offers in which those of one layer that may be merged and would touch are one. */
export function mergeLabels(offers: readonly Offer[], { scale, zoom }: Frame): readonly Offer[] {
  const clusters: Cluster[] = []
  const others: Offer[] = []
  for (const offer of offers) {
    const { label, layer } = offer
    if (!label.merge || (label.minZoom !== undefined && zoom < label.minZoom)) {
      others.push(offer)
      continue
    }
    const [x, y] = [mercatorX(label.at[0]) * scale, mercatorY(label.at[1]) * scale]
    const near = clusters.find((cluster) => cluster.layer === layer && Math.abs(cluster.x - x) < reach.x && Math.abs(cluster.y - y) < reach.y)
    if (!near) {
      clusters.push({ layer, offers: [offer], x, y })
      continue
    }
    const count = near.offers.length
    near.x = (near.x * count + x) / (count + 1)
    near.y = (near.y * count + y) / (count + 1)
    near.offers.push(offer)
  }
  return [...clusters.flatMap(together), ...others]
}

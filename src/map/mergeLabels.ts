import { alike } from '~/layers/alike'
import type { Label } from '~/layers/layer'
import type { Position } from '~/model/geometry'
import { type Text, textOf } from '~/model/text'
import { mercatorX, mercatorY } from './mercator'
import type { Offer } from './placeLabels'
import type { Frame } from './sheet'
import { tokenRow } from './tokenRow'

/** Pixels of air between two rows, and the width of a figure of the number behind one. */
const air = 4
const figure = 7.5

/** Offers that are one label: where their row stands, in pixels of the world, and how much room it takes. */
interface Cluster {
  readonly layer: string
  readonly offers: readonly Offer[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function clusterOf(offers: readonly Offer[], scale: number): Cluster {
  const mean = (of: (at: Position) => number) =>
    offers.reduce((sum, { label }) => sum + of(label.at), 0) / offers.length
  const { width, height } = tokenRow(
    offers.flatMap(({ label }) => label.tokens ?? []),
    (count) => count.length * figure
  )
  return {
    layer: offers[0]?.layer ?? '',
    offers,
    x: mean(([longitude]) => mercatorX(longitude)) * scale,
    y: mean(([, latitude]) => mercatorY(latitude)) * scale,
    width,
    height
  }
}

function touch(one: Cluster, other: Cluster): boolean {
  return (
    one.layer === other.layer &&
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 + air &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2 + air
  )
}

/** Clusters of which no two touch: a new one takes in all that it touches, and then what the larger row touches. */
function apart(offers: readonly Offer[], scale: number): readonly Cluster[] {
  let clusters: readonly Cluster[] = []
  for (const offer of offers) {
    let grown = clusterOf([offer], scale)
    for (;;) {
      const touched = clusters.filter((cluster) => touch(cluster, grown))
      if (touched.length === 0) break
      clusters = clusters.filter((cluster) => !touched.includes(cluster))
      grown = clusterOf([...touched.flatMap((cluster) => cluster.offers), ...grown.offers], scale)
    }
    clusters = [...clusters, grown]
  }
  return clusters
}

function atOnePlace({ others: _others, ...label }: Label): Label {
  return label
}

/** Labels of several, each with those that it was made of last: the same of the same is the same label. */
const merged = new WeakMap<Label, { readonly of: readonly Label[]; readonly label: Label }>()

/** One label for several, which stands in their middle. */
function labelOf(offers: readonly Offer[], first: Offer, text: Text): Label {
  const of = offers.map(({ label }) => label)
  const before = merged.get(first.label)
  const isSame = before?.of.length === of.length && before.of.every((one, index) => one === of[index])
  if (isSame && alike(before.label.text, text)) return before.label
  const mean = (axis: 0 | 1) => of.reduce((sum, { at }) => sum + at[axis], 0) / of.length
  const label: Label = {
    ...atOnePlace(first.label),
    text,
    at: [mean(0), mean(1)],
    tokens: of.flatMap(({ tokens }) => tokens ?? [])
  }
  merged.set(first.label, { of, label })
  return label
}

/** One offer for several: what they open together, where they stand, and their middle as its position. */
function together({ offers }: Cluster): readonly Offer[] {
  const [first, ...others] = offers.toSorted((a, b) => a.label.rank - b.label.rank)
  if (!first || others.length === 0) return offers
  const opens = [...new Set(offers.flatMap((offer) => offer.opens))]
  const noun = first.label.merge
  const text = noun ? textOf((language) => `${opens.length} ${noun[language]}`) : first.title
  const anchors = offers.filter(({ label }) => label.pin).map(({ label }) => label.at)
  return [{ ...first, opens, title: text, anchors, label: labelOf(offers, first, text) }]
}

/** Offers in which those of one layer that may be merged and would touch are one. */
export function mergeLabels(
  offers: readonly Offer[],
  { scale, zoom }: Pick<Frame, 'scale' | 'zoom'>
): readonly Offer[] {
  const merges = ({ label }: Offer) =>
    label.merge !== undefined && (label.minZoom === undefined || zoom >= label.minZoom)
  return [...apart(offers.filter(merges), scale).flatMap(together), ...offers.filter((offer) => !merges(offer))]
}

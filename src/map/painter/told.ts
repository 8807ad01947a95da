import { decodeBasemap } from '~/model/basemap'
import type { Rect } from '../fitLabel'
import { type Projected, rememberProjected } from '../mercator'
import { readOpening } from '../opening/opening'
import { type BasemapPicture, basemapPicture } from '../paintBasemap'
import type { Palette } from '../palette'
import { type Pane, panes, type StackedLayer } from '../scene'
import type { Image } from './layImage'
import { changesOf, type Looks, looksOf } from './looks'
import type { LayerOrder, Order, Place, SentFeature } from './orders'
import { readBasemap } from './readBasemap'

/** A layer as the painter knows it. */
export interface ToldLayer {
  readonly pane: Pane
  readonly features: readonly SentFeature[]
  readonly outlines: ReadonlyMap<number, readonly Projected[]>
  readonly looks: Readonly<Record<Pane, Looks>>
}

/** What is to be drawn anew after an order. */
export interface Spoils {
  readonly everything: () => void
  readonly ground: () => void
  /** Of a layer these features, gone or come; null for all. */
  readonly layer: (id: string, pane: Pane, changed: readonly SentFeature[] | null) => void
  readonly marks: () => void
  readonly lettering: () => void
  /** Nothing: what is drawn is only to be shown anew. */
  readonly shown: () => void
}

type Stack = Extract<Order, { kind: 'stack' }>

/** Everything that the painter was told; each order holds until the next of its kind. */
export class Told {
  readonly layers = new Map<string, ToldLayer>()
  readonly images = new Map<string, Image>()
  stack: Stack = { kind: 'stack', layers: [], language: 'en', marked: [], ringed: null }
  palette: Palette | null = null
  basemap: BasemapPicture | null = null
  place: Place | null = null
  covered: readonly Rect[] = []
  /** A basemap that is exact at any zoom, to be read once the first picture stands. */
  private finer: ArrayBuffer | null = null
  private hasStack = false
  private readonly spoil: Spoils

  constructor(spoil: Spoils) {
    this.spoil = spoil
  }

  /** Whether it is known which layers there are. */
  get knowsLayers(): boolean {
    return this.hasStack
  }

  /** Whether all layers are there that are on. */
  get isComplete(): boolean {
    return this.hasStack && this.stack.layers.every(({ id }) => this.layers.has(id))
  }

  take(order: Order): void {
    switch (order.kind) {
      case 'basemap':
        if (this.basemap) this.finer = order.bytes
        else this.takeBasemap(readBasemap(order.bytes))
        return
      case 'opening':
        this.takeOpening(order.bytes)
        return
      case 'palette':
        this.palette = order.palette
        this.spoil.everything()
        return
      case 'layer':
        this.takeLayer(order)
        return
      case 'forget':
        this.layers.delete(order.id)
        return
      case 'stack':
        this.takeStack(order)
        return
      case 'image':
        this.takeImage(order)
        return
      case 'place':
        this.place = order.place
        this.cover(order.covered)
        // Whoever asked waits for a picture, be it of the same place.
        this.spoil.shown()
        return
      case 'covered':
        this.cover(order.covered)
    }
  }

  private cover(covered: readonly Rect[]): void {
    if (!same(this.covered, covered)) this.spoil.lettering()
    this.covered = covered
  }

  /** Whether an exact basemap is to be read now that the picture stands: not for one that stands for a moment only. */
  get mayRefine(): boolean {
    return this.finer !== null && this.place?.passing !== true
  }

  /** Reads the exact basemap. */
  refine(): void {
    if (!this.finer) return
    this.takeBasemap(readBasemap(this.finer))
    this.finer = null
  }

  private takeBasemap(basemap: BasemapPicture): void {
    this.basemap = basemap
    this.spoil.ground()
  }

  private takeOpening(bytes: ArrayBuffer): void {
    // Whoever draws the page knows better.
    if (this.hasStack) return
    const { basemap, orders } = readOpening(bytes)
    if (!this.basemap) this.takeBasemap(basemapPicture(decodeBasemap(basemap)))
    for (const order of orders) this.take(order)
  }

  private takeLayer({ id, pane, features: sent, outlines }: LayerOrder): void {
    const before = this.layers.get(id)
    const fresh = new Map(outlines)
    const kept = new Map<number, readonly Projected[]>()
    const features = sent.flatMap((one): readonly SentFeature[] => {
      const feature = typeof one === 'number' ? before?.features[one] : one
      if (!feature) return []
      if (feature.outline === undefined) return [feature]
      const projected = fresh.get(feature.outline) ?? before?.outlines.get(feature.outline) ?? []
      kept.set(feature.outline, projected)
      rememberProjected(feature.shape, projected)
      return [feature]
    })
    const looks = { sea: looksOf('sea', pane, features), land: looksOf('land', pane, features) }
    this.layers.set(id, { pane, features, outlines: kept, looks })
    // A number that comes with its outline may have had another before.
    const isNew = ({ outline }: SentFeature) => outline !== undefined && fresh.has(outline)
    for (const one of panes) {
      const changed = before ? changesOf(before.looks[one], looks[one], isNew) : null
      if (changed?.length !== 0) this.spoil.layer(id, one, changed)
    }
    if (this.stack.marked.length > 0) this.spoil.marks()
    this.spoil.lettering()
  }

  private takeImage({ id, drawn }: Extract<Order, { kind: 'image' }>): void {
    this.images.get(id)?.image.close()
    if (drawn) this.images.set(id, drawn)
    else this.images.delete(id)
    if (this.stack.layers.some((layer) => layer.id === id)) this.spoil.shown()
  }

  private takeStack(order: Stack): void {
    const { layers, language, marked, ringed } = this.stack
    this.stack = order
    this.hasStack = true
    const isRestacked = !same(order.layers, layers)
    const isMarked = !same(order.marked, marked)
    if (isRestacked) this.spoil.shown()
    if (isMarked || (isRestacked && marked.length > 0)) this.spoil.marks()
    if (isRestacked || isMarked || order.language !== language || !same(order.ringed, ringed)) this.spoil.lettering()
  }

  /** The layers that are on and what they draw, the topmost first. */
  stacked(): readonly StackedLayer[] {
    return this.stack.layers.flatMap(({ id, opacity }) => {
      const known = this.layers.get(id)
      return known ? [{ layer: { id, pane: known.pane }, opacity, features: known.features }] : []
    })
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

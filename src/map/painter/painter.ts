import type { MapFeature } from '~/layers/layer'
import { decodeBasemap } from '~/model/basemap'
import { type Blank, contextOf } from '../blank'
import { type Projected, rememberProjected } from '../mercator'
import { paintFeatures } from '../paint'
import { type BasemapPicture, basemapPicture, paintBasemap } from '../paintBasemap'
import { paintLabels } from '../paintLabels'
import { paintRing } from '../paintRing'
import type { Palette } from '../palette'
import { forgetWidths, type Placed, placeLabels, type Rect } from '../placeLabels'
import { highlighted, offers, paintLayer, type Pane, type StackedLayer } from '../scene'
import type { Frame } from '../sheet'
import { Cel } from './cel'
import { readOpening } from '../opening/opening'
import { type Image, layImage } from './layImage'
import { readBasemap } from './readBasemap'
import type { Lettered, Order, Painted, Part, Place, StackOrder } from './orders'

/** A layer as the painter has it: its features, and a cel for what of it lies under the land and one for what lies over it. */
interface Known {
  readonly pane: Pane
  readonly features: readonly MapFeature[]
  readonly outlines: ReadonlyMap<number, readonly Projected[]>
  readonly cels: Partial<Readonly<Record<Pane, Cel>>>
}

type Stack = Extract<Order, { kind: 'stack' }>

const panes = ['sea', 'land'] as const

/** Draws the map in small steps: a cel for each layer, laid on each other to one picture. It knows no page and runs in a worker as well. */
export class Painter {
  private readonly blank: Blank
  private readonly show: (painted: Painted<HTMLCanvasElement>) => void
  private readonly layers = new Map<string, Known>()
  private readonly images = new Map<string, Image>()
  private readonly ground: Cel
  private readonly marks: Readonly<Record<Pane, Cel>>
  private readonly lettering: Cel
  private basemap: BasemapPicture | null = null
  /** A basemap that is exact at any zoom, to be read once the first picture stands. */
  private finer: ArrayBuffer | null = null
  private palette: Palette | null = null
  /** Whether it knows which layers there are. */
  private told = false
  private stack: Stack = { kind: 'stack', layers: [], language: 'en', marked: [], ringed: null }
  private place: Place | null = null
  private covered: readonly Rect[] = []
  private labels: readonly Lettered[] = []
  private hasTypefaces = false
  /** Something was drawn that has not been shown. */
  private unshown = false
  private parts: readonly Part[] = []

  constructor(blank: Blank, show: (painted: Painted<HTMLCanvasElement>) => void) {
    this.blank = blank
    this.show = show
    this.ground = new Cel(blank, (frame) => {
      if (!this.basemap) return false
      paintBasemap(this.basemap, frame, this.colours)
      return true
    })
    // What lies under the land is marked under the land as well.
    const mark = (pane: Pane) =>
      new Cel(blank, (frame) => {
        const features = highlighted(this.stacked(), pane, this.stack.marked)
        paintFeatures(features, frame, this.colours)
        return features.length > 0
      })
    this.marks = { sea: mark('sea'), land: mark('land') }
    this.lettering = new Cel(blank, (frame) => {
      const placed = placeLabels(offers(this.stacked(), frame), frame, this.stack.language, this.covered)
      paintLabels(placed, frame, this.colours, this.stack.marked[0] ?? null)
      this.paintRing(placed, frame)
      this.labels = placed.map(lettered)
    })
  }

  /** What the keyboard has chosen has a ring, over everything else. */
  private paintRing(placed: readonly Placed[], frame: Frame): void {
    const { ringed } = this.stack
    const feature = ringed && this.layers.get(ringed.layer)?.features.find(({ id }) => id === ringed.feature)
    if (!feature) return
    const label = placed.find(
      ({ layer, opens }) => layer === ringed.layer && feature.opens.every((id) => opens.includes(id))
    )
    paintRing(feature, label, frame, this.colours)
  }

  private get colours(): Palette {
    if (!this.palette) throw new Error('The painter has no colours yet.')
    return this.palette
  }

  /** Takes an order; what it changes is drawn by the steps that follow. */
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
        for (const cel of [...this.cels(), this.lettering]) cel.spoil()
        return
      case 'layer':
        this.takeLayer(order)
        return
      case 'stack':
        this.takeStack(order)
        return
      case 'image':
        this.takeImage(order)
        return
      case 'place':
        this.place = order.place
        if (!same(this.covered, order.covered)) this.lettering.spoil()
        this.covered = order.covered
        // Whoever asked waits for a picture, be it of the same place.
        this.unshown = true
        return
      case 'covered':
        this.covered = order.covered
        this.lettering.spoil()
    }
  }

  private takeBasemap(basemap: BasemapPicture): void {
    this.basemap = basemap
    this.ground.spoil()
  }

  private takeOpening(bytes: ArrayBuffer): void {
    // Whoever draws the page knows better.
    if (this.told) return
    const { basemap, orders } = readOpening(bytes)
    this.takeBasemap(basemapPicture(decodeBasemap(basemap)))
    for (const order of orders) this.take(order)
  }

  private takeLayer({ id, pane, features: sent, outlines }: Extract<Order, { kind: 'layer' }>): void {
    const before = this.layers.get(id)
    const fresh = new Map(outlines)
    const kept = new Map<number, readonly Projected[]>()
    const features = sent.map((feature): MapFeature => {
      if (feature.outline === undefined) return feature
      const projected = fresh.get(feature.outline) ?? before?.outlines.get(feature.outline) ?? []
      kept.set(feature.outline, projected)
      rememberProjected(feature.shape, projected)
      return feature
    })
    const needed = panes.filter((one) => one === pane || features.some((feature) => (feature.pane ?? pane) === one))
    const cels = needed.map((one) => [one, before?.cels[one] ?? this.celOf(id, one)] as const)
    for (const [, cel] of cels) cel.spoil()
    this.layers.set(id, { pane, features, outlines: kept, cels: Object.fromEntries(cels) })
    for (const one of panes) this.marks[one].spoil()
    this.lettering.spoil()
  }

  private takeImage({ id, drawn }: Extract<Order, { kind: 'image' }>): void {
    this.images.get(id)?.image.close()
    if (drawn) this.images.set(id, drawn)
    else this.images.delete(id)
    if (this.stack.layers.some((layer) => layer.id === id)) this.unshown = true
  }

  private celOf(id: string, pane: Pane): Cel {
    return new Cel(this.blank, (frame) => {
      const known = this.layers.get(id)
      return (
        known !== undefined &&
        paintLayer({ layer: { id, pane: known.pane }, features: known.features }, pane, frame, this.colours)
      )
    })
  }

  private takeStack(order: Stack): void {
    const { layers, language, marked, ringed } = this.stack
    this.stack = order
    this.told = true
    for (const id of this.layers.keys()) if (!order.layers.some((layer) => layer.id === id)) this.layers.delete(id)
    const isRestacked = !same(order.layers, layers)
    const isMarked = !same(order.marked, marked)
    if (isRestacked) this.unshown = true
    if (isRestacked || isMarked) for (const pane of panes) this.marks[pane].spoil()
    if (isRestacked || isMarked || order.language !== language || !same(order.ringed, ringed)) this.lettering.spoil()
  }

  /** The typefaces are there, or come no more: the lettering may begin, or is drawn again. */
  letter(): void {
    this.hasTypefaces = true
    forgetWidths()
    this.lettering.spoil()
  }

  /** The layers that are on and what they draw, the topmost first. */
  private stacked(): readonly StackedLayer[] {
    return this.stack.layers.flatMap(({ id, opacity }) => {
      const known = this.layers.get(id)
      return known ? [{ layer: { id, pane: known.pane }, opacity, features: known.features }] : []
    })
  }

  /** All cels but the lettering: the ground first, then the layers from the topmost. */
  private cels(): readonly Cel[] {
    const own = this.stack.layers.flatMap(({ id }) => Object.values(this.layers.get(id)?.cels ?? {}))
    return [this.ground, ...own, this.marks.sea, this.marks.land]
  }

  /** Draws the next thing that is not as it should be; says whether there may be more. */
  step(): boolean {
    const { place, lettering } = this
    if (!place || !this.palette) return false
    const next = this.cels().find((cel) => cel.lacks(place))
    if (next) {
      next.paint(place)
      this.unshown = true
      // At the beginning, land is better than nothing.
      if (next === this.ground && this.basemap && this.parts.length === 0) this.lay(place, ['land'])
      return true
    }
    if (!this.told) return false
    const isLettered = lettering.shows(place)
    const mayLetter = this.hasTypefaces && lettering.lacks(place)
    // What a change shows is seen before its lettering; in another place names do not come and go.
    if (this.unshown && (!mayLetter || isLettered || !this.parts.includes('lettering'))) {
      this.lay(place, isLettered ? ['land', 'layers', 'lettering'] : ['land', 'layers'])
      return mayLetter || this.finer !== null
    }
    if (mayLetter) {
      lettering.paint(place)
      this.lay(place, ['land', 'layers', 'lettering'])
      return this.finer !== null
    }
    if (!this.finer || !this.hasTypefaces) return false
    this.takeBasemap(readBasemap(this.finer))
    this.finer = null
    return true
  }

  private lay(place: Place, parts: readonly Part[]): void {
    const { width, height, ratio } = place
    const canvas = this.blank(Math.round(width * ratio), Math.round(height * ratio))
    const context = contextOf(canvas)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.fillStyle = this.colours.water
    context.fillRect(0, 0, width, height)
    const seen = new Set<string>()
    const upward = this.stack.layers.toReversed()
    const layPane = (pane: Pane) => {
      for (const { id, opacity } of upward) {
        const known = this.layers.get(id)
        const cel = known?.cels[pane]
        if (cel?.shows(place) && cel.layOn(context, opacity)) seen.add(id)
        const image = known?.pane === pane ? this.images.get(id) : undefined
        if (image) {
          layImage(image, place, context, opacity)
          seen.add(id)
        }
      }
      if (this.marks[pane].shows(place)) this.marks[pane].layOn(context)
    }
    layPane('sea')
    this.ground.layOn(context)
    layPane('land')
    const isLettered = this.lettering.shows(place) && this.lettering.layOn(context)
    const labels = isLettered ? this.labels : []
    for (const { layer } of labels) seen.add(layer)
    this.unshown = false
    this.parts = parts
    this.show({
      number: place.number,
      picture: canvas,
      parts,
      layers: upward.filter(({ id }) => seen.has(id)).map(nameOf),
      labels
    })
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function lettered({ x, y, width, height, opens, title, layer, feature }: Placed): Lettered {
  return { x, y, width, height, opens, title, layer, feature }
}

function nameOf({ id, opacity }: StackOrder): string {
  return opacity === 1 ? id : `${id}~${Math.round(opacity * 100)}`
}

import { type Blank, contextOf } from '../blank'
import { forgetWidths } from '../fitLabel'
import { paintFeatures } from '../paint'
import { basemapReach, paintBasemap } from '../paintBasemap'
import { paintRing } from '../paintRing'
import type { Palette } from '../palette'
import { type Placed, placeLabels } from '../placeLabels'
import { highlighted, inPane, offers, paintLayer, type Pane, panes } from '../scene'
import type { Frame } from '../sheet'
import { Assembly, canvasFor } from './assembly'
import { Cel } from './cel'
import { Lettering } from './lettering'
import type { Lettered, Order, Painted, Part, Place, StackOrder } from './orders'
import { everywhere, nowhere, reachOf } from './reach'
import { Shelf } from './shelf'
import { Told } from './told'

/** Draws the map in small steps: a cel for each layer, laid on each other to one picture. It knows no page and runs in a worker as well. */
export class Painter {
  private readonly blank: Blank
  private readonly shelf: Shelf
  private readonly show: (painted: Painted<HTMLCanvasElement>) => void
  private readonly told: Told
  /** Of each layer what lies under the land, and what lies over it. */
  private readonly layers = new Map<string, Readonly<Record<Pane, Cel>>>()
  /** Layers that are off and whose cels are kept, the last one last. */
  private left: string[] = []
  private readonly ground: Cel
  private readonly marks: Readonly<Record<Pane, Cel>>
  /** All of them at once, for a picture that stands for a moment only. */
  private readonly whole: Cel
  private readonly lettering: Lettering
  private readonly assembly: Assembly
  private hasTypefaces = false
  /** Something was drawn that has not been shown. */
  private unshown = false
  private parts: readonly Part[] = []

  constructor(blank: Blank, show: (painted: Painted<HTMLCanvasElement>) => void) {
    this.blank = blank
    this.shelf = new Shelf(blank)
    this.show = show
    this.told = new Told({
      everything: () => {
        const own = [...this.layers.values()].flatMap((cels) => Object.values(cels))
        for (const cel of [this.ground, ...own, ...Object.values(this.marks), this.whole]) cel.spoil()
        this.lettering.spoil()
      },
      ground: () => {
        this.ground.spoil()
        this.whole.spoil()
      },
      layer: (id, pane, changed) => this.celsOf(id)[pane].spoil(changed),
      marks: () => {
        for (const pane of panes) this.marks[pane].spoil()
      },
      lettering: () => this.lettering.spoil(),
      shown: () => {
        this.unshown = true
      }
    })
    const has = () => this.told.basemap !== null
    this.ground = new Cel(this.shelf, {
      has,
      reach: (frame) => (this.told.basemap ? basemapReach(this.told.basemap, frame) : nowhere(frame)),
      draw: (frame) => this.paintGround(frame)
    })
    this.whole = new Cel(this.shelf, {
      has,
      reach: everywhere,
      draw: (frame) => {
        this.paintPane('sea', frame)
        this.paintGround(frame)
        this.paintPane('land', frame)
      }
    })
    this.marks = { sea: this.marksIn('sea'), land: this.marksIn('land') }
    this.lettering = new Lettering(blank)
    this.assembly = new Assembly(blank, this.told, {
      layer: (id) => this.layers.get(id),
      ground: this.ground,
      marks: this.marks,
      lettering: this.lettering
    })
  }

  private get colours(): Palette {
    if (!this.told.palette) throw new Error('The painter has no colours yet.')
    return this.told.palette
  }

  private paintGround(frame: Frame): void {
    if (this.told.basemap) paintBasemap(this.told.basemap, frame, this.colours)
  }

  private paintPane(pane: Pane, frame: Frame): void {
    for (const shown of this.told.stacked().toReversed()) paintLayer(shown, pane, frame, this.colours)
  }

  /** What lies under the land is marked under the land as well. */
  private marksIn(pane: Pane): Cel {
    const marked = () => highlighted(this.told.stacked(), pane, this.told.stack.marked)
    return new Cel(this.shelf, {
      has: () => marked().length > 0,
      reach: (frame) => reachOf(marked(), frame),
      draw: (frame) => paintFeatures(marked(), frame, this.colours)
    })
  }

  private celsOf(id: string): Readonly<Record<Pane, Cel>> {
    const found = this.layers.get(id)
    if (found) return found
    const cel = (pane: Pane) => {
      const drawn = () => {
        const { pane: own = pane, features = [] } = this.told.layers.get(id) ?? {}
        return { layer: { id, pane: own }, features }
      }
      return new Cel(this.shelf, {
        has: () => inPane(drawn(), pane).length > 0,
        reach: (frame) => reachOf(inPane(drawn(), pane), frame),
        draw: (frame) => paintLayer(drawn(), pane, frame, this.colours)
      })
    }
    const made = { sea: cel('sea'), land: cel('land') }
    this.layers.set(id, made)
    return made
  }

  /** Gives the labels their room. */
  private findRoom(place: Place): void {
    const { stack, covered } = this.told
    const { language, marked } = stack
    const look = { palette: this.colours, language, active: marked[0] ?? null }
    this.lettering.letter(place, look, (frame) =>
      placeLabels(offers(this.told.stacked(), frame), frame, language, covered)
    )
  }

  /** What the keyboard has chosen has a ring, over everything else. */
  private paintRing(placed: readonly Placed[], frame: Frame): void {
    const { ringed } = this.told.stack
    const feature = ringed && this.told.layers.get(ringed.layer)?.features.find(({ id }) => id === ringed.feature)
    if (!feature) return
    const label = placed.find(
      ({ layer, opens }) => layer === ringed.layer && feature.opens.every((id) => opens.includes(id))
    )
    paintRing(feature, label, frame, this.colours)
  }

  /** Takes an order; what it changes is drawn by the steps that follow. */
  take(order: Order): void {
    this.told.take(order)
    if (order.kind === 'forget') this.free(order.id)
    if (order.kind === 'stack') this.leave(order.layers.map(({ id }) => id))
    // The moment is over.
    if (order.kind === 'place' && !order.place.passing) this.whole.free()
  }

  /** Frees the cels of layers that are off, but for those of the last one that was switched off: it may be wanted again at once. */
  private leave(shown: readonly string[]): void {
    this.left = this.left.filter((id) => !shown.includes(id))
    for (const id of this.layers.keys()) if (!shown.includes(id) && !this.left.includes(id)) this.left.push(id)
    while (this.left.length > 1) this.free(this.left.shift() ?? '')
  }

  private free(id: string): void {
    for (const pane of panes) this.layers.get(id)?.[pane].free()
    this.layers.delete(id)
    this.left = this.left.filter((one) => one !== id)
  }

  /** The typefaces are there, or come no more: the lettering may begin, or is drawn again. */
  letter(): void {
    this.hasTypefaces = true
    forgetWidths()
    this.lettering.forget()
  }

  /** All cels but the lettering: the ground first, then the layers from the topmost. */
  private cels(): readonly Cel[] {
    const own = this.told.stack.layers.flatMap(({ id }) =>
      this.told.layers.has(id) ? Object.values(this.celsOf(id)) : []
    )
    return [this.ground, ...own, this.marks.sea, this.marks.land]
  }

  /** Draws the next thing that is not as it should be; says whether there may be more. */
  step(): boolean {
    const { told, lettering } = this
    const { place } = told
    if (!place || !told.palette) return false
    // Who is there for a moment only is not shown in parts.
    if (place.passing && !told.isComplete) return false
    const next = (place.passing ? [this.whole] : this.cels()).find((cel) => cel.lacks(place))
    if (next) {
      next.paint(place)
      this.unshown = true
      // At the beginning, land is better than nothing, as long as layers are on their way.
      if (next === this.ground && told.basemap && this.parts.length === 0 && !told.isComplete) this.lay(place, ['land'])
      return true
    }
    if (!told.knowsLayers) return false
    const isLettered = lettering.shows(place)
    const mayLetter = this.hasTypefaces && lettering.lacks(place)
    // What a change shows is seen before its lettering; in another place names do not come and go.
    const isNew = this.unshown && !(mayLetter && isLettered && this.assembly.isAsBefore(place))
    if (isNew && (!mayLetter || isLettered || !this.parts.includes('lettering'))) {
      this.lay(place, isLettered ? ['land', 'layers', 'lettering'] : ['land', 'layers'])
      return true
    }
    if (mayLetter) {
      this.findRoom(place)
      this.lay(place, ['land', 'layers', 'lettering'])
      return true
    }
    if (told.mayRefine && this.hasTypefaces) {
      told.refine()
      return true
    }
    return false
  }

  /** Lays out ahead what the next picture may need, one part at a time; says whether there may be more. For a moment of rest. */
  prepare(): boolean {
    const { place } = this.told
    if (!place || place.passing || !this.parts.includes('lettering')) return false
    return this.lettering.prepare(place) || this.assembly.prepare(place)
  }

  private lay(place: Place, parts: readonly Part[]): void {
    const picture = place.passing ? this.layWhole(place) : this.assembly.lay(place)
    const isLettered = this.lettering.isSeen(place)
    const labels = isLettered ? this.lettering.labels : []
    if (isLettered) this.paintRing(labels, { ...place, context: contextOf(picture) })
    const drawn = place.passing ? this.told.layers.keys() : this.assembly.seenAt(place)
    const seen = new Set([...drawn, ...labels.map(({ layer }) => layer)])
    this.unshown = false
    this.parts = parts
    const layers = this.told.stack.layers.toReversed().flatMap((one) => (seen.has(one.id) ? [nameOf(one)] : []))
    this.show({ number: place.number, picture, parts, layers, labels: labels.map(lettered) })
  }

  private layWhole(place: Place): HTMLCanvasElement {
    const canvas = canvasFor(place, this.blank, this.colours.water)
    const context = contextOf(canvas)
    this.whole.layOn(context, null)
    if (this.lettering.isSeen(place)) this.lettering.layOn(context, null)
    return canvas
  }
}

function lettered({ x, y, width, height, opens, title, layer, feature }: Placed): Lettered {
  return { x, y, width, height, opens, title, layer, feature }
}

function nameOf({ id, opacity }: StackOrder): string {
  return opacity === 1 ? id : `${id}~${Math.round(opacity * 100)}`
}

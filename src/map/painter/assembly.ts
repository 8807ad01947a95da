import { type Blank, contextOf } from '../blank'
import { type Pane, panes } from '../scene'
import type { Cel } from './cel'
import { layImage } from './layImage'
import type { Place } from './orders'
import type { Told } from './told'

/** The cels of which a picture is made, but for its lettering. */
export interface Cels {
  readonly layer: (id: string) => Readonly<Record<Pane, Cel>> | undefined
  readonly ground: Cel
  readonly marks: Readonly<Record<Pane, Cel>>
}

/** What a part of a picture holds: the colour of the water, what lies in a pane, and the land, which lies between the two. */
interface Content {
  readonly water: boolean
  readonly pane: Pane | null
  readonly ground: boolean
}

/** Parts that are laid out ahead, the one that spares most first. */
const contents = {
  lower: { water: true, pane: 'sea', ground: true },
  water: { water: true, pane: null, ground: false },
  upper: { water: false, pane: 'land', ground: false },
  above: { water: false, pane: 'land', ground: true }
} as const satisfies Record<string, Content>
type PartName = keyof typeof contents
const partNames = Object.keys(contents) as readonly PartName[] // of the literal above

/** What lies under the land, without the land. */
const sea: Content = { water: true, pane: 'sea', ground: false }

/** A part of a picture, with a text that is another whenever the part would be another. */
interface Part {
  readonly state: string
  readonly canvas: HTMLCanvasElement
}

/** An empty canvas for a place, drawn on in pixels of the page; with a colour, filled with it. */
export function canvasFor({ width, height, ratio }: Place, blank: Blank, colour?: string): HTMLCanvasElement {
  const canvas = blank(Math.round(width * ratio), Math.round(height * ratio))
  const context = contextOf(canvas)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  if (colour !== undefined) {
    context.fillStyle = colour
    context.fillRect(0, 0, width, height)
  }
  return canvas
}

/** Has all that was drawn on a canvas done now: a browser puts it off until somebody looks. */
function settle({ canvas }: Part): void {
  contextOf(canvas).getImageData(0, 0, 1, 1)
}

/** Lays a part on a picture, pixel on pixel. */
function layPart({ canvas }: Part, picture: HTMLCanvasElement, { ratio }: Place): HTMLCanvasElement {
  const context = contextOf(picture)
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.drawImage(canvas, 0, 0)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  return picture
}

/**
 * Lays cel on cel. A change mostly leaves a good part of the picture as it is, either what lies under the land with the land itself,
 * or the land with what lies over it: these are laid out ahead while there is nothing else to do.
 */
export class Assembly {
  private readonly blank: Blank
  private readonly told: Told
  private readonly cels: Cels
  /** What lies ready. */
  private readonly ready = new Map<PartName, Part>()

  constructor(blank: Blank, told: Told, cels: Cels) {
    this.blank = blank
    this.told = told
    this.cels = cels
  }

  /** The picture of a place, for the caller to keep. */
  lay(place: Place): HTMLCanvasElement {
    const lower = this.take('lower', place)
    const above = lower ? null : this.find('above', place)
    if (above) return layPart(above, this.make(sea, place), place)
    const picture = lower?.canvas ?? this.make(contents.lower, place)
    const upper = this.find('upper', place)
    if (upper) return layPart(upper, picture, place)
    this.layPane('land', place, contextOf(picture))
    return picture
  }

  /** Lays out ahead one part of what the next picture may be made of; false where all is there. */
  prepare(place: Place): boolean {
    for (const name of partNames) {
      const state = this.stateOf(contents[name], place)
      if (state === null || this.ready.get(name)?.state === state) continue
      const part = { state, canvas: this.make(contents[name], place) }
      this.ready.set(name, part)
      settle(part)
      return true
    }
    return false
  }

  /** A part that lies ready, if it is as it would be made now. */
  private find(name: PartName, place: Place): Part | null {
    const part = this.ready.get(name)
    return part && part.state === this.stateOf(contents[name], place) ? part : null
  }

  /** A part that lies ready, to be drawn on: it lies there no longer. */
  private take(name: PartName, place: Place): Part | null {
    const part = this.find(name, place)
    this.ready.delete(name)
    return part
  }

  private make({ water, pane, ground }: Content, place: Place): HTMLCanvasElement {
    const filled = water ? this.take('water', place) : null
    const canvas = filled?.canvas ?? canvasFor(place, this.blank, water ? this.told.palette?.water : undefined)
    const context = contextOf(canvas)
    if (pane === 'sea') this.layPane(pane, place, context)
    if (ground) this.cels.ground.layOn(context)
    if (pane === 'land') this.layPane(pane, place, context)
    return canvas
  }

  /** Another text whenever a part with this content is another; null while others draw something in it. */
  private stateOf({ water, pane, ground }: Content, place: Place): string | null {
    const { number: _number, ...frame } = place
    const { width, height, ratio } = frame
    const { stack, images, layers, palette } = this.told
    const colour = water ? palette?.water : null
    // Water is the same everywhere.
    if (pane === null) return JSON.stringify([width, height, ratio, colour])
    if (stack.layers.some(({ id }) => images.has(id) && layers.get(id)?.pane === pane)) return null
    const parts = stack.layers.flatMap(({ id, opacity }) => {
      const state = this.cels.layer(id)?.[pane].stateAt(place, opacity)
      return state ? [id, state] : []
    })
    const land = ground ? this.cels.ground.stateAt(place) : null
    return JSON.stringify([frame, colour, land, this.cels.marks[pane].stateAt(place), parts])
  }

  /** Lays layer upon layer. */
  private layPane(pane: Pane, place: Place, context: CanvasRenderingContext2D): void {
    const { stack, layers, images } = this.told
    for (const { id, opacity } of stack.layers.toReversed()) {
      const cel = this.cels.layer(id)?.[pane]
      if (cel?.shows(place)) cel.layOn(context, opacity)
      const image = layers.get(id)?.pane === pane ? images.get(id) : undefined
      if (image) layImage(image, place, context, opacity)
    }
    if (this.cels.marks[pane].shows(place)) this.cels.marks[pane].layOn(context)
  }

  /** The layers that are to be seen, but for their labels. */
  seenAt(place: Place): readonly string[] {
    const { stack, images, layers } = this.told
    return stack.layers.flatMap(({ id, opacity }) => {
      const isDrawn = panes.some((pane) => this.cels.layer(id)?.[pane].stateAt(place, opacity))
      return isDrawn || (images.has(id) && layers.has(id)) ? [id] : []
    })
  }
}

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
function layPart(part: Part, picture: HTMLCanvasElement, { ratio }: Place): void {
  const context = contextOf(picture)
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.drawImage(part.canvas, 0, 0)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
}

/**
 * Lays cel on cel. A change mostly leaves a good part of the picture as it is, either what lies under the land with the land itself,
 * or the land with what lies over it: these are laid out ahead while there is nothing else to do.
 */
export class Assembly {
  private readonly blank: Blank
  private readonly told: Told
  private readonly cels: Cels
  private water: Part | null = null
  /** What lies under the land, and the land. */
  private lower: Part | null = null
  /** What lies over the land. */
  private upper: Part | null = null
  /** The land, and what lies over it. */
  private above: Part | null = null

  constructor(blank: Blank, told: Told, cels: Cels) {
    this.blank = blank
    this.told = told
    this.cels = cels
  }

  /** The picture of a place, for the caller to keep. */
  lay(place: Place): HTMLCanvasElement {
    const under = this.stateOf('sea', place)
    const over = this.stateOf('land', place)
    const ready = under !== null && this.lower?.state === under ? this.lower.canvas : null
    // What was ready is given away.
    this.lower = null
    if (!ready && over !== null && this.above?.state === this.aboveState(place, over)) {
      const picture = this.seaOf(place)
      layPart(this.above, picture, place)
      return picture
    }
    const picture = ready ?? this.lowerHalf(place)
    if (over !== null && this.upper?.state === over) layPart(this.upper, picture, place)
    else this.layPane('land', place, contextOf(picture))
    return picture
  }

  /** Lays out ahead one part of what the next picture may be made of; false where all is there. */
  prepare(place: Place): boolean {
    const [under, over] = [this.stateOf('sea', place), this.stateOf('land', place)]
    if (under !== null && this.lower?.state !== under) {
      this.lower = { state: under, canvas: this.lowerHalf(place) }
      settle(this.lower)
    } else if (this.water?.state !== this.waterState(place)) {
      this.water = this.waterOf(place)
      settle(this.water)
    } else if (over !== null && this.upper?.state !== over) {
      this.upper = { state: over, canvas: this.upperHalf(place) }
      settle(this.upper)
    } else if (over !== null && this.above?.state !== this.aboveState(place, over)) {
      this.above = { state: this.aboveState(place, over), canvas: this.aboveOf(place) }
      settle(this.above)
    } else return false
    return true
  }

  private aboveState(place: Place, over: string): string {
    return `${this.cels.ground.stateAt(place)} ${over}`
  }

  private aboveOf(place: Place): HTMLCanvasElement {
    const canvas = canvasFor(place, this.blank)
    const context = contextOf(canvas)
    this.cels.ground.layOn(context)
    this.layPane('land', place, context)
    return canvas
  }

  private waterState({ width, height, ratio }: Place): string {
    return JSON.stringify([width, height, ratio, this.told.palette?.water])
  }

  private waterOf(place: Place): Part {
    return { state: this.waterState(place), canvas: canvasFor(place, this.blank, this.told.palette?.water) }
  }

  private seaOf(place: Place): HTMLCanvasElement {
    const { canvas } = this.water?.state === this.waterState(place) ? this.water : this.waterOf(place)
    this.water = null
    this.layPane('sea', place, contextOf(canvas))
    return canvas
  }

  private lowerHalf(place: Place): HTMLCanvasElement {
    const canvas = this.seaOf(place)
    this.cels.ground.layOn(contextOf(canvas))
    return canvas
  }

  private upperHalf(place: Place): HTMLCanvasElement {
    const canvas = canvasFor(place, this.blank)
    this.layPane('land', place, contextOf(canvas))
    return canvas
  }

  /** Another text whenever a half is another; null while others draw a part of it. */
  private stateOf(pane: Pane, place: Place): string | null {
    const { number: _number, ...frame } = place
    const { stack, images, layers } = this.told
    if (stack.layers.some(({ id }) => images.has(id) && layers.get(id)?.pane === pane)) return null
    const parts = stack.layers.flatMap(({ id, opacity }) => {
      const state = this.cels.layer(id)?.[pane].stateAt(place, opacity)
      return state ? [id, state] : []
    })
    const ground = pane === 'sea' ? [this.told.palette?.water, this.cels.ground.stateAt(place)] : []
    return JSON.stringify([frame, ground, this.cels.marks[pane].stateAt(place), parts])
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

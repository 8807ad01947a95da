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

/**
 * Lays cel on cel. A change mostly leaves one half of the picture as it is, either what lies under the land with the land itself,
 * or what lies over it: both are laid out ahead while there is nothing else to do.
 */
export class Assembly {
  private readonly blank: Blank
  private readonly told: Told
  private readonly cels: Cels
  private water: Part | null = null
  private lower: Part | null = null
  private upper: Part | null = null

  constructor(blank: Blank, told: Told, cels: Cels) {
    this.blank = blank
    this.told = told
    this.cels = cels
  }

  /** The picture of a place, for the caller to keep. */
  lay(place: Place): HTMLCanvasElement {
    const under = this.stateOf('sea', place)
    const ready = under !== null && this.lower?.state === under ? this.lower.canvas : null
    const picture = ready ?? this.lowerHalf(place)
    // What was ready is given away.
    this.lower = null
    const context = contextOf(picture)
    const over = this.stateOf('land', place)
    if (over !== null && this.upper?.state === over) {
      // Pixel on pixel.
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.drawImage(this.upper.canvas, 0, 0)
      context.setTransform(place.ratio, 0, 0, place.ratio, 0, 0)
    } else this.layPane('land', place, context)
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
    } else return false
    return true
  }

  private waterState({ width, height, ratio }: Place): string {
    return JSON.stringify([width, height, ratio, this.told.palette?.water])
  }

  private waterOf(place: Place): Part {
    return { state: this.waterState(place), canvas: canvasFor(place, this.blank, this.told.palette?.water) }
  }

  private lowerHalf(place: Place): HTMLCanvasElement {
    const { canvas } = this.water?.state === this.waterState(place) ? this.water : this.waterOf(place)
    this.water = null
    const context = contextOf(canvas)
    this.layPane('sea', place, context)
    this.cels.ground.layOn(context)
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

import { type Blank, contextOf } from '../blank'
import { type Pane, panes } from '../scene'
import type { Cel, Print } from './cel'
import { layImage } from './layImage'
import type { Place } from './orders'
import { everywhere, nowhere, type Reach } from './reach'
import type { Told } from './told'
import { wipe } from './regions'

/** The cels of which a picture is made, but for its lettering. */
export interface Cels {
  readonly layer: (id: string) => Readonly<Record<Pane, Cel>> | undefined
  readonly ground: Cel
  readonly marks: Readonly<Record<Pane, Cel>>
}

/** A cel that is laid with an opacity. */
interface Laid {
  readonly cel: Cel
  readonly opacity: number
}

/** Parts that are laid out ahead, the one that spares most first: the water with all that lies under the land and the land itself, the water alone, and all that lies over the land. */
const partNames = ['lower', 'water', 'upper'] as const
type PartName = (typeof partNames)[number]
/** What is under the land lies in the lower part. */
const paneOf = { lower: 'sea', upper: 'land' } as const satisfies Record<Exclude<PartName, 'water'>, Pane>

/** A part of a picture: `base` is a text that is another whenever nothing of it can be kept, and `laid` tells what it was laid of. */
interface Part {
  readonly canvas: HTMLCanvasElement
  readonly base: string
  readonly laid: readonly (Laid & { readonly print: Print })[]
}

/** An empty canvas for a place, drawn on in pixels of the page; with a colour, filled with it. */
export function canvasFor(
  { width, height, ratio }: Place,
  blank: Blank,
  colour: string | null = null
): HTMLCanvasElement {
  const canvas = blank(Math.round(width * ratio), Math.round(height * ratio))
  const context = contextOf(canvas)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  if (colour !== null) {
    context.fillStyle = colour
    context.fillRect(0, 0, width, height)
  }
  return canvas
}

/** Lays what is on a part on a picture, pixel on pixel. */
function layPart({ canvas, laid }: Part, context: CanvasRenderingContext2D, place: Place): void {
  const reach = laid.reduce((all, { print }) => all.with(print.reach), nowhere(place))
  context.setTransform(1, 0, 0, 1, 0, 0)
  for (const { x, y, width, height } of reach.rects())
    context.drawImage(canvas, x, y, width, height, x, y, width, height)
  context.setTransform(place.ratio, 0, 0, place.ratio, 0, 0)
}

/**
 * Lays cel on cel. What a picture is made of is laid out ahead while there is nothing else to do. A change mostly is in a small part of
 * it: there it is laid anew.
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
    const picture = this.mended('lower', place)?.canvas ?? this.make('lower', place)
    // Who keeps it draws on it.
    this.ready.delete('lower')
    const upper = this.mended('upper', place)
    if (upper) layPart(upper, contextOf(picture), place)
    else this.layCels('upper', place, contextOf(picture))
    return picture
  }

  /** Lays out ahead one part of what the next picture may be made of; false where all is there. */
  prepare(place: Place): boolean {
    for (const name of partNames) {
      const base = this.baseOf(name, place)
      if (base === null || this.mended(name, place)) continue
      const canvas = this.make(name, place)
      this.ready.set(name, { canvas, base, laid: this.printed(name, place) })
      // A browser puts off what is drawn until somebody looks.
      contextOf(canvas).getImageData(0, 0, 1, 1)
      return true
    }
    return false
  }

  /** What a part is filled with. */
  private colourOf(name: PartName): string | null {
    return name === 'upper' ? null : (this.told.palette?.water ?? null)
  }

  private make(name: PartName, place: Place): HTMLCanvasElement {
    const water = name === 'lower' ? this.mended('water', place) : null
    if (water) this.ready.delete('water')
    const canvas = water?.canvas ?? canvasFor(place, this.blank, this.colourOf(name))
    this.layCels(name, place, contextOf(canvas))
    return canvas
  }

  /** A part that lies ready, laid anew where it is out of date; null where nothing of it can be kept. */
  private mended(name: PartName, place: Place): Part | null {
    const part = this.ready.get(name)
    if (!part || part.base !== this.baseOf(name, place)) return null
    const changed = changedSince(part.laid, this.laid(name, place), place)
    if (changed.isEmpty) return part
    const context = contextOf(part.canvas)
    wipe(context, changed.rects(), this.colourOf(name))
    this.layCels(name, place, context, changed)
    const mended = { ...part, laid: this.printed(name, place) }
    this.ready.set(name, mended)
    return mended
  }

  /** Another text whenever nothing of a part can be kept; null while others draw something in it. */
  private baseOf(name: PartName, place: Place): string | null {
    const { width, height, ratio, scale, originX, originY } = place
    const { stack, images, layers } = this.told
    const canvas = [width, height, ratio, this.colourOf(name)]
    // Water is the same everywhere.
    if (name === 'water') return JSON.stringify(canvas)
    const pane = paneOf[name]
    if (stack.layers.some(({ id }) => images.has(id) && layers.get(id)?.pane === pane)) return null
    return JSON.stringify([...canvas, scale, originX, originY])
  }

  /** The cels that are to be seen in a part, the lowest first. */
  private laid(name: PartName, place: Place): readonly Laid[] {
    if (name === 'water') return []
    const pane = paneOf[name]
    const own = this.told.stack.layers.toReversed().flatMap(({ id, opacity }) => {
      const cel = this.cels.layer(id)?.[pane]
      return cel ? [{ cel, opacity }] : []
    })
    const others = [this.cels.marks[pane], ...(name === 'lower' ? [this.cels.ground] : [])]
    return [...own, ...others.map((cel) => ({ cel, opacity: 1 }))].filter(({ cel, opacity }) =>
      cel.isSeen(place, opacity)
    )
  }

  private printed(name: PartName, place: Place): Part['laid'] {
    return this.laid(name, place).map((laid) => ({ ...laid, print: laid.cel.print() }))
  }

  /** Lays the cels of a part, or what of them is where it has changed. */
  private layCels(name: PartName, place: Place, context: CanvasRenderingContext2D, changed: Reach | null = null): void {
    if (name !== 'water') this.layPane(paneOf[name], place, context, changed)
    if (name === 'lower') this.cels.ground.layOn(context, 1, changed)
  }

  private layPane(pane: Pane, place: Place, context: CanvasRenderingContext2D, changed: Reach | null): void {
    const { stack, layers, images } = this.told
    for (const { id, opacity } of stack.layers.toReversed()) {
      const cel = this.cels.layer(id)?.[pane]
      if (cel?.shows(place)) cel.layOn(context, opacity, changed)
      const image = layers.get(id)?.pane === pane ? images.get(id) : undefined
      if (image) layImage(image, place, context, opacity)
    }
    if (this.cels.marks[pane].shows(place)) this.cels.marks[pane].layOn(context, 1, changed)
  }

  /** The layers that are to be seen, but for their labels. */
  seenAt(place: Place): readonly string[] {
    const { stack, images, layers } = this.told
    return stack.layers.flatMap(({ id, opacity }) => {
      const isDrawn = panes.some((pane) => this.cels.layer(id)?.[pane].isSeen(place, opacity))
      return isDrawn || (images.has(id) && layers.has(id)) ? [id] : []
    })
  }
}

/** Where what is laid now looks otherwise than what was laid before. */
function changedSince(before: Part['laid'], now: readonly Laid[], place: Place): Reach {
  const was = new Map(before.map((one) => [one.cel, one]))
  const is = new Map(now.map((one) => [one.cel, one]))
  const stayed = before.filter(({ cel }) => is.has(cel))
  const stays = now.filter(({ cel }) => was.has(cel))
  if (stayed.some(({ cel }, index) => cel !== stays[index]?.cel)) return everywhere(place)
  const gone = before.flatMap(({ cel, print }) => (is.has(cel) ? [] : [print.reach]))
  const others = now.map(({ cel, opacity }) => {
    const old = was.get(cel)
    if (!old) return cel.print().reach
    const changed = cel.changedSince(old.print)
    return opacity === old.opacity ? changed : cel.print().reach.with(changed)
  })
  return [...gone, ...others].reduce((all, one) => all.with(one), nowhere(place))
}

import { type Blank, contextOf } from '../blank'
import { type Pane, panes } from '../scene'
import type { Cel } from './cel'
import { type Image, layImage } from './layImage'
import type { Lettering } from './lettering'
import type { Print } from './ofPlace'
import type { Place } from './orders'
import { everywhere, isSame, nowhere, type Reach } from './reach'
import type { Told } from './told'
import { wipe } from './regions'

/** What a picture is made of. */
export interface Cels {
  readonly layer: (id: string) => Readonly<Record<Pane, Cel>> | undefined
  readonly ground: Cel
  readonly marks: Readonly<Record<Pane, Cel>>
  readonly lettering: Lettering
}

/** A cel that is laid with an opacity. */
interface Laid {
  readonly cel: Cel | Lettering
  readonly opacity: number
}

/** A picture that others drew, laid with an opacity. */
interface Foreign {
  readonly image: Image
  readonly opacity: number
}

/** Parts that lie ready: all that lies under the land and the land itself on the water; all that lies over the land but for the lettering; and the whole picture, made of both. */
const partNames = ['lower', 'upper', 'whole'] as const
type PartName = (typeof partNames)[number]
/** A part, or the whole picture but for its lettering. */
type Pile = PartName | 'unlettered'
/** What is under the land lies in the lower part. */
const panesOf: Readonly<Record<Pile, readonly Pane[]>> = {
  lower: ['sea'],
  upper: ['land'],
  unlettered: ['sea', 'land'],
  whole: ['sea', 'land']
}

/** The share of the whole picture up to which it is mended; beyond that, to lay part on part is cheaper. */
const mostMended = 0.5

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

/** Lays what is on a part on a picture, pixel on pixel, or what of it is in some tiles. */
function layPart(
  { canvas, laid }: Part,
  context: CanvasRenderingContext2D,
  place: Place,
  within: Reach | null = null
): void {
  const reach = laid.reduce((all, { print }) => all.with(print.reach), nowhere(place))
  context.setTransform(1, 0, 0, 1, 0, 0)
  for (const { x, y, width, height } of (within ? reach.within(within) : reach).rects())
    context.drawImage(canvas, x, y, width, height, x, y, width, height)
  context.setTransform(place.ratio, 0, 0, place.ratio, 0, 0)
}

/**
 * Lays cel on cel. Pictures are laid out ahead while there is nothing else to do. A change mostly is in a small part of them: there they
 * are laid anew.
 */
export class Assembly {
  private readonly blank: Blank
  private readonly told: Told
  private readonly cels: Cels
  /** What lies ready. */
  private readonly ready = new Map<PartName, Part>()
  /** What the last picture was made of, but for its lettering, and of which place. */
  private last: { readonly place: Place; readonly laid: Part['laid'] } | null = null

  constructor(blank: Blank, told: Told, cels: Cels) {
    this.blank = blank
    this.told = told
    this.cels = cels
  }

  /** The picture of a place with its lettering, for the caller to keep. */
  lay(place: Place): HTMLCanvasElement {
    this.last = { place, laid: this.printed('unlettered', place) }
    // Who keeps a picture draws on it.
    const whole = this.mended('whole', place)
    if (whole) {
      this.ready.delete('whole')
      return whole.canvas
    }
    const lower = this.mended('lower', place)
    if (lower) this.ready.delete('lower')
    const picture = lower?.canvas ?? this.make('lower', place)
    this.complete(contextOf(picture), place)
    return picture
  }

  /** Whether a picture of this place would be the last one again, but for its lettering. */
  isAsBefore(place: Place): boolean {
    const { last } = this
    if (!last || !isSame(last.place, place) || this.hasForeign('unlettered')) return false
    return changedSince(last.laid, this.laid('unlettered', place), place).isEmpty
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
    const canvas = canvasFor(place, this.blank, this.colourOf(name))
    const context = contextOf(canvas)
    const lower = name === 'whole' ? this.mended('lower', place) : null
    if (lower) {
      layPart(lower, context, place)
      this.complete(context, place)
    } else this.layOut(name, place, context)
    return canvas
  }

  /** Lays a part on its colour, or what of it has changed. */
  private layOut(name: PartName, place: Place, context: CanvasRenderingContext2D, changed: Reach | null = null): void {
    if (name !== 'whole') return this.layCels(name, place, context, changed)
    this.layCels('lower', place, context, changed)
    this.complete(context, place, changed)
  }

  /** Lays all that lies over the land on what lies under it. */
  private complete(context: CanvasRenderingContext2D, place: Place, changed: Reach | null = null): void {
    const upper = this.mended('upper', place)
    if (upper) layPart(upper, context, place, changed)
    else this.layCels('upper', place, context, changed)
    if (this.cels.lettering.isSeen(place)) this.cels.lettering.layOn(context, changed)
  }

  /** A part that lies ready, laid anew where it is out of date; null where that is of no use. */
  private mended(name: PartName, place: Place): Part | null {
    const part = this.ready.get(name)
    if (!part || part.base !== this.baseOf(name, place)) return null
    const changed = changedSince(part.laid, this.laid(name, place), place)
    if (changed.isEmpty) return part
    if (name === 'whole' && changed.share > mostMended) return null
    const context = contextOf(part.canvas)
    wipe(context, changed.rects(), this.colourOf(name))
    this.layOut(name, place, context, changed)
    const mended = { ...part, laid: this.printed(name, place) }
    this.ready.set(name, mended)
    return mended
  }

  /** Another text whenever nothing of a part can be kept; null while others draw something in it. */
  private baseOf(name: PartName, place: Place): string | null {
    const { width, height, ratio, scale, originX, originY } = place
    if (this.hasForeign(name)) return null
    return JSON.stringify([width, height, ratio, scale, originX, originY, this.colourOf(name)])
  }

  private hasForeign(name: Pile): boolean {
    return this.entries(name).some((entry) => 'image' in entry)
  }

  /** All that is laid on a pile, the lowest first. */
  private entries(name: Pile): readonly (Laid | Foreign)[] {
    const { marks, ground, lettering } = this.cels
    const own = panesOf[name].flatMap((pane) => [
      ...this.layersIn(pane),
      { cel: marks[pane], opacity: 1 },
      ...(pane === 'sea' ? [{ cel: ground, opacity: 1 }] : [])
    ])
    return name === 'whole' ? [...own, { cel: lettering, opacity: 1 }] : own
  }

  private layersIn(pane: Pane): readonly (Laid | Foreign)[] {
    const { stack, layers, images } = this.told
    return stack.layers.toReversed().flatMap(({ id, opacity }) => {
      const cel = this.cels.layer(id)?.[pane]
      const image = layers.get(id)?.pane === pane ? images.get(id) : undefined
      return [...(cel ? [{ cel, opacity }] : []), ...(image ? [{ image, opacity }] : [])]
    })
  }

  /** The cels that are to be seen in a part, the lowest first. */
  private laid(name: Pile, place: Place): readonly Laid[] {
    return this.entries(name).flatMap((entry) =>
      'cel' in entry && entry.cel.isSeen(place, entry.opacity) ? [entry] : []
    )
  }

  private printed(name: Pile, place: Place): Part['laid'] {
    return this.laid(name, place).map((laid) => ({ ...laid, print: laid.cel.print() }))
  }

  /** Lays the cels of a part, or what of them is where it has changed. */
  private layCels(name: PartName, place: Place, context: CanvasRenderingContext2D, changed: Reach | null = null): void {
    for (const entry of this.entries(name)) {
      if ('image' in entry) layImage(entry.image, place, context, entry.opacity)
      else if (entry.cel.isSeen(place, entry.opacity)) entry.cel.layOn(context, changed, entry.opacity)
    }
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

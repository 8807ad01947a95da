import type { Label } from '~/layers/layer'
import type { Language } from '~/model/text'
import { type Blank, contextOf } from '../blank'
import { paintLabel, paintLabels } from '../paintLabels'
import type { Palette } from '../palette'
import type { Placed } from '../placeLabels'
import type { Frame } from '../sheet'
import { OfPlace } from './ofPlace'
import type { Place } from './orders'

/** How labels look. */
export interface Look {
  readonly palette: Palette
  readonly language: Language
  /** What is marked. */
  readonly active: string | null
}

/** A label drawn apart, with the device pixels from its middle to the edges, and where in its pixel the middle lies. */
interface Stamp {
  readonly canvas: HTMLCanvasElement
  readonly left: number
  readonly top: number
  readonly partX: number
  readonly partY: number
  readonly isActive: boolean
}

/** Pixels round a label's box in which its halo, its outline and the points of its drawings end. */
const air = 10

/** Share of a device pixel by which a label may stand elsewhere and still look the same. */
const same = 1 / 64

/** Labels that are drawn apart between two orders. */
const atOnce = 12

/**
 * The labels of a place. To draw letters and the light round them costs several times what it costs to copy them: each label is
 * drawn apart in a moment of rest, and copied from there for as long as it looks the same.
 */
export class Lettering extends OfPlace {
  private readonly blank: Blank
  /** Only for the width of words. */
  private readonly measure: CanvasRenderingContext2D
  private placed: readonly Placed[] = []
  /** Those of them that are to be drawn apart. */
  private missing: Placed[] = []
  private look: Look | null = null
  private readonly stamps = new Map<Label, Stamp>()
  /** What all stamps have in common: in another place they are drawn anew. */
  private common = ''

  constructor(blank: Blank) {
    super()
    this.blank = blank
    this.measure = contextOf(blank(1, 1))
  }

  /** Typefaces have come: every word looks otherwise. */
  forget(): void {
    this.stamps.clear()
    this.spoil()
  }

  /** Takes the labels of a place from `find`, which gets a frame to measure words in. */
  letter(place: Place, look: Look, find: (frame: Frame) => readonly Placed[]): void {
    const { scale, width, height, ratio } = place
    const common = JSON.stringify([look.language, scale, width, height, ratio])
    if (common !== this.common || look.palette !== this.look?.palette) this.stamps.clear()
    this.common = common
    this.look = look
    this.placed = find({ ...place, context: this.measure })
    this.settleAt(place)
    const labels = new Set(this.placed.map(({ label }) => label))
    for (const label of this.stamps.keys()) if (!labels.has(label)) this.stamps.delete(label)
    this.missing = this.placed.filter((label) => isWhole(label) && !this.stampFor(label, place, isActive(label, look)))
  }

  /** The labels that found room. */
  get labels(): readonly Placed[] {
    return this.placed
  }

  /** Lays the labels on a picture of their place. */
  layOn(context: CanvasRenderingContext2D): void {
    const { place, look } = this
    if (!place || !look) return
    const frame = { ...place, context }
    paintLabels(this.placed, frame, look.palette, look.active, (label, active) => {
      const stamp = this.stampFor(label, place, active)
      if (!stamp) return paintLabel(label, frame, look.palette, active)
      const { x, y } = middle(label, place)
      // Pixel on pixel.
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.drawImage(stamp.canvas, x - stamp.left, y - stamp.top)
      context.setTransform(place.ratio, 0, 0, place.ratio, 0, 0)
    })
  }

  /** Draws some labels apart; false where there is none to draw. */
  prepare(place: Place): boolean {
    const { look } = this
    if (!look || this.lacks(place)) return false
    const next = this.missing.splice(0, atOnce)
    for (const label of next) this.stamps.set(label.label, this.stampOf(label, place, look))
    return next.length > 0
  }

  /** The copy of a label that looks as it is to look now. */
  private stampFor(label: Placed, place: Place, active: boolean): Stamp | undefined {
    const stamp = this.stamps.get(label.label)
    const { partX, partY } = middle(label, place)
    const fits =
      stamp?.isActive === active && Math.abs(stamp.partX - partX) < same && Math.abs(stamp.partY - partY) < same
    return isWhole(label) && fits ? stamp : undefined
  }

  private stampOf(label: Placed, place: Place, look: Look): Stamp {
    const { width, height } = label
    const { ratio } = place
    const angle = ((label.label.angle ?? 0) * Math.PI) / 180
    const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))]
    const left = Math.ceil(((cos * width + sin * height) / 2 + air) * ratio)
    const top = Math.ceil(((sin * width + cos * height) / 2 + air) * ratio)
    const canvas = this.blank(2 * left + 1, 2 * top + 1)
    const context = contextOf(canvas)
    const { x, y, partX, partY } = middle(label, place)
    context.setTransform(ratio, 0, 0, ratio, left - x, top - y)
    const active = isActive(label, look)
    paintLabel(label, { ...place, context }, look.palette, active)
    return { canvas, left, top, partX, partY, isActive: active }
  }
}

/** What lets something through is drawn in place: its halo shows through its letters. */
function isWhole({ opacity }: Placed): boolean {
  return opacity === 1
}

function isActive({ opens }: Placed, { active }: Look): boolean {
  return active !== null && opens.includes(active)
}

/** The device pixel in which a label's middle lies, and where in it. */
function middle({ x, y }: Placed, { ratio }: Place) {
  const [left, top] = [Math.floor(x * ratio), Math.floor(y * ratio)]
  return { x: left, y: top, partX: x * ratio - left, partY: y * ratio - top }
}

import type { Label } from '~/layers/layer'
import type { Language } from '~/model/text'
import { type Blank, contextOf } from '../blank'
import { paintLabel, paintLabels } from '../paintLabels'
import type { Palette } from '../palette'
import type { Placed } from '../placeLabels'
import type { Frame } from '../sheet'
import { mercatorX, mercatorY } from '../mercator'
import { changed } from './looks'
import { OfPlace } from './ofPlace'
import type { Place } from './orders'
import { nowhere, type Reach } from './reach'
import { within } from './regions'

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

type Point = readonly [number, number]
type Box = readonly [number, number, number, number]

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
  private hasOtherFaces = false
  private readonly stamps = new Map<Label, Stamp>()
  /** What all stamps have in common: in another place they are drawn anew. */
  private common = ''
  private boxes: readonly Box[] = []
  /** The labels, each under a text that is another whenever it looks otherwise. */
  private looks: ReadonlyMap<string, Placed> = new Map()

  constructor(blank: Blank) {
    super()
    this.blank = blank
    this.measure = contextOf(blank(1, 1))
  }

  /** Typefaces have come: every word looks otherwise. */
  forget(): void {
    this.stamps.clear()
    this.hasOtherFaces = true
    this.spoil()
  }

  /** Takes the labels of a place from `find`, which gets a frame to measure words in. */
  letter(place: Place, look: Look, find: (frame: Frame) => readonly Placed[]): void {
    const { scale, width, height, ratio } = place
    const common = JSON.stringify([look.language, scale, width, height, ratio])
    const isOther = common !== this.common || look.palette !== this.look?.palette
    if (isOther) this.stamps.clear()
    this.common = common
    this.look = look
    this.placed = find({ ...place, context: this.measure })
    this.boxes = this.placed.map((label) => boxOf(label, place))
    const before = this.looks
    this.looks = new Map(this.placed.map((label) => [JSON.stringify([label, isActive(label, look)]), label]))
    const others = isOther || this.hasOtherFaces ? null : changed(before, this.looks)
    this.hasOtherFaces = false
    this.settleAt(place, reachOf(this.placed, place), others && reachOf(others, place))
    const labels = new Set(this.placed.map(({ label }) => label))
    for (const label of this.stamps.keys()) if (!labels.has(label)) this.stamps.delete(label)
    this.missing = this.placed.filter((label) => isWhole(label) && !this.stampFor(label, place, isActive(label, look)))
  }

  /** The labels that found room. */
  get labels(): readonly Placed[] {
    return this.placed
  }

  /** Whether there is lettering of this place, be it as it was. */
  isSeen(place: Place): boolean {
    return this.shows(place)
  }

  /** Lays the labels on a picture of their place, all of them or what of them is in a part. */
  layOn(context: CanvasRenderingContext2D, part: Reach | null): void {
    const { place, look, placed } = this
    if (!place || !look) return
    if (!part) this.layThese(placed, { ...place, context }, look)
    else
      for (const rect of part.rects()) {
        const { ratio } = place
        const [left, top] = [rect.x / ratio, rect.y / ratio]
        const [right, bottom] = [left + rect.width / ratio, top + rect.height / ratio]
        const met = placed.filter((_, index) => {
          const [west, north, east, south] = this.boxes[index] ?? [0, 0, 0, 0]
          return west < right && east > left && north < bottom && south > top
        })
        within(context, rect, () => this.layThese(met, { ...place, context }, look))
      }
  }

  private layThese(labels: readonly Placed[], frame: Frame & Place, look: Look): void {
    const { context, ratio } = frame
    paintLabels(labels, frame, look.palette, look.active, (label, active) => {
      const stamp = this.stampFor(label, frame, active)
      if (!stamp) return paintLabel(label, frame, look.palette, active)
      const { x, y } = middle(label, frame)
      // Pixel on pixel.
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.drawImage(stamp.canvas, x - stamp.left, y - stamp.top)
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
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
    const { ratio } = place
    const [wide, high] = halves(label)
    const [left, top] = [Math.ceil(wide * ratio), Math.ceil(high * ratio)]
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

/** Half the width and height, in pixels of the page, of what is drawn of a label itself. */
function halves({ width, height, label: { angle = 0 } }: Placed): readonly [number, number] {
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))]
  return [(cos * width + sin * height) / 2 + air, (sin * width + cos * height) / 2 + air]
}

/** Where the lines of a label may end, in pixels of the page. */
function endsOf({ anchorX, anchorY, anchors = [] }: Placed, { scale, originX, originY }: Place): readonly Point[] {
  const spots = anchors.map(([longitude, latitude]): Point => [
    mercatorX(longitude) * scale - originX,
    mercatorY(latitude) * scale - originY
  ])
  return [[anchorX, anchorY], ...spots]
}

/** Tiles in which labels may be seen, with their lines and points. */
function reachOf(labels: readonly Placed[], place: Place): Reach {
  const reach = nowhere(place)
  const { ratio } = place
  for (const label of labels) {
    const { x, y } = label
    const [wide, high] = halves(label)
    reach.add((x - wide) * ratio, (y - high) * ratio, (x + wide) * ratio, (y + high) * ratio)
    for (const [endX, endY] of endsOf(label, place))
      reach.addLine(x * ratio, y * ratio, endX * ratio, endY * ratio, pointed(label) * ratio)
  }
  return reach
}

/** The box of all that is drawn for a label, in pixels of the page: left, top, right, bottom. */
function boxOf(label: Placed, place: Place): Box {
  const { x, y } = label
  const [wide, high] = halves(label)
  const spare = pointed(label)
  return endsOf(label, place).reduce(
    ([left, top, right, bottom], [endX, endY]): Box => [
      Math.min(left, endX - spare),
      Math.min(top, endY - spare),
      Math.max(right, endX + spare),
      Math.max(bottom, endY + spare)
    ],
    [x - wide, y - high, x + wide, y + high]
  )
}

/** Pixels of the page by which the lines and points of a label stand out from where they end. */
function pointed({ label: { dot } }: Placed): number {
  return air + (dot?.kind === 'spot' ? dot.size / 2 : 0)
}

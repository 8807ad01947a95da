import { contextOf } from '../blank'
import type { Frame } from '../sheet'
import { OfPlace } from './ofPlace'
import type { Place } from './orders'
import type { Reach, Rect } from './reach'
import type { Shelf } from './shelf'

/** Draws one picture of what the frame covers. */
export type Draw = (frame: Frame) => void

/** One of the pictures that lie on each other on the map. */
export class Cel extends OfPlace {
  private readonly draw: Draw
  private readonly has: () => boolean
  private readonly reach: (frame: Frame) => Reach
  private readonly shelf: Shelf
  private canvas: HTMLCanvasElement | null = null
  private version = 0
  private seen = false
  /** Where there is something on it. */
  private rects: readonly Rect[] = []

  /** `has` says whether there is anything to draw at all, and `reach` where: nothing else is laid on the others. */
  constructor(shelf: Shelf, has: () => boolean, reach: (frame: Frame) => Reach, draw: Draw) {
    super()
    this.shelf = shelf
    this.has = has
    this.reach = reach
    this.draw = draw
  }

  /** Draws it for a place. */
  paint(place: Place): void {
    this.settleAt(place)
    this.version += 1
    this.seen = this.has()
    if (!this.seen) return
    const { width, height, ratio } = place
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)]
    const before = this.canvas
    const canvas = before?.width === across && before.height === down ? before : this.shelf.take(across, down)
    const context = contextOf(canvas)
    if (canvas === before) {
      context.setTransform(1, 0, 0, 1, 0, 0)
      for (const { x, y, width: wide, height: high } of this.rects) context.clearRect(x, y, wide, high)
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    this.canvas = canvas
    const frame = { ...place, context }
    this.draw(frame)
    this.rects = this.reach(frame).rects()
  }

  /** Another text whenever it would be laid otherwise; empty where there is nothing to lay. */
  stateAt(place: Place, opacity = 1): string {
    return this.seen && opacity > 0 && this.shows(place) ? `${this.version}~${opacity}` : ''
  }

  /** Gives its canvas back: it is not drawn again. */
  free(): void {
    if (this.canvas) this.shelf.put(this.canvas)
    this.canvas = null
    this.seen = false
    this.stale = true
  }

  /** Lays it on what is there already; false where there is nothing to lay. */
  layOn(context: CanvasRenderingContext2D, opacity = 1): boolean {
    if (!this.seen || !this.place || !this.canvas || opacity === 0) return false
    const { canvas } = this
    const { ratio } = this.place
    // Pixel on pixel.
    context.setTransform(1, 0, 0, 1, 0, 0)
    if (opacity === 1)
      for (const { x, y, width, height } of this.rects)
        context.drawImage(canvas, x, y, width, height, x, y, width, height)
    else {
      // In one piece: shares of colours are rounded otherwise in parts.
      context.globalAlpha = opacity
      context.drawImage(canvas, 0, 0)
      context.globalAlpha = 1
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    return true
  }
}

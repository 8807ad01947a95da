import { type Blank, contextOf } from '../blank'
import type { Frame } from '../sheet'
import type { Place } from './orders'

/** Draws one picture of what the frame covers. */
export type Draw = (frame: Frame) => void

/** One of the pictures that lie on each other on the map. */
export class Cel {
  private readonly draw: Draw
  private readonly has: () => boolean
  private readonly blank: Blank
  private canvas: HTMLCanvasElement | null = null
  private place: Place | null = null
  private stale = true
  private seen = false

  /** `has` says whether there is anything to draw at all: where there is not, nothing is laid on the others. */
  constructor(blank: Blank, has: () => boolean, draw: Draw) {
    this.blank = blank
    this.has = has
    this.draw = draw
  }

  /** Whether it shows this place, be it as it was. */
  shows(place: Place): boolean {
    return this.place !== null && isSame(this.place, place)
  }

  /** Whether it must be drawn to show this place as it is. */
  lacks(place: Place): boolean {
    return this.stale || !this.shows(place)
  }

  /** What it shows is no longer so. */
  spoil(): void {
    this.stale = true
  }

  /** Draws it for a place. */
  paint(place: Place): void {
    this.place = place
    this.stale = false
    this.seen = this.has()
    if (!this.seen) return
    const { width, height, ratio } = place
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)]
    const before = this.canvas
    const canvas = before?.width === across && before.height === down ? before : this.blank(across, down)
    const context = contextOf(canvas)
    if (canvas === before) {
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, across, down)
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    this.canvas = canvas
    this.draw({ ...place, context })
  }

  /** Lays it on what is there already; false where there is nothing to lay. */
  layOn(context: CanvasRenderingContext2D, opacity = 1): boolean {
    if (!this.seen || !this.place || !this.canvas || opacity === 0) return false
    context.globalAlpha = opacity
    context.drawImage(this.canvas, 0, 0, this.place.width, this.place.height)
    context.globalAlpha = 1
    return true
  }
}

/** Whether two places are the same part of the world in the same size, asked for twice or not. */
function isSame(one: Place, other: Place): boolean {
  return (
    one === other ||
    (one.scale === other.scale &&
      one.originX === other.originX &&
      one.originY === other.originY &&
      one.width === other.width &&
      one.height === other.height &&
      one.ratio === other.ratio)
  )
}

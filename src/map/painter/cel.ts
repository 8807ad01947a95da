import type { MapFeature } from '~/layers/layer'
import { contextOf } from '../blank'
import type { Frame } from '../sheet'
import { OfPlace } from './ofPlace'
import type { Place } from './orders'
import { nowhere, type Reach, reachOf, type Rect } from './reach'
import type { Shelf } from './shelf'
import { wipe, within } from './regions'

/** What a cel is of. */
export interface Subject {
  /** Whether there is anything to draw at all. */
  readonly has: () => boolean
  /** Where it is drawn: nothing else is laid on the others. */
  readonly reach: (frame: Frame) => Reach
  /** Draws what of it is in a frame, which may be a part of the map's picture. */
  readonly draw: (frame: Frame) => void
}

/** One of the pictures that lie on each other on the map. */
export class Cel extends OfPlace {
  private readonly shelf: Shelf
  private readonly subject: Subject
  private canvas: HTMLCanvasElement | null = null
  private seen = false
  /** What must be drawn anew, be it gone or come; null for everything. */
  private spoilt: readonly MapFeature[] | null = null

  constructor(shelf: Shelf, subject: Subject) {
    super()
    this.shelf = shelf
    this.subject = subject
  }

  /** These features, or all it shows, are no longer as they are drawn, or no longer there. */
  override spoil(features: readonly MapFeature[] | null = null): void {
    if (!this.stale) this.spoilt = []
    this.spoilt = features && this.spoilt && [...this.spoilt, ...features]
    super.spoil()
  }

  /** Draws it for a place; of the same place only what is another. */
  paint(place: Place): void {
    const { subject, spoilt } = this
    const [across, down] = [Math.round(place.width * place.ratio), Math.round(place.height * place.ratio)]
    const before = this.canvas?.width === across && this.canvas.height === down ? this.canvas : null
    const changed = before && this.shows(place) && this.stale && spoilt ? reachOf(spoilt, place) : null
    // It is drawn in one frame.
    const part = changed?.filled() ?? null
    if (before) wipe(contextOf(before), (part ?? this.reach).rects())
    this.seen = subject.has()
    const canvas = before ?? (this.seen ? this.shelf.take(across, down) : null)
    this.canvas = canvas
    const frame = canvas && this.seen ? { ...place, context: contextOf(canvas) } : null
    if (frame) {
      const { context } = frame
      context.setTransform(place.ratio, 0, 0, place.ratio, 0, 0)
      if (part) for (const rect of part.rects()) within(context, rect, () => subject.draw(frameIn(rect, frame)))
      else subject.draw(frame)
    }
    this.settleAt(place, frame ? subject.reach(frame) : nowhere(place), changed)
  }

  /** Whether there is something of this place on it that is to be seen. */
  isSeen(place: Place, opacity: number): boolean {
    return this.seen && opacity > 0 && this.shows(place)
  }

  /** Gives its canvas back: it is not drawn again. */
  free(): void {
    if (this.canvas) this.shelf.put(this.canvas)
    this.canvas = null
    this.seen = false
    this.spoil()
  }

  /** Lays it on what is there already, all of it or what of it is in a part. */
  layOn(context: CanvasRenderingContext2D, part: Reach | null, opacity = 1): void {
    const { canvas, place, reach } = this
    if (!this.seen || !place || !canvas || opacity === 0) return
    // Pixel on pixel.
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.globalAlpha = opacity
    // In one piece where it lets something through: shares of colours are rounded otherwise in parts.
    if (opacity < 1 && !part) context.drawImage(canvas, 0, 0)
    else
      for (const { x, y, width, height } of (part ? reach.within(part) : reach).rects())
        context.drawImage(canvas, x, y, width, height, x, y, width, height)
    context.globalAlpha = 1
    context.setTransform(place.ratio, 0, 0, place.ratio, 0, 0)
  }
}

/** The frame of a part of a picture; its context is moved there. */
export function frameIn(rect: Rect, frame: Frame): Frame {
  const { context, originX, originY, ratio } = frame
  const [x, y] = [rect.x / ratio, rect.y / ratio]
  context.translate(x, y)
  return {
    ...frame,
    originX: originX + x,
    originY: originY + y,
    width: rect.width / ratio,
    height: rect.height / ratio,
    part: true
  }
}

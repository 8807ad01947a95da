import { type Blank, contextOf } from '../blank'

/** Most canvases that lie there: each has the size of the map. */
const most = 3

/** Canvases that were drawn on and are free again: to clear one costs a fraction of making one. */
export class Shelf {
  private readonly blank: Blank
  private readonly free: HTMLCanvasElement[] = []

  constructor(blank: Blank) {
    this.blank = blank
  }

  /** A clear canvas of this size. */
  take(width: number, height: number): HTMLCanvasElement {
    const found = this.free.pop()
    if (!found || found.width !== width || found.height !== height) return this.blank(width, height)
    const context = contextOf(found)
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, width, height)
    return found
  }

  put(canvas: HTMLCanvasElement): void {
    this.free.push(canvas)
    if (this.free.length > most) this.free.shift()
  }
}

import Flatbush from 'flatbush'
import { type CrowdData, noDay } from '~/model/crowdData'
import { mercatorX, mercatorY } from '../mercator'
import type { Days, View } from './pointField'

/** Lines and areas as shares of the world, found by the boxes round them. */
export class ShapeField {
  /** x and y in turn. */
  readonly corners: Float32Array
  readonly ringAt: Uint32Array
  readonly shapeAt: Uint32Array
  readonly of: Uint32Array
  /** Left, top, right, bottom of each shape in turn. */
  readonly boxes: Float32Array
  private readonly kind: Uint8Array
  private readonly day: Int32Array
  private readonly index: Flatbush | null

  constructor(data: CrowdData) {
    const { corners, ringAt, shapeAt, shapeKind, shapeOf, shapeDay } = data
    this.corners = projected(corners)
    this.ringAt = ringAt
    this.shapeAt = shapeAt
    this.kind = shapeKind
    this.of = shapeOf
    this.day = shapeDay
    this.boxes = new Float32Array(4 * this.count)
    this.index = this.count === 0 ? null : new Flatbush(this.count, 16, Float32Array)
    for (let shape = 0; shape < this.count; shape++) {
      const [left, top, right, bottom] = this.boxOf(shape)
      this.boxes.set([left, top, right, bottom], 4 * shape)
      this.index?.add(left, top, right, bottom)
    }
    this.index?.finish()
  }

  get count(): number {
    return this.of.length
  }

  isArea(shape: number): boolean {
    return this.kind[shape] === 1
  }

  isShown(shape: number, { from, to }: Days): boolean {
    const day = this.day[shape]!
    return day === noDay || (day >= from && day <= to)
  }

  /** The shapes whose boxes meet a view, in the order of the file. */
  within([left, top, right, bottom]: View, days: Days): Uint32Array {
    if (!this.index) return new Uint32Array(0)
    const shown = (shape: number) => this.isShown(shape, days)
    return Uint32Array.from(this.index.search(left, top, right, bottom, shown)).toSorted()
  }

  /** Whether a point lies in an area, by the even-odd rule over all of its rings. */
  holds(shape: number, x: number, y: number): boolean {
    const { corners, ringAt } = this
    let inside = false
    for (let ring = this.shapeAt[shape]!; ring < this.shapeAt[shape + 1]!; ring++) {
      const [begin, end] = [ringAt[ring]!, ringAt[ring + 1]!]
      for (let i = begin, j = end - 1; i < end; j = i++) {
        const [yi, yj] = [corners[2 * i + 1]!, corners[2 * j + 1]!]
        if (yi > y === yj > y) continue
        const [xi, xj] = [corners[2 * i]!, corners[2 * j]!]
        if (x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
      }
    }
    return inside
  }

  /** How far a point lies from the lines or outlines of a shape, in shares of the world. */
  distance(shape: number, x: number, y: number): number {
    const { corners, ringAt } = this
    let best = Infinity
    for (let ring = this.shapeAt[shape]!; ring < this.shapeAt[shape + 1]!; ring++)
      for (let at = ringAt[ring]!; at + 1 < ringAt[ring + 1]!; at++) {
        const [ax, ay] = [corners[2 * at]!, corners[2 * at + 1]!]
        const [dx, dy] = [corners[2 * at + 2]! - ax, corners[2 * at + 3]! - ay]
        const square = dx * dx + dy * dy
        const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square))
        best = Math.min(best, Math.hypot(ax + share * dx - x, ay + share * dy - y))
      }
    return best
  }

  private boxOf(shape: number): View {
    const { corners } = this
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    const end = this.ringAt[this.shapeAt[shape + 1]!]!
    for (let at = this.ringAt[this.shapeAt[shape]!]!; at < end; at++) {
      const x = corners[2 * at]!
      const y = corners[2 * at + 1]!
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
    return [left, top, right, bottom]
  }
}

/** Longitudes and latitudes in turn as shares of the world. */
function projected(degrees: Float64Array): Float32Array {
  const shares = new Float32Array(degrees.length)
  for (let at = 0; at < degrees.length; at += 2) {
    shares[at] = mercatorX(degrees[at]!)
    shares[at + 1] = mercatorY(degrees[at + 1]!)
  }
  return shares
}

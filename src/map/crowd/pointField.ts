import { type CrowdData, noDay } from '~/model/crowdData'
import { mercatorX, mercatorY } from '../mercator'
import { deepest, morton, radixOrder } from './mortonOrder'

/** West, north, east, south as shares of the world. */
export type View = readonly [number, number, number, number]

/** The points of a square of the grid: those from `low` to below `high` in the order of the field. */
export type Visit = (low: number, high: number, left: number, top: number, side: number) => void

/** Days that are shown, since 1970. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** Every day. */
export const always: Days = { from: -Infinity, to: Infinity }

/** Points in such an order that those of each square of a grid, and of each of its quarters, stand together. */
export class PointField {
  /** Shares of the world. */
  readonly x: Float32Array
  readonly y: Float32Array
  readonly of: Uint32Array
  private readonly day: Int32Array | null
  private readonly codes: Uint32Array

  constructor({ points, pointOf, pointDay }: Pick<CrowdData, 'points' | 'pointOf' | 'pointDay'>) {
    const count = pointOf.length
    const [x, y] = [new Float32Array(count), new Float32Array(count)]
    const codes = new Uint32Array(count)
    for (let at = 0; at < count; at++) {
      x[at] = mercatorX(points[2 * at]!)
      y[at] = mercatorY(points[2 * at + 1]!)
      codes[at] = morton(x[at]!, y[at]!)
    }
    const order = radixOrder(codes)
    this.x = new Float32Array(count)
    this.y = new Float32Array(count)
    this.of = new Uint32Array(count)
    this.codes = new Uint32Array(count)
    this.day = pointDay.some((day) => day !== noDay) ? new Int32Array(count) : null
    for (let at = 0; at < count; at++) {
      const from = order[at]!
      this.x[at] = x[from]!
      this.y[at] = y[from]!
      this.of[at] = pointOf[from]!
      this.codes[at] = codes[from]!
      if (this.day) this.day[at] = pointDay[from]!
    }
  }

  get count(): number {
    return this.of.length
  }

  /** Whether a point is shown on these days; one without a day always is. */
  isShown(at: number, { from, to }: Days): boolean {
    const day = this.day?.[at] ?? noDay
    return day === noDay || (day >= from && day <= to)
  }

  /** Visits the squares of a level that hold points and meet the view: level 0 is the world, each further one has four times as many. */
  visit(level: number, view: View, visit: Visit): void {
    this.descend(Math.max(0, Math.min(deepest, level)), 0, 0, 0, 0, this.count, view, visit)
  }

  private descend(
    levels: number,
    depth: number,
    column: number,
    row: number,
    low: number,
    high: number,
    view: View,
    visit: Visit
  ): void {
    const side = 2 ** -depth
    const [left, top] = [column * side, row * side]
    if (low >= high || left > view[2] || left + side < view[0] || top > view[3] || top + side < view[1]) return
    if (depth === levels) {
      visit(low, high, left, top, side)
      return
    }
    const shift = 2 * (deepest - depth - 1)
    const base = (((this.codes[low]! >>> shift) >>> 2) << 2) >>> 0
    let from = low
    for (let quarter = 0; quarter < 4; quarter++) {
      const to = quarter === 3 ? high : this.bound((base + quarter + 1) * 2 ** shift, from, high)
      this.descend(levels, depth + 1, 2 * column + (quarter & 1), 2 * row + (quarter >> 1), from, to, view, visit)
      from = to
    }
  }

  /** The first place from `low` whose code is not below another. */
  private bound(code: number, low: number, high: number): number {
    let [from, to] = [low, high]
    while (from < to) {
      const middle = (from + to) >>> 1
      if (this.codes[middle]! < code) from = middle + 1
      else to = middle
    }
    return from
  }
}

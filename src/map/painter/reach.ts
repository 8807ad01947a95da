import type { MapFeature, Shape } from '~/layers/layer'
import { mercatorX, mercatorY, type Projected, projectShape } from '../mercator'
import type { Frame } from '../sheet'
import { isPainted } from '../painted'
import { meets } from '../trace'

/** Device pixels of a tile's side. */
const tile = 64
/** Pixels of the page that lines, hatches and signs may stand out from where a thing lies; more where its edge fades out. */
export const stand = { crisp: 40, soft: 90 }
/** Pixels of the page within which points of a line are one. */
const close = 8

/** A part of a canvas, in device pixels. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Which tiles of a canvas may hold something: to lay these alone on another canvas is cheaper than to lay all of it. */
export class Reach {
  private readonly across: number
  /** Rows of tiles. */
  readonly down: number
  private readonly held: Uint8Array
  private readonly width: number
  private readonly height: number

  /** For a canvas of so many device pixels; empty at first. */
  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.across = Math.ceil(width / tile)
    this.down = Math.ceil(height / tile)
    this.held = new Uint8Array(this.across * this.down)
  }

  /** Adds every tile that meets a box, in device pixels. */
  add(left: number, top: number, right: number, bottom: number): void {
    const column = (x: number) => Math.floor(x / tile)
    const [from, to] = [Math.max(0, column(left)), Math.min(this.across - 1, column(right))]
    const last = Math.min(this.down - 1, column(bottom))
    for (let row = Math.max(0, column(top)); row <= last; row++)
      if (from <= to) this.held.fill(1, row * this.across + from, row * this.across + to + 1)
  }

  /** Adds every tile that is within `spare` of a straight line. */
  addLine(fromX: number, fromY: number, toX: number, toY: number, spare: number): void {
    const [top, bottom] = [Math.min(fromY, toY), Math.max(fromY, toY)]
    const at = (y: number) => (bottom > top ? fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) : fromX)
    const last = Math.min(this.down - 1, Math.floor((bottom + spare) / tile))
    for (let row = Math.max(0, Math.floor((top - spare) / tile)); row <= last; row++) {
      // What of the line can stand out into this row.
      const one = at(Math.max(top, row * tile - spare))
      const other = bottom > top ? at(Math.min(bottom, (row + 1) * tile + spare)) : toX
      this.add(Math.min(one, other) - spare, row * tile, Math.max(one, other) + spare, row * tile)
    }
  }

  get isEmpty(): boolean {
    return !this.held.includes(1)
  }

  /** How much of the canvas it holds, 0 to 1. */
  get share(): number {
    let count = 0
    for (const one of this.held) count += one
    return count / this.held.length
  }

  /** Adds what another of the same canvas holds. */
  take(other: Reach): void {
    for (let i = 0; i < this.held.length; i++) this.held[i] = (this.held[i] ?? 0) | (other.held[i] ?? 0)
  }

  /** What this or another of the same canvas holds. */
  with(other: Reach): Reach {
    const made = new Reach(this.width, this.height)
    made.take(this)
    made.take(other)
    return made
  }

  /** What both this and another of the same canvas hold. */
  within(other: Reach): Reach {
    const made = new Reach(this.width, this.height)
    for (let i = 0; i < made.held.length; i++) made.held[i] = (this.held[i] ?? 0) & (other.held[i] ?? 0)
    return made
  }

  /** The smallest rectangle of tiles round all that it holds. */
  filled(): Reach {
    const filled = new Reach(this.width, this.height)
    const rects = this.rects()
    const [left, top] = [Math.min(...rects.map(({ x }) => x)), Math.min(...rects.map(({ y }) => y))]
    const right = Math.max(...rects.map(({ x, width }) => x + width - 1))
    filled.add(left, top, right, Math.max(...rects.map(({ y, height }) => y + height - 1)))
    return filled
  }

  /** What it holds, as rectangles that do not meet: rows of tiles, joined where they are the same one below the other. */
  rects(): readonly Rect[] {
    const found: Rect[] = []
    let above: Run[] = []
    for (let row = 0; row <= this.down; row++) {
      const runs = row < this.down ? this.runs(row) : []
      for (const run of runs) run.first = above.find(({ from, to }) => from === run.from && to === run.to)?.first ?? row
      for (const { from, to, first } of above) {
        if (runs.some((run) => run.from === from && run.to === to)) continue
        const [x, y] = [from * tile, first * tile]
        found.push({ x, y, width: Math.min(to * tile, this.width) - x, height: Math.min(row * tile, this.height) - y })
      }
      above = runs
    }
    return found
  }

  private runs(row: number): Run[] {
    const runs: Run[] = []
    for (let column = 0; column < this.across; column++) {
      if (!this.held[row * this.across + column]) continue
      const from = column
      while (column < this.across && this.held[row * this.across + column]) column++
      runs.push({ from, to: column, first: row })
    }
    return runs
  }
}

/** Tiles of a row, from one to before another, and the first row that has the same ones down to this. */
interface Run {
  readonly from: number
  readonly to: number
  first: number
}

type Canvas = Pick<Frame, 'width' | 'height' | 'ratio'>

/** No tile. */
export function nowhere({ width, height, ratio }: Canvas): Reach {
  return new Reach(Math.round(width * ratio), Math.round(height * ratio))
}

/** All tiles. */
export function everywhere(canvas: Canvas): Reach {
  const reach = nowhere(canvas)
  reach.add(0, 0, canvas.width * canvas.ratio, canvas.height * canvas.ratio)
  return reach
}

type Seen = Omit<Frame, 'context'>
type View = Pick<Frame, 'scale' | 'originX' | 'originY' | 'width' | 'height' | 'ratio'>

/** Whether two frames are of the same part of the world in the same size. */
export function isSame(one: View, other: View): boolean {
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

/** Where the shape of each feature was seen last: a change asks for all of them again, and most are where they were. */
const known = new WeakMap<Shape, { readonly frame: View; readonly spare: number; readonly reach: Reach }>()

/** The tiles in which features may be seen. */
export function reachOf(features: readonly MapFeature[], frame: Seen): Reach {
  const reach = nowhere(frame)
  for (const { shape, symbol } of features.filter(isPainted)) {
    const spare = symbol.kind === 'area' && symbol.soft ? stand.soft : stand.crisp
    const before = known.get(shape)
    if (before?.spare === spare && isSame(before.frame, frame)) reach.take(before.reach)
    else {
      const own = reachOfShape(shape, spare, frame)
      const { scale, originX, originY, width, height, ratio } = frame
      // Without its canvas, which is not to be kept.
      known.set(shape, { frame: { scale, originX, originY, width, height, ratio }, spare, reach: own })
      reach.take(own)
    }
  }
  return reach
}

function reachOfShape(shape: Shape, spare: number, frame: Seen): Reach {
  const reach = nowhere(frame)
  if (shape.kind !== 'spot') {
    addLines(reach, projectShape(shape), shape.kind === 'polygons', spare, frame)
    return reach
  }
  const { scale, originX, originY, ratio } = frame
  const [x, y] = [mercatorX(shape.at[0]) * scale - originX, mercatorY(shape.at[1]) * scale - originY]
  reach.add((x - spare) * ratio, (y - spare) * ratio, (x + spare) * ratio, (y + spare) * ratio)
  return reach
}

/** Adds the tiles in which lines are seen, or rings with what they hold; `spare` is how far they stand out, in pixels of the page. */
export function addLines(reach: Reach, lines: readonly Projected[], isArea: boolean, spare: number, frame: Seen): void {
  const { scale, originX, originY, ratio } = frame
  const view = { scale: scale * ratio, left: originX * ratio, top: originY * ratio, close: close * ratio }
  const rows = isArea ? new Crossed(reach.down) : null
  for (const line of lines) {
    if (!meets(line, frame, stand.soft)) continue
    eachStep(line, view, (fromX, fromY, toX, toY) => {
      rows?.add(fromX, fromY, toX, toY)
      reach.addLine(fromX, fromY, toX, toY, spare * ratio)
    })
  }
  rows?.within((row, left, right) => reach.add(left, row * tile, right, row * tile))
}

/** From one point to another, in device pixels. */
type Step = (fromX: number, fromY: number, toX: number, toY: number) => void

/** Tells the steps of a line, in pixels of the view; points closer together than `close` are one step. */
function eachStep(
  { points }: Projected,
  { scale, left, top, close }: { scale: number; left: number; top: number; close: number },
  tell: Step
): void {
  let [fromX, fromY] = [(points[0] ?? 0) * scale - left, (points[1] ?? 0) * scale - top]
  for (let i = 2; i + 1 < points.length; i += 2) {
    const [toX, toY] = [(points[i] ?? 0) * scale - left, (points[i + 1] ?? 0) * scale - top]
    if (Math.abs(toX - fromX) + Math.abs(toY - fromY) < close && i + 3 < points.length) continue
    tell(fromX, fromY, toX, toY)
    fromX = toX
    fromY = toY
  }
}

/** Where rings cross the middle of each row of tiles: between the first and the second crossing, the third and the fourth, and so on, lies what they hold. */
class Crossed {
  private readonly rows: readonly number[][]

  constructor(rows: number) {
    this.rows = Array.from({ length: rows }, () => [])
  }

  /** Adds an edge of a ring. */
  add(fromX: number, fromY: number, toX: number, toY: number): void {
    const [top, bottom] = [Math.min(fromY, toY), Math.max(fromY, toY)]
    // Whose middle is at the end of one edge and the beginning of the next is crossed once.
    const last = Math.min(this.rows.length - 1, Math.ceil(bottom / tile - 0.5) - 1)
    for (let row = Math.max(0, Math.ceil(top / tile - 0.5)); row <= last; row++) {
      const y = (row + 0.5) * tile
      this.rows[row]?.push(fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX))
    }
  }

  within(tell: (row: number, left: number, right: number) => void): void {
    this.rows.forEach((crossings, row) => {
      crossings.sort((one, other) => one - other)
      for (let i = 0; i + 1 < crossings.length; i += 2) tell(row, crossings[i] ?? 0, crossings[i + 1] ?? 0)
    })
  }
}

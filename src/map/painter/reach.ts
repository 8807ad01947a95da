import type { MapFeature } from '~/layers/layer'
import { mercatorX, mercatorY, projectShape } from '../mercator'
import type { Frame } from '../sheet'

/** Device pixels of a tile's side. */
const tile = 64
/** Pixels of the page that lines, hatches and signs may stand out from where a thing lies; more where its edge fades out. */
const stand = { crisp: 40, soft: 90 }

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
  private readonly down: number
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

  /** What it holds, as rectangles that do not meet: rows of tiles, joined where they are the same one below the other. */
  rects(): readonly Rect[] {
    const open = new Map<string, { x: number; y: number; width: number; height: number }>()
    const found: Rect[] = []
    for (let row = 0; row <= this.down; row++) {
      const runs = row < this.down ? this.runs(row) : []
      const names = new Set(runs.map(([from, to]) => `${from} ${to}`))
      for (const [name, rect] of open)
        if (!names.has(name)) {
          found.push(rect)
          open.delete(name)
        }
      for (const [from, to] of runs) {
        const [x, y] = [from * tile, row * tile]
        const height = Math.min(tile, this.height - y)
        const above = open.get(`${from} ${to}`)
        if (above) above.height += height
        else open.set(`${from} ${to}`, { x, y, width: Math.min(to * tile, this.width) - x, height })
      }
    }
    return found
  }

  private runs(row: number): readonly (readonly [number, number])[] {
    const runs: [number, number][] = []
    for (let column = 0; column < this.across; column++) {
      if (!this.held[row * this.across + column]) continue
      const last = runs.at(-1)
      if (last?.[1] === column) last[1] = column + 1
      else runs.push([column, column + 1])
    }
    return runs
  }
}

/** All tiles. */
export function everywhere({ width, height, ratio }: Frame): Reach {
  const reach = new Reach(Math.round(width * ratio), Math.round(height * ratio))
  reach.add(0, 0, width * ratio, height * ratio)
  return reach
}

/** The tiles in which features may be seen. */
export function reachOf(features: readonly MapFeature[], frame: Frame): Reach {
  const { scale, originX, originY, width, height, ratio } = frame
  const reach = new Reach(Math.round(width * ratio), Math.round(height * ratio))
  const add = (left: number, top: number, right: number, bottom: number, spare: number) =>
    reach.add(
      (left * scale - originX - spare) * ratio,
      (top * scale - originY - spare) * ratio,
      (right * scale - originX + spare) * ratio,
      (bottom * scale - originY + spare) * ratio
    )
  for (const { shape, symbol } of features) {
    if (shape.kind === 'label') continue
    if (shape.kind === 'spot') {
      const [x, y] = [mercatorX(shape.at[0]), mercatorY(shape.at[1])]
      add(x, y, x, y, stand.crisp)
      continue
    }
    const spare = symbol.kind === 'area' && symbol.soft ? stand.soft : stand.crisp
    for (const { points, box } of projectShape(shape)) {
      if (shape.kind === 'polygons') add(...box, spare)
      else addLine(points, 8 / scale, (...side) => add(...side, spare))
    }
  }
  return reach
}

/** Adds the boxes of a line's steps; points closer together than `close` are one step. */
function addLine(
  points: Float64Array,
  close: number,
  add: (left: number, top: number, right: number, bottom: number) => void
): void {
  let [fromX, fromY] = [points[0] ?? 0, points[1] ?? 0]
  for (let i = 2; i + 1 < points.length; i += 2) {
    const toX = points[i] ?? 0
    const toY = points[i + 1] ?? 0
    if (Math.abs(toX - fromX) + Math.abs(toY - fromY) < close && i + 3 < points.length) continue
    add(Math.min(fromX, toX), Math.min(fromY, toY), Math.max(fromX, toX), Math.max(fromY, toY))
    fromX = toX
    fromY = toY
  }
}

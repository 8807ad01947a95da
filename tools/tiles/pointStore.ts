import { mercatorX, mercatorY } from '~/map/mercator'
import { zxyToTileId } from 'pmtiles'
import type { Position } from '~/model/geometry'

/** Properties of a feature, as JSON has them. */
export type Properties = Readonly<Record<string, unknown>>

const blockSize = 1 << 22
/** Zoom of the tiles by which points are put in order; no archive of points goes deeper. */
export const deepest = 12

/** Points from one to the next but one of the order, which share a tile. */
export interface Run {
  /** Number of the tile among those of its zoom, along the curve in which archives keep them. */
  readonly tile: number
  readonly from: number
  readonly to: number
}

/** Very many points in little room: places as numbers, properties as bytes. */
export class PointStore {
  private readonly xs: number[] = []
  private readonly ys: number[] = []
  private readonly ids: number[] = []
  private readonly starts: number[] = []
  private readonly lengths: number[] = []
  private readonly blocks: Buffer[] = []
  private readonly homes: number[] = []
  private free = blockSize
  private order: Float64Array | null = null

  get length(): number {
    return this.xs.length
  }

  add([longitude, latitude]: Position, id: number, properties: Properties): void {
    const text = JSON.stringify(properties)
    // No sign of UTF-16 takes more than three bytes of UTF-8.
    if (this.free + 3 * text.length > (this.blocks.at(-1)?.length ?? 0)) {
      this.blocks.push(Buffer.allocUnsafe(Math.max(blockSize, 3 * text.length)))
      this.free = 0
    }
    const length = this.blocks.at(-1)?.write(text, this.free) ?? 0
    this.xs.push(Math.min(mercatorX(longitude), 1 - 2 ** -40))
    this.ys.push(mercatorY(latitude))
    this.ids.push(id)
    this.homes.push(this.blocks.length - 1)
    this.starts.push(this.free)
    this.lengths.push(length)
    this.free += length
  }

  x = (index: number) => this.xs[index] ?? 0
  y = (index: number) => this.ys[index] ?? 0
  id = (index: number) => this.ids[index] ?? 0
  bytes = (index: number) => this.lengths[index] ?? 0

  properties(index: number): Properties {
    const start = this.starts[index] ?? 0
    const text = this.blocks[this.homes[index] ?? 0]?.toString('utf8', start, start + (this.lengths[index] ?? 0))
    return JSON.parse(text ?? '{}') as Properties // written by `add`
  }

  /** The point at a place of the order along the curve. */
  at(place: number): number {
    return (this.sorted()[place] ?? 0) % indexRoom
  }

  /** Points along the curve that fills the deepest zoom: those of a tile of any zoom lie side by side, in the order of tiles. */
  private sorted(): Float64Array {
    if (this.order) return this.order
    const [first, side] = [zxyToTileId(deepest, 0, 0), 2 ** deepest]
    const order = new Float64Array(this.length)
    for (let index = 0; index < order.length; index++) {
      const [column, row] = [Math.floor(this.x(index) * side), Math.floor(this.y(index) * side)]
      // Tile and index share the 53 bits that a number holds exactly.
      order[index] = (zxyToTileId(deepest, column, row) - first) * indexRoom + index
    }
    this.order = order.toSorted()
    return this.order
  }

  /** The tiles of a zoom that have points. */
  *runs(zoom: number): Generator<Run> {
    const order = this.sorted()
    const share = indexRoom * 4 ** (deepest - zoom)
    for (let from = 0; from < order.length;) {
      const tile = Math.floor((order[from] ?? 0) / share)
      let to = from + 1
      while (to < order.length && Math.floor((order[to] ?? 0) / share) === tile) to++
      yield { tile, from, to }
      from = to
    }
  }
}
const indexRoom = 2 ** 28

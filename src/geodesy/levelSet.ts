import type { Box } from './bbox'
import { cell } from './cell'
import type { Position } from './position'

/** A value in metres at a position that changes by at most one metre for each metre of way (1-Lipschitz). */
export type Field = (position: Position) => number

/** A position from a column and a row of a grid over a box. */
interface Grid {
  readonly columns: number
  readonly rows: number
  readonly corner: (column: number, row: number) => Position
}

// By which sides of a cell the line enters and leaves (south, east, north, west), with what is inside on its left; corners
// count 1, 2, 4, 8 from the south-west counterclockwise. A saddle has two answers: corners joined across the middle, or not.
const steps = ['', 'sw', 'es', 'ew', 'ne', 'swne', 'ns', 'nw', 'wn', 'sn', 'eswn', 'en', 'we', 'se', 'ws', '']
const joined: Readonly<Record<number, string>> = { 5: 'senw', 10: 'wsen' }

/**
 * The closed lines round everything in a box where the field is 0 or less, that on the left: outer rings run
 * counterclockwise, holes clockwise; the box itself closes what it cuts. Only cells that the field lets hold a line are
 * looked at (marching squares over a quadtree); each crossing of a grid line is found to a metre. What is narrower than a
 * step (degrees) may be missed.
 */
export function levelSet(field: Field, box: Box, step: number): Position[][] {
  const grid = gridOver(box, step)
  const width = grid.columns + 3
  const key = (column: number, row: number) => (row + 1) * width + column + 1
  const values = new Map<number, number>()

  // Beyond the box everything is outside: so the rings close along its border.
  function valueAt(column: number, row: number): number {
    if (column < 0 || row < 0 || column > grid.columns || row > grid.rows) return Infinity
    const known = values.get(key(column, row))
    if (known !== undefined) return known
    const value = field(grid.corner(column, row))
    values.set(key(column, row), value)
    return value
  }

  const next = new Map<number, number>()
  function march(column: number, row: number): void {
    let corners = 0
    if (valueAt(column, row) <= 0) corners += 1
    if (valueAt(column + 1, row) <= 0) corners += 2
    if (valueAt(column + 1, row + 1) <= 0) corners += 4
    if (valueAt(column, row + 1) <= 0) corners += 8
    const saddle = joined[corners]
    const across =
      saddle !== undefined && field(middle(grid.corner(column, row), grid.corner(column + 1, row + 1))) <= 0
    const path = across ? saddle : steps[corners]!
    for (let at = 0; at < path.length; at += 2) next.set(edge(column, row, path[at]!), edge(column, row, path[at + 1]!))
  }

  // A side is known by the corner at its south or west end, and whether it runs north.
  function edge(column: number, row: number, side: string): number {
    if (side === 's') return key(column, row) * 2
    if (side === 'n') return key(column, row + 1) * 2
    return key(side === 'w' ? column : column + 1, row) * 2 + 1
  }

  function crossing(number: number): Position {
    const start = number >> 1
    const [column, row] = [(start % width) - 1, Math.floor(start / width) - 1]
    const [far, up] = number % 2 === 0 ? [column + 1, row] : [column, row + 1]
    const [one, other] = [valueAt(column, row), valueAt(far, up)]
    if (one === Infinity) return grid.corner(far, up)
    if (other === Infinity) return grid.corner(column, row)
    return root(field, [grid.corner(column, row), one], [grid.corner(far, up), other])
  }

  for (const [column, row] of cellsOnLevel(field, grid)) march(column, row)
  for (let column = -1; column <= grid.columns; column++) for (const row of [-1, grid.rows]) march(column, row)
  for (let row = 0; row < grid.rows; row++) for (const column of [-1, grid.columns]) march(column, row)

  const rings: Position[][] = []
  for (const start of next.keys()) {
    const ring: Position[] = []
    for (let at: number | undefined = start; at !== undefined && next.has(at);) {
      const position = crossing(at)
      const before = ring[ring.length - 1]
      if (position[0] !== before?.[0] || position[1] !== before?.[1]) ring.push(position)
      const after: number | undefined = next.get(at)
      next.delete(at)
      at = after
    }
    const first = ring[0]
    if (first && ring.length > 2) rings.push([...ring, first])
  }
  return rings
}

/** Where a field changes sign between two positions with their values, to a metre of the value (Illinois rule). */
export function root(field: Field, start: readonly [Position, number], end: readonly [Position, number]): Position {
  let [low, lowValue] = start
  let [high, highValue] = end
  if (Math.abs(lowValue) < 1) return low
  if (Math.abs(highValue) < 1) return high
  for (let turn = 0; turn < 30; turn++) {
    const share = lowValue / (lowValue - highValue)
    const between: Position = [low[0] + share * (high[0] - low[0]), low[1] + share * (high[1] - low[1])]
    const value = field(between)
    if (Math.abs(value) < 1) return between
    if (value < 0 === highValue < 0) {
      ;[high, highValue] = [between, value]
      lowValue /= 2
    } else {
      ;[low, lowValue] = [high, highValue]
      ;[high, highValue] = [between, value]
    }
  }
  return high
}

function gridOver([west, south, east, north]: Box, step: number): Grid {
  const columns = Math.max(1, Math.ceil((east - west) / step))
  const rows = Math.max(1, Math.ceil((north - south) / step))
  return {
    columns,
    rows,
    corner: (column, row) => [
      west + ((east - west) * Math.max(0, Math.min(columns, column))) / columns,
      south + ((north - south) * Math.max(0, Math.min(rows, row))) / rows
    ]
  }
}

// Every cell that a level line can pass: where |field| at the centre exceeds the radius there is none.
function cellsOnLevel(field: Field, { columns, rows, corner }: Grid): [number, number][] {
  const found: [number, number][] = []
  function look(column: number, row: number, size: number): void {
    if (column >= columns || row >= rows) return
    const [west, south] = corner(column, row)
    const [east, north] = corner(column + size, row + size)
    const { centre, radius } = cell([west, south, east, north])
    if (Math.abs(field(centre)) > radius + 5) return
    if (size === 1) {
      found.push([column, row])
      return
    }
    const half = size / 2
    for (const x of [column, column + half]) for (const y of [row, row + half]) look(x, y, half)
  }
  const largest = 64
  for (let column = 0; column < columns; column += largest)
    for (let row = 0; row < rows; row += largest) look(column, row, largest)
  return found
}

function middle([x1, y1]: Position, [x2, y2]: Position): Position {
  return [(x1 + x2) / 2, (y1 + y2) / 2]
}

import { GeometryError } from './geometryError'
import type { Position } from './position'
import type { MultiPolygon, Polygon, Ring } from './ring'

/**
 * Polygons on a grid, as text that compresses well: `sizes` holds for each polygon the number of its rings, then the number
 * of positions of each ring without the last; `x` and `y` the steps from position to position, in units of `quantum` degrees.
 */
export interface PackedPolygons {
  readonly quantum: number
  readonly sizes: string
  readonly x: string
  readonly y: string
}

/** Polygons as `PackedPolygons`, rounded to the quantum (degrees; 0.0001, or 11 m, if left out); what collapses is left out. */
export function packPolygons(polygons: MultiPolygon, quantum = 0.0001): PackedPolygons {
  if (!(quantum > 0)) throw new GeometryError(quantum, 'a quantum in degrees above 0')
  const sizes: number[] = []
  const columns: number[] = []
  const rows: number[] = []
  for (const polygon of polygons) {
    const rings = polygon.map((ring) => onGrid(ring, quantum))
    if ((rings[0]?.length ?? 0) < 3) continue
    const kept = rings.filter((ring) => ring.length > 2)
    sizes.push(kept.length, ...kept.map((ring) => ring.length))
    for (const [column, row] of kept.flat()) {
      columns.push(column)
      rows.push(row)
    }
  }
  return { quantum, sizes: encoded(sizes), x: encoded(steps(columns)), y: encoded(steps(rows)) }
}

/** The polygons that `packPolygons` wrote, each position within half a quantum of what it was given; rings are closed. */
export function unpackPolygons({ quantum, sizes, x, y }: PackedPolygons): MultiPolygon {
  const counts = decoded(sizes)
  const columns = decoded(x)
  const rows = decoded(y)
  const digits = Math.max(0, Math.ceil(-Math.log10(quantum)))
  const degrees = (units: number) => Number((units * quantum).toFixed(digits))
  const polygons: Polygon[] = []
  let column = 0
  let row = 0
  let next = 0
  for (let at = 0; at < counts.length;) {
    const rings = Array.from({ length: counts[at++]! }, (): Ring => {
      const ring = Array.from({ length: counts[at++]! }, (): Position => {
        column += columns[next]!
        row += rows[next++]!
        return [degrees(column), degrees(row)]
      })
      return [...ring, ring[0]!]
    })
    polygons.push(rings)
  }
  if (next !== columns.length || next !== rows.length) {
    throw new GeometryError(
      [next, columns.length, rows.length],
      'as many positions in the sizes as in both lists of steps'
    )
  }
  return polygons
}

function onGrid(ring: Ring, quantum: number): Position[] {
  const cells = ring.map(([longitude, latitude]): Position => [
    Math.round(longitude / quantum),
    Math.round(latitude / quantum)
  ])
  return cells.slice(1).filter(([column, row], before) => column !== cells[before]![0] || row !== cells[before]![1])
}

function steps(values: readonly number[]): number[] {
  return values.map((value, at) => value - (values[at - 1] ?? 0))
}

// Five bits a character, least first, 32 added while more follow, the sign in the lowest bit, as in Google's encoded
// polyline; the alphabet starts at ")" and leaves out the backslash, which JSON would double.
function encoded(values: readonly number[]): string {
  let text = ''
  for (const value of values) {
    let rest = value < 0 ? -2 * value - 1 : 2 * value
    do {
      const code = 41 + (rest % 32) + (rest >= 32 ? 32 : 0)
      text += String.fromCharCode(code < 92 ? code : code + 1)
      rest = Math.floor(rest / 32)
    } while (rest > 0)
  }
  return text
}

function decoded(text: string): number[] {
  const values: number[] = []
  let value = 0
  let unit = 1
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    const code = character - (character > 92 ? 42 : 41)
    if (code < 0 || code > 63 || character === 92) throw new GeometryError(text[at], 'a character of packed polygons')
    value += (code % 32) * unit
    unit *= 32
    if (code >= 32) continue
    values.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2)
    value = 0
    unit = 1
  }
  if (unit > 1) throw new GeometryError(text.slice(-3), 'the end of packed polygons')
  return values
}

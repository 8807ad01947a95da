import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { states } from './states'
import { unwrap } from './unwrap'

/** A line on the atlas' integer grid. */
export interface GridLine {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

/** A polygon as rings of arc numbers, exterior first; `~n` is arc n backwards. */
export interface AtlasPolygon {
  readonly country: string | null
  readonly rings: readonly (readonly number[])[]
}

/** The land of the world, 1:10,000,000, by state, with every shared line once. */
export interface Atlas {
  readonly scale: readonly [number, number]
  readonly translate: readonly [number, number]
  readonly arcs: readonly GridLine[]
  readonly seam: readonly boolean[]
  readonly polygons: readonly AtlasPolygon[]
}

const require = createRequire(import.meta.url)

/** Natural Earth 1:10m countries from the package world-atlas; arcs along the rim of the world map are marked as seam. */
export function readAtlas(): Atlas {
  // The package's file is a quantised topology of one collection of polygons with a name each.
  const topology = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8')) as Topology<{
    countries: GeometryCollection<{ name?: string }>
  }>
  if (!topology.transform) throw new Error('world-atlas/countries-10m.json is not quantised; a transform is needed.')
  const { scale, translate } = topology.transform
  const whole = topology.arcs.map(toGridLine)
  const rim = rimOf(whole)
  const arcs: GridLine[] = []
  const seam: boolean[] = []
  const parts = whole.map((line) =>
    splitAtRim(line, rim).map((part) => {
      arcs.push(part.line)
      return seam.push(part.seam) - 1
    })
  )
  const renumber = (ring: readonly number[]) =>
    ring.flatMap((arc) => (arc >= 0 ? (parts[arc] ?? []) : (parts[~arc] ?? []).map((part) => ~part).toReversed()))
  const polygons = topology.objects.countries.geometries.flatMap((geometry) => {
    const { name = '' }: { name?: string } = geometry.properties ?? {}
    const country = states[name] ?? (geometry.id === undefined ? null : String(geometry.id))
    return polygonsOf(geometry as Polygon | MultiPolygon).map((rings) => ({ country, rings: rings.map(renumber) }))
  })
  return unwrap({ scale: [scale[0], scale[1]], translate: [translate[0], translate[1]], arcs, seam, polygons })
}

function polygonsOf(geometry: Polygon | MultiPolygon): number[][][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
}

function toGridLine(deltas: readonly (readonly number[])[]): GridLine {
  let [column, row] = [0, 0]
  const x: number[] = []
  const y: number[] = []
  for (const [dx = 0, dy = 0] of deltas) {
    x.push((column += dx))
    y.push((row += dy))
  }
  return { x, y }
}

interface Rim {
  readonly west: number
  readonly east: number
  readonly south: number
}

function rimOf(lines: readonly GridLine[]): Rim {
  const rim = { west: Infinity, east: -Infinity, south: Infinity }
  for (const { x, y } of lines) {
    for (const column of x) {
      rim.west = Math.min(rim.west, column)
      rim.east = Math.max(rim.east, column)
    }
    for (const row of y) rim.south = Math.min(rim.south, row)
  }
  return rim
}

/** The line cut where it begins or ends to follow the rim: those parts exist only because the map does. */
function splitAtRim({ x, y }: GridLine, rim: Rim): { line: GridLine; seam: boolean }[] {
  const onRim = (i: number) =>
    (x[i] === rim.west && x[i - 1] === rim.west) ||
    (x[i] === rim.east && x[i - 1] === rim.east) ||
    (y[i] === rim.south && y[i - 1] === rim.south)
  const parts: { line: GridLine; seam: boolean }[] = []
  let start = 0
  for (let i = 1; i < x.length; i++) {
    if (i + 1 < x.length && onRim(i + 1) === onRim(i)) continue
    parts.push({ line: { x: x.slice(start, i + 1), y: y.slice(start, i + 1) }, seam: onRim(i) })
    start = i
  }
  return parts
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { Box, Position } from '~/model/geometry'
import type { Islet } from '~/model/situation'

/** Land as the basemap draws it: Natural Earth 1:10m and the islets of the situation. */
export interface Land {
  /** Whether a position is on land. */
  isLand(position: Position): boolean
  /** Metres from a position to the nearest shore, good to a few per cent; Infinity beyond about 300 km. */
  toShore(position: Position): number
}

/** A stretch of a shoreline, longitude and latitude in turn, with the box that holds it. */
interface Stretch {
  readonly line: Float64Array
  readonly box: Box
}

/** A polygon of land as the stretches of all its rings. */
interface Shape {
  readonly stretches: readonly Stretch[]
  readonly box: Box
}

const require = createRequire(import.meta.url)
const metresADegree = 111_195
/** Degrees beyond which no shore is looked for. */
const far = 3
/** Positions in a stretch: few enough for most stretches to be passed over unread. */
const stretchLength = 64

/** The land of a window and a margin round it. */
export function land([west, south, east, north]: Box, islets: readonly Islet[]): Land {
  const around: Box = [west - far, south - far, east + far, north + far]
  const shapes = readShapes().filter(({ box }) => meet(box, around))
  const discs = islets.filter(({ radius }) => radius > 0)
  const toDiscs = (position: Position) =>
    discs.map(({ geometry, radius }) => metres(position, geometry.coordinates) - radius)
  return {
    isLand: (position) =>
      shapes.some((shape) => contains(shape, position)) || toDiscs(position).some((distance) => distance <= 0),
    toShore: (position) =>
      Math.min(Infinity, ...shapes.map((shape) => toShape(shape, position)), ...toDiscs(position).map(Math.abs))
  }
}

/** Read once a process. */
let read: readonly Shape[] | undefined

function readShapes(): readonly Shape[] {
  if (read) return read
  // The package's file is a quantised topology of one collection of land.
  const topology = JSON.parse(readFileSync(require.resolve('world-atlas/land-10m.json'), 'utf8')) as Topology<{
    land: { type: 'GeometryCollection'; geometries: (Polygon | MultiPolygon)[] }
  }>
  const arcs = topology.arcs.map((arc) => stretchesOf(arc, topology.transform))
  const polygons = topology.objects.land.geometries.flatMap((one) => (one.type === 'Polygon' ? [one.arcs] : one.arcs))
  read = polygons.map((rings): Shape => {
    const stretches = rings.flat().flatMap((arc) => arcs[arc < 0 ? ~arc : arc] ?? [])
    return { stretches, box: around(stretches.map(({ box }) => box)) }
  })
  return read
}

/** An arc of the topology, whose positions are steps on a grid, in stretches; its direction does not matter here. */
function stretchesOf(arc: readonly (readonly number[])[], transform: Topology['transform']): readonly Stretch[] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] }
  const line = new Float64Array(2 * arc.length)
  let [column, row] = [0, 0]
  arc.forEach(([dx = 0, dy = 0], at) => {
    line[2 * at] = (column += dx) * scale[0] + translate[0]
    line[2 * at + 1] = (row += dy) * scale[1] + translate[1]
  })
  return Array.from({ length: Math.ceil((arc.length - 1) / stretchLength) }, (_, index): Stretch => {
    // Each begins where the one before ends.
    const part = line.subarray(2 * index * stretchLength, 2 * (index + 1) * stretchLength + 2)
    return { line: part, box: boxOf(part) }
  })
}

function boxOf(line: Float64Array): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < line.length; at += 2) {
    west = Math.min(west, line[at]!)
    east = Math.max(east, line[at]!)
    south = Math.min(south, line[at + 1]!)
    north = Math.max(north, line[at + 1]!)
  }
  return [west, south, east, north]
}

function around(boxes: readonly Box[]): Box {
  return boxes.reduce(
    ([w, s, e, n], box) => [Math.min(w, box[0]), Math.min(s, box[1]), Math.max(e, box[2]), Math.max(n, box[3])],
    [Infinity, Infinity, -Infinity, -Infinity]
  )
}

function meet(one: Box, other: Box): boolean {
  return one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1]
}

/** Whether a ray to the east crosses the rings an odd number of times (Shimrat 1962). */
function contains({ stretches, box }: Shape, [lon, lat]: Position): boolean {
  if (!meet(box, [lon, lat, lon, lat])) return false
  let inside = false
  for (const { line, box: part } of stretches) {
    if (part[2] < lon || part[1] > lat || part[3] < lat) continue
    for (let at = 2; at < line.length; at += 2) {
      const y1 = line[at - 1]!
      const y2 = line[at + 1]!
      if (y1 > lat === y2 > lat) continue
      const x1 = line[at - 2]!
      if (lon < ((line[at]! - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside
    }
  }
  return inside
}

/** Metres from a position to the nearest edge of a shape, on a plane that touches the earth there. */
function toShape({ stretches }: Shape, [lon, lat]: Position): number {
  const near: Box = [lon - far, lat - far, lon + far, lat + far]
  const width = Math.cos((lat * Math.PI) / 180)
  let least = Infinity
  for (const { line, box } of stretches) {
    if (!meet(box, near)) continue
    for (let at = 2; at < line.length; at += 2) {
      const x1 = (line[at - 2]! - lon) * width
      const y1 = line[at - 1]! - lat
      const dx = (line[at]! - lon) * width - x1
      const dy = line[at + 1]! - lat - y1
      const length = dx * dx + dy * dy
      const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length))
      least = Math.min(least, (x1 + share * dx) ** 2 + (y1 + share * dy) ** 2)
    }
  }
  return Math.sqrt(least) * metresADegree
}

/** Metres between two positions, good to a few per cent within 300 km. */
export function metres([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  return Math.hypot((lon2 - lon1) * Math.cos((lat1 * Math.PI) / 180), lat2 - lat1) * metresADegree
}

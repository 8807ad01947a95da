import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Box, Position } from '~/model/geometry'
import type { Islet } from '~/model/situation'

/** Land as the basemap draws it: Natural Earth 1:10m and the islets of the situation. */
export interface Land {
  /** Whether a position is on land. */
  isLand(position: Position): boolean
  /** Metres from a position to the nearest shore, good to a few per cent; Infinity beyond about 300 km. */
  toShore(position: Position): number
}

/** A polygon: longitude and latitude in turn along each ring. */
interface Shape {
  readonly rings: readonly Float64Array[]
  readonly box: Box
}

const require = createRequire(import.meta.url)
const metresADegree = 111_195
/** Degrees beyond which no shore is looked for. */
const far = 3

/** The land of a window and a margin round it. */
export function land([west, south, east, north]: Box, islets: readonly Islet[]): Land {
  const isNear = ([w, s, e, n]: Box) => w <= east + far && e >= west - far && s <= north + far && n >= south - far
  const shapes = readShapes().filter(({ box }) => isNear(box))
  const discs = islets.filter(({ radius }) => radius > 0)
  const toDiscs = (position: Position) =>
    discs.map(({ geometry, radius }) => metres(position, geometry.coordinates) - radius)
  return {
    isLand: (position) =>
      shapes.some((shape) => contains(shape, position)) || toDiscs(position).some((distance) => distance <= 0),
    toShore: (position) =>
      Math.min(Infinity, ...shapes.map((shape) => toRings(shape, position)), ...toDiscs(position).map(Math.abs))
  }
}

/** Read once a process. */
let read: readonly Shape[] | undefined

function readShapes(): readonly Shape[] {
  if (read) return read
  // The package's file is a topology of one collection of land.
  const topology = JSON.parse(readFileSync(require.resolve('world-atlas/land-10m.json'), 'utf8')) as Topology<{
    land: GeometryCollection
  }>
  read = feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return polygons.map((rings): Shape => {
      const lines = rings.map((ring) => Float64Array.from(ring.flat()))
      return { rings: lines, box: boxOf(lines[0] ?? new Float64Array()) }
    })
  })
  return read
}

function boxOf(line: Float64Array): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < line.length; at += 2) {
    box[0] = Math.min(box[0], line[at]!)
    box[1] = Math.min(box[1], line[at + 1]!)
    box[2] = Math.max(box[2], line[at]!)
    box[3] = Math.max(box[3], line[at + 1]!)
  }
  return box
}

/** Whether a ray to the east crosses the rings an odd number of times (Shimrat 1962). */
function contains({ rings, box }: Shape, [lon, lat]: Position): boolean {
  if (lon < box[0] || lon > box[2] || lat < box[1] || lat > box[3]) return false
  let inside = false
  for (const ring of rings) {
    for (let at = 2; at < ring.length; at += 2) {
      const [y1, y2] = [ring[at - 1]!, ring[at + 1]!]
      if (y1 > lat === y2 > lat) continue
      const [x1, x2] = [ring[at - 2]!, ring[at]!]
      if (lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside
    }
  }
  return inside
}

/** Metres from a position to the nearest edge of a shape, on a plane that touches the earth there. */
function toRings({ rings, box }: Shape, [lon, lat]: Position): number {
  if (lon < box[0] - far || lon > box[2] + far || lat < box[1] - far || lat > box[3] + far) return Infinity
  const width = Math.cos((lat * Math.PI) / 180)
  let least = Infinity
  for (const ring of rings) {
    for (let at = 2; at < ring.length; at += 2) {
      const [x1, y1] = [(ring[at - 2]! - lon) * width, ring[at - 1]! - lat]
      const [dx, dy] = [(ring[at]! - lon) * width - x1, ring[at + 1]! - lat - y1]
      const length = dx * dx + dy * dy
      const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length))
      least = Math.min(least, (x1 + share * dx) ** 2 + (y1 + share * dy) ** 2)
    }
  }
  return Math.sqrt(least) * metresADegree
}

function metres([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  return Math.hypot((lon2 - lon1) * Math.cos((lat1 * Math.PI) / 180), lat2 - lat1) * metresADegree
}

import { bbox } from './bbox'
import { edgeTable } from './edgeTable'
import type { Position } from './position'
import type { MultiPolygon, Ring } from './ring'

/** Polygons from rings that do not cross: counterclockwise rings are outer ones, each clockwise ring is a hole of the smallest round it. */
export function nested(rings: readonly Ring[]): MultiPolygon {
  const sized = rings.map((ring) => ({ ring, area: signedArea(ring) }))
  const outer = sized
    .filter(({ area }) => area > 0)
    .toSorted((one, other) => one.area - other.area)
    .map(({ ring }) => ({ rings: [ring], box: bbox(ring), inside: edgeTable(edges(ring)) }))
  for (const { ring, area } of sized) {
    const first = ring[0]
    if (area >= 0 || !first) continue
    const [x, y] = first
    const home = outer.find(
      ({ box: [west, south, east, north], inside }) =>
        x >= west && x <= east && y >= south && y <= north && inside(x, y)
    )
    home?.rings.push(ring)
  }
  return outer.map((polygon) => polygon.rings)
}

function signedArea(ring: Ring): number {
  const [originX, originY] = ring[0] ?? [0, 0]
  return ring.reduce((sum, [x, y], at) => {
    const [px, py] = ring[at - 1] ?? [x, y]
    return sum + ((px - originX) * (y - originY) - (x - originX) * (py - originY)) / 2
  }, 0)
}

function edges(ring: readonly Position[]): Float64Array {
  return Float64Array.from(ring.slice(1).flatMap((corner, before) => [...(ring[before] ?? corner), ...corner]))
}

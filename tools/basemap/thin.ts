import type { Box } from '~/model/geometry'
import type { Atlas, GridLine } from './atlas'

/** How far a line may be simplified beside the region that is kept whole: degrees next to it, and more per degree away, up to a limit. */
const tolerance = { near: 0.02, perDegree: 0.012, most: 0.4 }

/** Degrees by which a drawn line may stray at a position: 0 inside the box, growing with the distance from it. */
export function allowance([lon, lat]: readonly [number, number], [west, south, east, north]: Box): number {
  const away = Math.max(west - lon, lon - east, south - lat, lat - north)
  return away <= 0 ? 0 : Math.min(tolerance.most, tolerance.near + tolerance.perDegree * away)
}

/**
 * The line with the points that matter (Douglas and Peucker 1973), where `most` says by how many degrees it may stray: all
 * of them where that is nothing. Ends stay, so lines that share a junction still meet; a closed line keeps at least a triangle.
 */
export function thin(
  line: GridLine,
  { scale, translate }: Pick<Atlas, 'scale' | 'translate'>,
  most: (at: readonly [number, number]) => number
): GridLine {
  const lon = line.x.map((column) => column * scale[0] + translate[0])
  const lat = line.y.map((row) => row * scale[1] + translate[1])
  const last = lon.length - 1
  const limit = lon.map((_, i) => most([lon[i] ?? 0, lat[i] ?? 0]))
  const keep = limit.map((degrees, i) => degrees === 0 || i === 0 || i === last)
  if (line.x[0] === line.x[last] && line.y[0] === line.y[last]) keep[farthestFromStart()] = true
  const fixed = keep.flatMap((kept, i) => (kept ? [i] : []))
  const open = fixed.slice(1).map((to, i): [number, number] => [fixed[i] ?? 0, to])
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    let [worst, at] = [1, 0]
    for (let i = from + 1; i < to; i++) {
      const excess = offset(i, from, to) / (limit[i] ?? 1)
      if (excess > worst) [worst, at] = [excess, i]
    }
    if (at > 0) {
      keep[at] = true
      open.push([from, at], [at, to])
    }
  }
  const thinned = { x: line.x.filter((_, i) => keep[i]), y: line.y.filter((_, i) => keep[i]) }
  return thinned.x.length < 4 && line.x[0] === line.x[last] && line.y[0] === line.y[last] ? line : thinned

  function farthestFromStart(): number {
    let [far, middle] = [-1, 0]
    for (let i = 1; i < last; i++) {
      const away = Math.hypot((lon[i] ?? 0) - (lon[0] ?? 0), (lat[i] ?? 0) - (lat[0] ?? 0))
      if (away > far) [far, middle] = [away, i]
    }
    return middle
  }

  function offset(i: number, from: number, to: number): number {
    const [ax = 0, ay = 0, bx = 0, by = 0, px = 0, py = 0] = [lon[from], lat[from], lon[to], lat[to], lon[i], lat[i]]
    const [dx, dy] = [bx - ax, by - ay]
    const length = dx * dx + dy * dy
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length))
    return Math.hypot(px - ax - along * dx, py - ay - along * dy)
  }
}

import type { Box } from '~/model/geometry'
import { type BasemapFile, isletForms, type PackedLines } from '~/model/basemap'
import { pack, unpack } from '~/model/packed'
import type { GridLine } from '../basemap/atlas'
import { thin } from '../basemap/thin'

/** Steps of the stored grid in one step of the coarse one. */
const step = 4
/** Degrees by which a line may stray: about a pixel where the map opens, more where only an unusual screen looks, much beyond. */
const strays = { home: 0.03, near: 0.12, far: 1 }

function linesOf({ sizes, x, y }: PackedLines): readonly GridLine[] {
  const [columns, rows] = [x, y].map((text) => {
    let at = 0
    return Array.from(unpack(text), (difference) => (at += difference))
  })
  let end = 0
  return Array.from(unpack(sizes), (size) => {
    const start = end
    end += size
    return { x: columns?.slice(start, end) ?? [], y: rows?.slice(start, end) ?? [] }
  })
}

function packed(lines: readonly GridLine[]): PackedLines {
  const differences = (axis: 'x' | 'y') => {
    const all = lines.flatMap((line) => line[axis].map((value) => Math.round(value / step)))
    return pack(all.map((value, i) => value - (all[i - 1] ?? 0)))
  }
  return { sizes: pack(lines.map(({ x }) => x.length)), x: differences('x'), y: differences('y') }
}

const nothing: GridLine = { x: [], y: [] }

const isClosed = ({ x, y }: GridLine) => x.length > 0 && x[0] === x.at(-1) && y[0] === y.at(-1)

function holds([west, south, east, north]: Box, lon: number, lat: number): boolean {
  return lon > west && lon < east && lat > south && lat < north
}

/** Of a small island, which `thin` leaves whole, the four outermost points. */
function diamond(line: GridLine): GridLine {
  const outermost = (values: readonly number[]) =>
    [Math.min(...values), Math.max(...values)].map((one) => values.indexOf(one))
  const kept = [...new Set([0, ...outermost(line.x), ...outermost(line.y), line.x.length - 1])].toSorted(
    (a, b) => a - b
  )
  return { x: kept.map((i) => line.x[i] ?? 0), y: kept.map((i) => line.y[i] ?? 0) }
}

/** The basemap about as exact as a screen shows it where the map opens, without what is not drawn: for the first picture. */
export function coarse(file: BasemapFile, home: Box): BasemapFile {
  const { scale, translate, islets } = file
  const [west, south, east, north] = home
  const [wide, high] = [(east - west) / 2, (north - south) / 2]
  const near: Box = [west - wide, south - high, east + wide, north + high]
  const most = ([lon, lat]: readonly [number, number]) =>
    holds(home, lon, lat) ? strays.home : holds(near, lon, lat) ? strays.near : strays.far
  const isNear = ({ x, y }: GridLine) =>
    x.some((column, i) => holds(near, column * scale[0] + translate[0], (y[i] ?? 0) * scale[1] + translate[1]))
  // Islands and lakes far away are left out, as are the rivers that are drawn from near by only.
  const thinned = (lines: PackedLines) =>
    linesOf(lines).map((line) => {
      if (!isClosed(line)) return thin(line, file, most)
      if (!isNear(line)) return nothing
      const fewer = thin(line, file, most)
      return fewer === line ? diamond(line) : fewer
    })
  const arcs = thinned(file.arcs)
  const values = unpack(islets)
  const drawn = Array.from({ length: values.length / 5 }, (_, i) => values.subarray(5 * i, 5 * i + 5)).filter(
    ([lon = 0, lat = 0, , , form = 0]) => isletForms[form] === 'island' && holds(near, lon / 1000, lat / 1000)
  )
  return {
    ...file,
    scale: [scale[0] * step, scale[1] * step],
    arcs: packed(arcs),
    land: file.land.flatMap(([owner, ...rings]) => {
      const left = rings.filter((ring) => ring.every((arc) => arcs[arc < 0 ? ~arc : arc]?.x.length))
      return left[0] === rings[0] ? [[owner, ...left] as const] : []
    }),
    lakes: packed(thinned(file.lakes)),
    rivers: packed(thinned(file.rivers).map((river, i) => (file.riverRanks[i] === '3' ? nothing : river))),
    owners: [],
    islets: pack(drawn.flatMap(([lon = 0, lat = 0, radius = 0]) => [lon, lat, radius, 0, isletForms.indexOf('island')]))
  }
}

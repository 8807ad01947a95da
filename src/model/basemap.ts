import type { Box } from './geometry'
import { unpack } from './packed'
import type { Text } from './text'

/** What an arc of the land separates: land from sea, two states, two parts of one state, or nothing (the edge of the data). */
export type ArcKind = 'coast' | 'border' | 'inner' | 'seam'

/** The arc kinds in the order of their numbers in the file. */
export const arcKinds: readonly ArcKind[] = ['coast', 'border', 'inner', 'seam']

/** Lines on the file's integer grid, packed: the number of points of each, then all x and all y as differences. */
export interface PackedLines {
  readonly sizes: string
  readonly x: string
  readonly y: string
}

/**
 * Whose a coast is and of which land: `country` is an ISO 3166-1 numeric code, `mass` the number of the land mass
 * (islets have numbers of their own; -1 stands for a state's small islands without a name), `mainland` says that the mass is a continent; `place` is the id in
 * `names.geojson` or `islets.geojson` of the island; `note` says what is contested about it.
 */
export interface Owner {
  readonly country: string | null
  readonly mass: number
  readonly mainland: boolean
  readonly place: string | null
  readonly name: Text | null
  readonly note: Text | null
}

/** The basemap as it is stored: made by `tools/basemap.ts`, read by `decodeBasemap`. */
export interface BasemapFile {
  readonly format: 1
  /** The region drawn in full detail. */
  readonly window: Box
  /** The region whose coast is listed for distances: the window and a margin. */
  readonly detail: Box
  readonly scale: readonly [number, number]
  readonly translate: readonly [number, number]
  readonly arcs: PackedLines
  /** One digit an arc: its place in `arcKinds`. */
  readonly kinds: string
  readonly owners: readonly Owner[]
  /** Owner, then rings of arc numbers, exterior first; `~n` is arc n backwards. */
  readonly land: readonly (readonly [owner: number, ...rings: (readonly number[])[]])[]
  readonly lakes: PackedLines
  readonly rivers: PackedLines
  /** One digit a river: 1 for the longest. */
  readonly riverRanks: string
  /** Longitude, latitude (thousandths of a degree), radius (metres), owner, place in `isletForms`. */
  readonly islets: string
}

/** A polygon with holes; each ring is closed and lists longitude and latitude in turn, in degrees. */
export interface BasemapPolygon {
  readonly rings: readonly Float64Array[]
  readonly bbox: Box
}

/** A part of one land mass under one state. */
export interface BasemapLand extends BasemapPolygon {
  readonly country: string | null
  readonly owner: number
}

/** A line as longitude and latitude in turn, in degrees. */
export interface BasemapLine {
  readonly line: Float64Array
  readonly bbox: Box
}

/** A river; rank 1 is the longest class, 3 the shortest. */
export interface BasemapRiver extends BasemapLine {
  readonly rank: number
}

/**
 * A small island, or a group of them, as the circle that holds it: radius in metres. `island` is to be drawn as a
 * disc of land, `group` is a reef or several islets whose land is less than the circle, `charted` is not to be drawn, since `land` or a larger disc is in its place.
 */
export interface BasemapIslet {
  readonly lon: number
  readonly lat: number
  readonly radius: number
  readonly owner: number
  readonly form: IsletForm
}

export type IsletForm = 'island' | 'group' | 'charted'

/** The forms of an islet in the order of their numbers in the file. */
export const isletForms: readonly IsletForm[] = ['island', 'group', 'charted']

/** A stretch of coast and the number of its owner. */
export interface Coastline extends BasemapLine {
  readonly owner: number
}

/** The basemap ready for drawing and for the coast index. */
export interface Basemap {
  readonly window: Box
  readonly detail: Box
  readonly land: readonly BasemapLand[]
  readonly coastlines: readonly Coastline[]
  readonly borders: readonly BasemapLine[]
  /** Edges of the data that close the land: neither coast nor border, not to be drawn. */
  readonly seams: readonly BasemapLine[]
  readonly lakes: readonly BasemapPolygon[]
  readonly rivers: readonly BasemapRiver[]
  readonly islets: readonly BasemapIslet[]
  readonly owners: readonly Owner[]
}

/** The basemap that a stored file holds, in degrees. */
export function decodeBasemap(file: BasemapFile): Basemap {
  const arcs = lines(file.arcs, file)
  const ownerOfArc = new Uint16Array(arcs.length)
  const land = file.land.map(([owner, ...parts]): BasemapLand => {
    for (const part of parts) for (const arc of part) ownerOfArc[index(arc)] = owner
    const shape = (parts[0] ?? []).map((arc) => arcs[index(arc)]?.bbox ?? nowhere)
    return {
      rings: parts.map((part) => join(part, arcs)),
      bbox: shape.reduce(union, nowhere),
      country: file.owners[owner]?.country ?? null,
      owner
    }
  })
  const ofKind = (kind: ArcKind) => arcs.filter((_, i) => arcKinds[Number(file.kinds[i])] === kind)
  const owner = new Map(arcs.map((arc, i) => [arc, ownerOfArc[i] ?? 0]))
  return {
    window: file.window,
    detail: file.detail,
    land,
    coastlines: ofKind('coast').map((arc) => ({ ...arc, owner: owner.get(arc) ?? 0 })),
    borders: ofKind('border'),
    seams: ofKind('seam'),
    lakes: lines(file.lakes, file).map(({ line, bbox }) => ({ rings: [line], bbox })),
    rivers: lines(file.rivers, file).map(({ line, bbox }, i) => ({
      line: smooth(line),
      bbox,
      rank: Number(file.riverRanks[i])
    })),
    islets: islets(file),
    owners: file.owners
  }
}

const empty = new Float64Array(0)
const nowhere: Box = [Infinity, Infinity, -Infinity, -Infinity]

function index(arc: number): number {
  return arc < 0 ? ~arc : arc
}

function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

function lines(packed: PackedLines, { scale, translate }: BasemapFile): BasemapLine[] {
  const x = unpack(packed.x)
  const y = unpack(packed.y)
  const [scaleX, scaleY] = scale
  const [originX, originY] = translate
  let at = 0
  let column = 0
  let row = 0
  return Array.from(unpack(packed.sizes), (size) => {
    const line = new Float64Array(2 * size)
    let west = Infinity
    let south = Infinity
    let east = -Infinity
    let north = -Infinity
    for (let i = 0; i < size; i++, at++) {
      column += x[at] ?? 0
      row += y[at] ?? 0
      line[2 * i] = column * scaleX + originX
      line[2 * i + 1] = row * scaleY + originY
      if (column < west) west = column
      if (column > east) east = column
      if (row < south) south = row
      if (row > north) north = row
    }
    return {
      line,
      bbox: [west * scaleX + originX, south * scaleY + originY, east * scaleX + originX, north * scaleY + originY]
    }
  })
}

/** The line with three points more between every two, on the curve through all of them (Catmull and Rom 1974). */
function smooth(line: Float64Array): Float64Array {
  const end = line.length - 2
  if (end < 4) return line
  const curve = new Float64Array(4 * end + 2)
  for (let i = 0; i < end; i++) {
    const b = line[i] ?? 0
    const c = line[i + 2] ?? 0
    const a = line[i - 2] ?? b
    const d = line[i + 4] ?? c
    const at = 4 * i - 3 * (i % 2)
    for (let step = 0; step < 4; step++) {
      const t = step / 4
      const bend = 2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)
      curve[at + 2 * step] = b + (t / 2) * (c - a + t * bend)
    }
  }
  curve.set(line.subarray(end), 4 * end)
  return curve
}

/** One ring of arcs end to end; the first point of an arc repeats the last of the arc before it and is left out. */
function join(part: readonly number[], arcs: readonly BasemapLine[]): Float64Array {
  let length = 2
  for (const arc of part) length += (arcs[index(arc)]?.line.length ?? 2) - 2
  const ring = new Float64Array(length)
  let at = 0
  for (const arc of part) {
    const line = arcs[index(arc)]?.line ?? empty
    if (arc >= 0) {
      ring.set(line, at)
    } else {
      for (let from = line.length - 2, to = at; from >= 0; from -= 2, to += 2) {
        ring[to] = line[from] ?? 0
        ring[to + 1] = line[from + 1] ?? 0
      }
    }
    at += line.length - 2
  }
  return ring
}

function islets(file: BasemapFile): BasemapIslet[] {
  const values = unpack(file.islets)
  return Array.from({ length: values.length / 5 }, (_, i) => {
    const [lon = 0, lat = 0, radius = 0, owner = 0, form = 0] = values.subarray(5 * i, 5 * i + 5)
    return { lon: lon / 1000, lat: lat / 1000, radius, owner, form: isletForms[form] ?? 'island' }
  })
}

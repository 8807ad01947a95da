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
  /** Longitude, latitude (thousandths of a degree), radius (metres), owner, form (0 island, 1 group, 2 drawn as land). */
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
 * disc of land, `group` is a reef or several islets whose land is less than the circle, `charted` is already in `land`.
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

/** The coast within `detail` as segments: longitude and latitude of both ends, and the owner of each segment. */
export interface CoastSegments {
  readonly ends: Float64Array
  readonly owner: Uint16Array
}

/** The basemap ready for drawing and for the coast index. */
export interface Basemap {
  readonly window: Box
  readonly detail: Box
  readonly land: readonly BasemapLand[]
  readonly coastlines: readonly BasemapLine[]
  readonly borders: readonly BasemapLine[]
  readonly lakes: readonly BasemapPolygon[]
  readonly rivers: readonly BasemapRiver[]
  readonly islets: readonly BasemapIslet[]
  readonly owners: readonly Owner[]
  readonly coast: CoastSegments
}

/** The basemap that a stored file holds, in degrees. */
export function decodeBasemap(file: BasemapFile): Basemap {
  const arcs = lines(file.arcs, file)
  const ownerOfArc = new Uint16Array(arcs.length)
  const land = file.land.map(([owner, ...parts]): BasemapLand => {
    for (const part of parts) for (const arc of part) ownerOfArc[arc < 0 ? ~arc : arc] = owner
    const rings = parts.map((part) => join(part, arcs))
    return { rings, bbox: bbox(rings[0]), country: file.owners[owner]?.country ?? null, owner }
  })
  const ofKind = (kind: ArcKind) => arcs.flatMap((_, i) => (arcKinds[Number(file.kinds[i])] === kind ? [i] : []))
  const drawn = (i: number): BasemapLine => ({ line: arcs[i] ?? empty, bbox: bbox(arcs[i]) })
  const coast = ofKind('coast')
  return {
    window: file.window,
    detail: file.detail,
    land,
    coastlines: coast.map(drawn),
    borders: ofKind('border').map(drawn),
    lakes: lines(file.lakes, file).map((ring) => ({ rings: [ring], bbox: bbox(ring) })),
    rivers: lines(file.rivers, file).map((line, i) => ({ line, bbox: bbox(line), rank: Number(file.riverRanks[i]) })),
    islets: islets(file),
    owners: file.owners,
    coast: segments(coast, arcs, ownerOfArc, file.detail)
  }
}

const empty = new Float64Array(0)

function lines(packed: PackedLines, { scale, translate }: BasemapFile): Float64Array[] {
  const x = unpack(packed.x)
  const y = unpack(packed.y)
  let at = 0
  let column = 0
  let row = 0
  return Array.from(unpack(packed.sizes), (size) => {
    const line = new Float64Array(2 * size)
    for (let i = 0; i < size; i++, at++) {
      column += x[at] ?? 0
      row += y[at] ?? 0
      line[2 * i] = column * scale[0] + translate[0]
      line[2 * i + 1] = row * scale[1] + translate[1]
    }
    return line
  })
}

/** One ring of arcs end to end; the first point of an arc repeats the last of the arc before it and is left out. */
function join(part: readonly number[], arcs: readonly Float64Array[]): Float64Array {
  let length = 2
  for (const arc of part) length += (arcs[arc < 0 ? ~arc : arc]?.length ?? 2) - 2
  const ring = new Float64Array(length)
  let at = 0
  for (const arc of part) {
    const line = arcs[arc < 0 ? ~arc : arc] ?? empty
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

function bbox(line: Float64Array = empty): Box {
  let west = Infinity
  let south = Infinity
  let east = -Infinity
  let north = -Infinity
  for (let i = 0; i < line.length; i += 2) {
    const lon = line[i] ?? 0
    const lat = line[i + 1] ?? 0
    if (lon < west) west = lon
    if (lon > east) east = lon
    if (lat < south) south = lat
    if (lat > north) north = lat
  }
  return [west, south, east, north]
}

function islets(file: BasemapFile): BasemapIslet[] {
  const values = unpack(file.islets)
  return Array.from({ length: values.length / 5 }, (_, i) => {
    const [lon = 0, lat = 0, radius = 0, owner = 0, form = 0] = values.subarray(5 * i, 5 * i + 5)
    return { lon: lon / 1000, lat: lat / 1000, radius, owner, form: isletForms[form] ?? 'island' }
  })
}

function segments(
  coast: readonly number[], arcs: readonly Float64Array[], ownerOfArc: Uint16Array, [west, south, east, north]: Box
): CoastSegments {
  const most = coast.reduce((sum, arc) => sum + (arcs[arc]?.length ?? 2) / 2 - 1, 0)
  const ends = new Float64Array(4 * most)
  const owner = new Uint16Array(most)
  let count = 0
  for (const arc of coast) {
    const line = arcs[arc] ?? empty
    for (let i = 2; i < line.length; i += 2) {
      const lon1 = line[i - 2] ?? 0
      const lat1 = line[i - 1] ?? 0
      const lon2 = line[i] ?? 0
      const lat2 = line[i + 1] ?? 0
      if ((lon1 < west && lon2 < west) || (lon1 > east && lon2 > east)) continue
      if ((lat1 < south && lat2 < south) || (lat1 > north && lat2 > north)) continue
      ends[4 * count] = lon1
      ends[4 * count + 1] = lat1
      ends[4 * count + 2] = lon2
      ends[4 * count + 3] = lat2
      owner[count++] = ownerOfArc[arc] ?? 0
    }
  }
  return { ends: ends.slice(0, 4 * count), owner: owner.slice(0, count) }
}

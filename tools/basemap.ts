import { arcKinds, type BasemapFile, isletForms, type IsletForm, type PackedLines } from '~/model/basemap'
import type { Box, Position } from '~/model/geometry'
import { pack } from '~/model/packed'
import { type Atlas, type GridLine, readAtlas } from './basemap/atlas'
import type { Places } from './basemap/places'
import { region, type RegionIslet, type RegionPolygon } from './basemap/region'
import { widen } from './basemap/ring'
import { allowance, thin } from './basemap/thin'
import { riverLines, waters } from './basemap/waters'

/** Degrees round the window in which the coast keeps its detail and counts for distances: more than 200 nautical miles. */
const margin = 4

/** Metres of a whole river from which it has rank 1, 2 and 3. */
const riverLengths = [900_000, 350_000, 100_000]

/**
 * The basemap of a window: land of the whole world, in full detail within the window and a margin and thinner beyond,
 * so that no edge is ever cut; borders, lakes, rivers, islets, and whose each coast is.
 */
export async function basemap(window: Box, places: Places): Promise<BasemapFile> {
  const atlas = readAtlas()
  const detail = widen(window, margin)
  const { polygons, islets, owners } = region(atlas, detail, places)
  const used = kindsOf(atlas, polygons)
  const strays = (at: readonly [number, number]) => allowance(at, detail)
  const thinned = atlas.arcs.map((line, arc) => (used.has(arc) ? thin(line, atlas, strays) : line))
  const corners = (ring: readonly number[]) =>
    ring.reduce((sum, arc) => sum + (thinned[arc < 0 ? ~arc : arc]?.x.length ?? 1) - 1, 0)
  const number = new Map([...used.keys()].map((arc, i) => [arc, i]))
  const renumber = (arc: number) => (arc < 0 ? ~(number.get(~arc) ?? 0) : (number.get(arc) ?? 0))
  const line = (positions: readonly Position[]) => thin(onGrid(positions, atlas), atlas, strays)
  const { lakes, rivers } = waters(detail)
  const all = [...rivers, ...places.rivers.flatMap(({ geometry }) => riverLines([positions(geometry)]))]
    .map(({ line, length }) => ({ line, rank: riverLengths.findIndex((least) => length >= least) + 1 }))
    .filter(({ rank }) => rank > 0)
  return {
    format: 1,
    window,
    detail,
    scale: atlas.scale,
    translate: atlas.translate,
    arcs: packLines([...used.keys()].flatMap((arc) => thinned[arc] ?? [])),
    kinds: [...used.values()].map((kind) => arcKinds.indexOf(kind)).join(''),
    owners,
    land: polygons
      .map(({ owner, rings }) => ({ owner, rings: rings.filter((ring, i) => i === 0 || corners(ring) > 2) }))
      .filter(({ rings: [exterior = []] }) => corners(exterior) > 2)
      .map(({ owner, rings }) => [owner, ...rings.map((ring) => ring.map(renumber))]),
    lakes: packLines(lakes.map(line)),
    rivers: packLines(all.map(({ line: course }) => line(course))),
    riverRanks: all.map(({ rank }) => rank).join(''),
    islets: packIslets(islets)
  }
}

function positions({ coordinates }: GeoJSON.LineString): Position[] {
  return coordinates.map(([lon = NaN, lat = NaN]): Position => [lon, lat])
}

/** What every arc of these polygons separates, in the order of the atlas. */
function kindsOf(atlas: Atlas, polygons: readonly RegionPolygon[]): Map<number, (typeof arcKinds)[number]> {
  const sides = new Map<number, (string | null)[]>()
  for (const { rings, country } of polygons) {
    for (const arc of rings.flat()) {
      const key = arc < 0 ? ~arc : arc
      sides.set(key, [...(sides.get(key) ?? []), country])
    }
  }
  const kind = (arc: number, [one, other]: (string | null)[]) =>
    atlas.seam[arc] ? 'seam' : other === undefined ? 'coast' : one === other && one !== null ? 'inner' : 'border'
  return new Map([...sides].toSorted(([a], [b]) => a - b).map(([arc, countries]) => [arc, kind(arc, countries)]))
}

function onGrid(line: readonly Position[], { scale, translate }: Atlas): GridLine {
  return {
    x: line.map(([lon]) => Math.round((lon - translate[0]) / scale[0])),
    y: line.map(([, lat]) => Math.round((lat - translate[1]) / scale[1]))
  }
}

function packLines(lines: readonly GridLine[]): PackedLines {
  const differences = (values: readonly number[]) => values.map((value, i) => value - (values[i - 1] ?? 0))
  return {
    sizes: pack(lines.map(({ x }) => x.length)),
    x: pack(differences(lines.flatMap(({ x }) => x))),
    y: pack(differences(lines.flatMap(({ y }) => y)))
  }
}

function packIslets(islets: readonly RegionIslet[]): string {
  const form = ({ islet, charted }: RegionIslet): IsletForm => islet.properties.form ?? (charted ? 'charted' : 'island')
  return pack(
    islets.flatMap((entry) => {
      const { geometry, properties } = entry.islet
      const [lon, lat] = geometry.coordinates
      return [
        Math.round(lon * 1000),
        Math.round(lat * 1000),
        Math.round(properties.radius),
        entry.owner,
        isletForms.indexOf(form(entry))
      ]
    })
  )
}

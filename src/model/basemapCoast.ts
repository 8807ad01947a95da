import type { Basemap } from './basemap'

/** A coast as flat numbers, in degrees and metres, as a coast index takes it. */
export interface BasemapCoast {
  /** Longitude and latitude of both ends of each piece of shore in turn. */
  readonly segments: Float64Array
  /** The number of the owner of each piece. */
  readonly owner: Uint16Array
  /** Longitude, latitude, radius and number of the owner of each islet in turn. */
  readonly islets: Float64Array
  /** Further edges that bound land and are no coast to measure to: shore beyond the full detail, and seams of the data. */
  readonly closing: Float64Array
}

/** The coast of a basemap for distances: the shore in full detail and the islets, never an edge of the data. */
export function basemapCoast({ coastlines, seams, islets, detail }: Basemap): BasemapCoast {
  const [west, south, east, north] = detail
  const most = coastlines.reduce((sum, { line }) => sum + line.length / 2 - 1, 0)
  const segments = new Float64Array(4 * most)
  const owners = new Uint16Array(most)
  const closing: number[] = []
  let count = 0
  for (const { line, owner } of coastlines) {
    for (let i = 2; i < line.length; i += 2) {
      const lon1 = line[i - 2] ?? 0
      const lat1 = line[i - 1] ?? 0
      const lon2 = line[i] ?? 0
      const lat2 = line[i + 1] ?? 0
      const beside = (lon1 < west && lon2 < west) || (lon1 > east && lon2 > east)
      if (beside || (lat1 < south && lat2 < south) || (lat1 > north && lat2 > north)) {
        closing.push(lon1, lat1, lon2, lat2)
        continue
      }
      segments[4 * count] = lon1
      segments[4 * count + 1] = lat1
      segments[4 * count + 2] = lon2
      segments[4 * count + 3] = lat2
      owners[count++] = owner
    }
  }
  for (const { line } of seams) {
    for (let i = 2; i < line.length; i += 2) closing.push(...line.subarray(i - 2, i + 2))
  }
  return {
    segments: segments.slice(0, 4 * count),
    owner: owners.slice(0, count),
    islets: Float64Array.from(islets.flatMap(({ lon, lat, radius, owner }) => [lon, lat, radius, owner])),
    closing: Float64Array.from(closing)
  }
}

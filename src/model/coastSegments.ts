import type { Basemap } from './basemap'

/** The coast as segments: longitude and latitude of both ends of each in turn, in degrees, and the number of its owner. */
export interface CoastSegments {
  readonly ends: Float64Array
  readonly owner: Uint16Array
}

/** The coast of a basemap as segments, for distances: only where it is in full detail, and never an edge of the data. */
export function coastSegments({ coastlines, detail }: Pick<Basemap, 'coastlines' | 'detail'>): CoastSegments {
  const [west, south, east, north] = detail
  const most = coastlines.reduce((sum, { line }) => sum + line.length / 2 - 1, 0)
  const ends = new Float64Array(4 * most)
  const owners = new Uint16Array(most)
  let count = 0
  for (const { line, bbox, owner } of coastlines) {
    if (bbox[0] > east || bbox[2] < west || bbox[1] > north || bbox[3] < south) continue
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
      owners[count++] = owner
    }
  }
  return { ends: ends.slice(0, 4 * count), owner: owners.slice(0, count) }
}

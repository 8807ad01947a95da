/** Whether a position (degrees) lies inside of closed lines, by the even-odd rule, edges straight in degrees. */
export type EvenOdd = (longitude: number, latitude: number) => boolean

const mostBands = 4096

/**
 * A table of edges (lon1, lat1, lon2, lat2 for each) by bands of latitude, for fast even-odd tests. The edges must close:
 * an open line makes everything to its west wrong. Longitudes are compared as they are.
 */
export function edgeTable(edges: ArrayLike<number>): EvenOdd {
  const count = edges.length >> 2
  let [south, north, west, east] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let at = 0; at < count * 4; at += 2) {
    south = Math.min(south, edges[at + 1]!)
    north = Math.max(north, edges[at + 1]!)
    west = Math.min(west, edges[at]!)
    east = Math.max(east, edges[at]!)
  }
  const bands = Math.max(1, Math.min(mostBands, count >> 3))
  const scale = north > south ? bands / (north - south) : 0
  const bandOf = (latitude: number) => Math.max(0, Math.min(bands - 1, Math.floor((latitude - south) * scale)))

  const starts = new Uint32Array(bands + 1)
  eachBand((band) => starts[band + 1]!++)
  for (let band = 0; band < bands; band++) starts[band + 1]! += starts[band]!
  const next = starts.slice()
  const rows = new Float64Array(starts[bands]! * 4)
  eachBand((band, edge) => {
    const row = next[band]!++ * 4
    for (let part = 0; part < 4; part++) rows[row + part] = edges[edge * 4 + part]!
  })

  function eachBand(visit: (band: number, edge: number) => void): void {
    for (let edge = 0; edge < count; edge++) {
      const one = edges[edge * 4 + 1]!
      const other = edges[edge * 4 + 3]!
      if (one === other) continue
      const last = bandOf(Math.max(one, other))
      for (let band = bandOf(Math.min(one, other)); band <= last; band++) visit(band, edge)
    }
  }

  return function evenOdd(longitude, latitude) {
    if (latitude < south || latitude > north || longitude < west || longitude > east) return false
    const band = bandOf(latitude)
    const end = starts[band + 1]! * 4
    let inside = false
    for (let row = starts[band]! * 4; row < end; row += 4) {
      const y1 = rows[row + 1]!
      const y2 = rows[row + 3]!
      if (y1 > latitude === y2 > latitude) continue
      const x1 = rows[row]!
      if (longitude < x1 + ((rows[row + 2]! - x1) * (latitude - y1)) / (y2 - y1)) inside = !inside
    }
    return inside
  }
}

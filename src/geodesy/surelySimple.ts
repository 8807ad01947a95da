/** Candidate pairs for each edge from which the search is left to an index. */
const patience = 64

/**
 * Whether a closed ring of corners (degrees, straight edges) surely neither crosses, touches nor retraces itself. False
 * says nothing: `selfCrossing` then finds out, far more slowly. Edges are sorted into strips of longitude, and only those that
 * share a strip are held against each other.
 */
export function surelySimple(ring: readonly (readonly [number, number, ...number[]])[]): boolean {
  const count = ring.length - 1
  if (count < 3) return false
  const x = new Float64Array(count + 1)
  const y = new Float64Array(count + 1)
  let [west, east] = [Infinity, -Infinity]
  for (let at = 0; at <= count; at++) {
    const corner = ring[at]!
    const [longitude, latitude] = corner
    x[at] = longitude
    y[at] = latitude
    if (at > 0 && x[at] === x[at - 1] && y[at] === y[at - 1]) return false
    if (longitude < west) west = longitude
    if (longitude > east) east = longitude
  }
  if (!(east - west < 180) || x[0] !== x[count] || y[0] !== y[count]) return false
  for (let at = 0; at < count; at++) {
    const next = at + 2 > count ? 1 : at + 2
    const back = (x[at + 1]! - x[at]!) * (x[next]! - x[at + 1]!) + (y[at + 1]! - y[at]!) * (y[next]! - y[at + 1]!)
    if (back < 0 && turn(x, y, at, at + 1, next) === 0) return false
  }

  const strips = Math.max(1, count >> 2)
  const scale = strips / (east - west || 1)
  const strip = (longitude: number) => Math.min(strips - 1, Math.floor((longitude - west) * scale))
  const first = new Uint32Array(strips + 1)
  for (let edge = 0; edge < count; edge++) {
    const [from, to] = [strip(x[edge]!), strip(x[edge + 1]!)]
    for (let one = Math.min(from, to); one <= Math.max(from, to); one++) first[one + 1]!++
    if (first[Math.min(from, to) + 1]! > 4 * patience) return false
  }
  for (let one = 0; one < strips; one++) first[one + 1]! += first[one]!
  if (first[strips]! > patience * count) return false
  const free = first.slice(0, strips)
  const edges = new Uint32Array(first[strips]!)
  for (let edge = 0; edge < count; edge++) {
    const [from, to] = [strip(x[edge]!), strip(x[edge + 1]!)]
    for (let one = Math.min(from, to); one <= Math.max(from, to); one++) edges[free[one]!++] = edge
  }
  for (let one = 0; one < strips; one++)
    for (let i = first[one]!; i < first[one + 1]!; i++)
      for (let j = i + 1; j < first[one + 1]!; j++) if (mayMeet(x, y, edges[i]!, edges[j]!, count)) return false
  return true
}

function mayMeet(x: Float64Array, y: Float64Array, one: number, other: number, count: number): boolean {
  // Neighbours share a corner, and their turn was looked at.
  if (other === one + 1 || (one === 0 && other === count - 1)) return false
  const [ay, by, cy, dy] = [y[one]!, y[one + 1]!, y[other]!, y[other + 1]!]
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false
  const [ax, bx, cx, dx] = [x[one]!, x[one + 1]!, x[other]!, x[other + 1]!]
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false
  const sideOfC = turn(x, y, one, one + 1, other)
  const sideOfD = turn(x, y, one, one + 1, other + 1)
  if (sideOfC * sideOfD > 0) return false
  return turn(x, y, other, other + 1, one) * turn(x, y, other, other + 1, one + 1) <= 0
}

/** Twice the area of a triangle of corners: positive when the third lies left of the way from the first to the second. */
function turn(x: Float64Array, y: Float64Array, a: number, b: number, c: number): number {
  return (x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!)
}

/** Candidate pairs for each edge from which the search is left to an index. */
const patience = 64
/** Corners up to which rings share one room: files hold very many small ones. */
const small = 2048

/** Corners of a ring, and its edges sorted into strips of longitude. */
class Room {
  readonly x: Float64Array
  readonly y: Float64Array
  /** First and last strip of each edge. */
  readonly low: Uint32Array
  readonly high: Uint32Array
  /** Where the edges of each strip begin. */
  readonly begins: Uint32Array
  readonly ends: Uint32Array
  edges: Uint32Array

  constructor(corners: number) {
    this.x = new Float64Array(corners)
    this.y = new Float64Array(corners)
    this.low = new Uint32Array(corners)
    this.high = new Uint32Array(corners)
    this.begins = new Uint32Array(corners)
    this.ends = new Uint32Array(corners)
    this.edges = new Uint32Array(4 * corners)
  }
}

const shared = new Room(small)

/**
 * Whether a closed ring of corners (degrees, straight edges) surely neither crosses, touches nor retraces itself. False
 * says nothing: `selfCrossing` then finds out, far more slowly. Edges are sorted into strips of longitude, and only those that
 * share a strip are held against each other.
 */
export function surelySimple(ring: readonly (readonly [number, number, ...number[]])[]): boolean {
  const places = new Float64Array(2 * ring.length)
  ring.forEach(([longitude, latitude], at) => places.set([longitude, latitude], 2 * at))
  return isSurelySimple(places, 0, ring.length, 2)
}

/** The same of a ring among flat numbers: so many corners of `width` numbers each, longitude and latitude first, from a place on. */
export function isSurelySimple(places: Float64Array, from: number, corners: number, width: number): boolean {
  const count = corners - 1
  if (count < 3) return false
  const room = corners <= small ? shared : new Room(corners)
  const box = fill(room, places, from, count, width)
  return box !== null && !retraces(room, count) && sort(room, count, box) && !meets(room, count)
}

/** Copies the corners and gives west and east; null for a ring that is open, wide or has a corner twice in a row. */
function fill({ x, y }: Room, places: Float64Array, from: number, count: number, width: number) {
  let [west, east] = [Infinity, -Infinity]
  for (let at = 0, next = from; at <= count; at++, next += width) {
    const longitude = places[next]!
    const latitude = places[next + 1]!
    if (at > 0 && longitude === x[at - 1] && latitude === y[at - 1]) return null
    x[at] = longitude
    y[at] = latitude
    if (longitude < west) west = longitude
    if (longitude > east) east = longitude
  }
  return east - west < 180 && x[0] === x[count] && y[0] === y[count] ? { west, east } : null
}

/** Whether an edge runs back along the one before. */
function retraces({ x, y }: Room, count: number): boolean {
  for (let at = 0; at < count; at++) {
    const next = at + 2 > count ? 1 : at + 2
    const back = (x[at + 1]! - x[at]!) * (x[next]! - x[at + 1]!) + (y[at + 1]! - y[at]!) * (y[next]! - y[at + 1]!)
    if (back < 0 && turn(x, y, at, at + 1, next) === 0) return true
  }
  return false
}

const stripsOf = (count: number) => Math.max(1, count >> 2)

/** Sorts the edges into strips; false where too many share one. */
function sort(room: Room, count: number, { west, east }: { readonly west: number; readonly east: number }): boolean {
  const { x, low, high, begins, ends } = room
  const strips = stripsOf(count)
  const scale = strips / (east - west || 1)
  ends.fill(0, 0, strips)
  let before = Math.min(strips - 1, Math.floor((x[0]! - west) * scale))
  for (let edge = 0; edge < count; edge++) {
    const after = Math.min(strips - 1, Math.floor((x[edge + 1]! - west) * scale))
    low[edge] = Math.min(before, after)
    high[edge] = Math.max(before, after)
    for (let strip = low[edge]!; strip <= high[edge]!; strip++) ends[strip]!++
    if (ends[low[edge]!]! > 4 * patience) return false
    before = after
  }
  let sum = 0
  for (let strip = 0; strip < strips; strip++) {
    begins[strip] = sum
    sum += ends[strip]!
    ends[strip] = begins[strip]!
  }
  if (sum > patience * count) return false
  if (room.edges.length < sum) room.edges = new Uint32Array(sum)
  for (let edge = 0; edge < count; edge++)
    for (let strip = low[edge]!; strip <= high[edge]!; strip++) room.edges[ends[strip]!++] = edge
  return true
}

/** Whether two edges of a strip may meet. */
function meets({ x, y, begins, ends, edges }: Room, count: number): boolean {
  for (let strip = 0; strip < stripsOf(count); strip++)
    for (let i = begins[strip]!; i < ends[strip]!; i++) {
      const one = edges[i]!
      const north = Math.max(y[one]!, y[one + 1]!)
      const south = Math.min(y[one]!, y[one + 1]!)
      for (let j = i + 1; j < ends[strip]!; j++) {
        const other = edges[j]!
        const from = y[other]!
        const to = y[other + 1]!
        // Most pairs are told apart by their latitudes.
        if ((from > north && to > north) || (from < south && to < south)) continue
        if (mayMeet(x, y, one, other, count)) return true
      }
    }
  return false
}

/** Whether two edges whose latitudes overlap may meet. */
function mayMeet(x: Float64Array, y: Float64Array, one: number, other: number, count: number): boolean {
  // Neighbours share a corner, and their turn was looked at.
  if (other === one + 1 || (one === 0 && other === count - 1)) return false
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

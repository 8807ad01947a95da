import Flatbush from 'flatbush'
import { wrapLongitude, type Position } from './position'
import { checkRing, unrolled, type Ring } from './ring'

/**
 * The first position, along the ring, where it crosses, touches or retraces itself; undefined when it does not. Edges are
 * straight in degrees: for the edges that a measurement takes, pass the corners of `geodesicLine`s.
 */
export function selfCrossing(ring: Ring): Position | undefined {
  checkRing(ring.map(([longitude, latitude]): Position => [wrapLongitude(longitude), latitude]))
  const corners = unrolled(ring).filter(
    ([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1]
  )
  const count = corners.length - 1
  const index = new Flatbush(count)
  for (let edge = 0; edge < count; edge++) {
    const [[x1, y1], [x2, y2]] = [corners[edge]!, corners[edge + 1]!]
    index.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2))
  }
  index.finish()
  for (let edge = 0; edge < count; edge++) {
    const [from, to] = [corners[edge]!, corners[edge + 1]!]
    const box = [
      Math.min(from[0], to[0]),
      Math.min(from[1], to[1]),
      Math.max(from[0], to[0]),
      Math.max(from[1], to[1])
    ] as const
    const met = index
      .search(...box, (other) => other > edge)
      .flatMap((other) => {
        const next = other === edge + 1
        const last = edge === 0 && other === count - 1
        const crossing =
          next || last
            ? retraced(corners, next ? edge : other, count)
            : crossed(from, to, corners[other]!, corners[other + 1]!)
        return crossing ? [crossing] : []
      })
      .toSorted((one, other) => squareBetween(from, one) - squareBetween(from, other))
    if (met[0]) return [wrapLongitude(met[0][0]), met[0][1]]
  }
  return undefined
}

// Two edges that follow each other share a corner; they meet elsewhere only if the second runs back along the first.
function retraced(corners: readonly Position[], edge: number, count: number): Position | undefined {
  const [a, b, c] = [corners[edge]!, corners[edge + 1]!, corners[edge + 1 === count ? 1 : edge + 2]!]
  if (turn(a, b, c) !== 0 || (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) >= 0) return undefined
  return b
}

function crossed(a: Position, b: Position, c: Position, d: Position): Position | undefined {
  const [sideOfC, sideOfD, sideOfA, sideOfB] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)]
  if (sideOfC * sideOfD < 0 && sideOfA * sideOfB < 0) {
    const share = sideOfA / (sideOfA - sideOfB)
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]
  }
  const touching = [
    [sideOfC, a, b, c],
    [sideOfD, a, b, d],
    [sideOfA, c, d, a],
    [sideOfB, c, d, b]
  ] as const
  return touching.find(([side, from, to, position]) => side === 0 && between(from, to, position))?.[3]
}

/** Twice the area of a triangle: positive when the third corner lies left of the way from the first to the second. */
function turn(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

function between(from: Position, to: Position, position: Position): boolean {
  return [0, 1].every((axis) => {
    const [one, other, value] = [from[axis]!, to[axis]!, position[axis]!]
    return value >= Math.min(one, other) && value <= Math.max(one, other)
  })
}

function squareBetween(one: Position, other: Position): number {
  return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2
}

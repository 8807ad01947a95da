import type { Box } from './bbox'
import type { CoastIndex } from './coastIndex'
import { GeometryError } from './geometryError'
import { levelSet, root, type Field } from './levelSet'
import { nested } from './nested'
import type { Position } from './position'
import type { MultiPolygon } from './ring'
import { simplified } from './simplified'

const metresPerDegree = 111_320

/**
 * Everything in a window (degrees) that is within so many metres of the coast, land included: draw the land over it, or fill
 * both with the even-odd rule. Its outline is at that WGS84 distance within 0.5 %, but where it runs along the window. Gaps
 * and specks narrower than a fortieth of the distance may be missed. The coast must be known farther than the distance
 * beyond the window. Outer rings run counterclockwise (RFC 7946).
 */
export function belt(coast: CoastIndex, window: Box, metres: number): MultiPolygon {
  if (!(metres > 0 && metres < Infinity)) throw new GeometryError(metres, 'a breadth in metres above 0')
  const field: Field = (position) => coast.distance(position) - metres
  const flat = Math.min(100, metres * 0.0015)
  const step = metres / 40 / metresPerDegree
  return nested(
    levelSet(field, window, step)
      .map((ring) => simplified(bent(ring, field, window, flat), flat / metresPerDegree))
      .filter((ring) => ring.length > 3)
  )
}

/** The stretches of a belt's rings that are its outline: without those along the border of the window. */
export function outlines(belt: MultiPolygon, window: Box): Position[][] {
  return belt.flat().flatMap((ring) => {
    const lines: Position[][] = [[]]
    ring.forEach((position, index) => {
      const before = ring[index - 1]
      if (before && onBorder(before, position, window)) lines.push([])
      lines[lines.length - 1]!.push(position)
    })
    return lines.filter((line) => line.length > 1)
  })
}

// Adds positions between those of a ring until the field in the middle of each stretch is within `flat` metres of 0.
function bent(ring: readonly Position[], field: Field, window: Box, flat: number): Position[] {
  const line: Position[] = []
  function run(from: Position, to: Position, depth: number): void {
    const found = depth > 0 && !onBorder(from, to, window) ? beside(from, to, field, flat) : undefined
    if (found) {
      run(from, found, depth - 1)
      run(found, to, depth - 1)
    } else line.push(to)
  }
  ring.forEach((position, index) => {
    const before = ring[index - 1]
    if (before) run(before, position, 5)
    else line.push(position)
  })
  return line
}

// The place square to the middle of a stretch where the field is 0; undefined where the middle is near enough, or there is none.
function beside(from: Position, to: Position, field: Field, flat: number): Position | undefined {
  const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const value = field(middle)
  if (Math.abs(value) <= flat) return undefined
  const shrink = Math.cos((middle[1] * Math.PI) / 180)
  const [east, north] = [(to[0] - from[0]) * shrink, to[1] - from[1]]
  const length = Math.hypot(east, north)
  // What is inside lies on the left: from an outside middle the line is that way, and at least |value| metres off.
  const side = value > 0 ? 1 : -1
  for (const factor of [1.05, 1.5, 2.5, 4]) {
    const way = (side * factor * Math.abs(value)) / metresPerDegree / length
    if (Math.abs(way) > 1) return undefined
    const aside: Position = [middle[0] - (north * way) / shrink, middle[1] + east * way]
    const there = field(aside)
    if (there > 0 !== value > 0) return root(field, [middle, value], [aside, there])
  }
  return undefined
}

function onBorder(from: Position, to: Position, [west, south, east, north]: Box): boolean {
  if (from[0] === to[0] && (from[0] === west || from[0] === east)) return true
  return from[1] === to[1] && (from[1] === south || from[1] === north)
}

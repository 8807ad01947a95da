import type { Box } from './bbox'
import type { CoastIndex } from './coastIndex'
import { GeometryError } from './geometryError'
import { levelSet, root, type Field } from './levelSet'
import { nested } from './nested'
import { onBorder } from './onBorder'
import type { Position } from './position'
import type { MultiPolygon } from './ring'
import { selfCrossing } from './selfCrossing'
import { simplified } from './simplified'

const metresPerDegree = 111_320

/**
 * Everything in a window (degrees) that is within so many metres of the coast, land included: draw the land over it, or fill
 * both with the even-odd rule. Its outline is at that WGS84 distance within 0.5 %, and in the tips of the narrowest wedges
 * within 1.2 %, but where it runs along the window. Gaps and specks narrower than a fortieth of the distance may be
 * missed. The coast must be known farther than the distance beyond the window. Outer rings run counterclockwise (RFC 7946).
 */
export function belt(coast: CoastIndex, window: Box, metres: number): MultiPolygon {
  if (!(metres > 0 && metres < Infinity)) throw new GeometryError(metres, 'a breadth in metres above 0')
  const field: Field = (position) => coast.distance(position) - metres
  const flat = Math.min(100, metres * 0.0015)
  const step = metres / 40 / metresPerDegree
  const rings = levelSet(field, window, step).map((ring) => {
    // Where two narrow tips all but touch, following both to their ends can make them overlap: then less far.
    for (const farthest of [4, 2, 1]) {
      const shape = simplified(bent(ring, field, window, flat, farthest), flat / metresPerDegree)
      if (shape.length < 4 || !selfCrossing(shape)) return shape
    }
    return ring
  })
  return nested(rings.filter((ring) => ring.length > 3))
}

// Adds positions between those of a ring until the field along each stretch is within `flat` metres of 0; none is added
// farther from a stretch than so many of its lengths.
function bent(ring: readonly Position[], field: Field, window: Box, flat: number, farthest: number): Position[] {
  const line: Position[] = []
  function run(from: Position, to: Position, depth: number): void {
    const found = depth > 0 && !onBorder(from, to, window) ? bend(from, to, field, flat, farthest) : undefined
    if (found) {
      run(from, found, depth - 1)
      run(found, to, depth - 1)
    } else line.push(to)
  }
  ring.forEach((position, index) => {
    const before = ring[index - 1]
    if (before) run(before, position, 6)
    else line.push(position)
  })
  return line
}

// Where a stretch must bend: beside its middle, or where two arcs meet in a corner, beside one of its quarters.
function bend(from: Position, to: Position, field: Field, flat: number, farthest: number): Position | undefined {
  for (const share of [0.5, 0.25, 0.75]) {
    const reach = share === 0.5 ? farthest : Math.min(0.5, farthest)
    const on: Position = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
    const value = field(on)
    const found = Math.abs(value) > flat ? beside(from, to, on, value, field, reach) : undefined
    if (found) return found
  }
  return undefined
}

// The place square to a stretch, from a position on it with its value, where the field is 0; undefined where it is not found
// within so many lengths of the stretch: from a quarter, a place far off would lead across a neighbouring stretch.
function beside(
  from: Position,
  to: Position,
  on: Position,
  value: number,
  field: Field,
  farthest: number
): Position | undefined {
  const shrink = Math.cos((on[1] * Math.PI) / 180)
  const [east, north] = [(to[0] - from[0]) * shrink, to[1] - from[1]]
  const length = Math.hypot(east, north)
  // What is inside lies on the left: from an outside position the line is that way, and at least |value| metres off.
  const side = value > 0 ? 1 : -1
  for (const factor of [1.05, 1.5, 2.5, 4, 8]) {
    const way = (side * factor * Math.abs(value)) / metresPerDegree / length
    if (Math.abs(way) > farthest) return undefined
    const aside: Position = [on[0] - (north * way) / shrink, on[1] + east * way]
    const there = field(aside)
    if (there > 0 !== value > 0) return root(field, [on, value], [aside, there])
  }
  return undefined
}

import { GeometryError } from './geometryError'
import { checkPosition, type Position } from './position'
import { ask, wgs84 } from './wgs84'

const degree = Math.PI / 180
const earth = 6_371_009
// Where a Mercator map ends; beyond it a line has no place to be drawn true.
const northernmost = 85.06
// 2¹² stretches of the longest geodesic are 5 km each.
const deepest = 12

/**
 * The geodesic between two positions as a line that a Mercator map draws true: the chords leave the geodesic by at most the
 * tolerance (metres on the ground, default 50). The first longitude is the given one; the others run on from it, beyond
 * ±180° where the line crosses the 180th meridian. Both ends are among its positions.
 */
export function geodesicLine(from: Position, to: Position, tolerance = 50): Position[] {
  checkPosition(from)
  checkPosition(to)
  if (!(tolerance > 0)) throw new GeometryError(tolerance, 'a tolerance in metres above 0')
  const geodesic = wgs84.InverseLine(from[1], from[0], to[1], to[0])
  const at = (share: number): Position => {
    const { lon2 = 0, lat2 = 0 } = geodesic.Position(geodesic.s13 * share, ask.unrolled)
    return [lon2, lat2]
  }
  const line: Position[] = [from]
  function run(start: number, first: Position, end: number, last: Position, depth: number): void {
    const middle = at((start + end) / 2)
    const quarters = [at(start + (end - start) / 4), middle, at(end - (end - start) / 4)]
    // A geodesic that crosses the equator is S-shaped and meets the middle of its chord: quarters tell.
    if (depth >= deepest || quarters.every((position) => offset(position, first, last) <= tolerance)) {
      line.push(last)
      return
    }
    run(start, first, (start + end) / 2, middle, depth + 1)
    run((start + end) / 2, middle, end, last, depth + 1)
  }
  const end = at(1)
  // The end itself, to the last digit, on the turn of the earth that the line arrives on.
  run(0, from, 1, [to[0] + 360 * Math.round((end[0] - to[0]) / 360), to[1]], 0)
  return line
}

// How far a position lies from the chord that a Mercator map draws, in metres on the ground.
function offset(position: Position, first: Position, last: Position): number {
  const [x, y] = [(position[0] - first[0]) * degree, mercator(position) - mercator(first)]
  const [dx, dy] = [(last[0] - first[0]) * degree, mercator(last) - mercator(first)]
  const square = dx * dx + dy * dy
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / square))
  return Math.hypot(x - share * dx, y - share * dy) * earth * Math.cos(position[1] * degree)
}

function mercator([, latitude]: Position): number {
  const drawn = Math.max(-northernmost, Math.min(northernmost, latitude))
  return Math.asinh(Math.tan(drawn * degree))
}

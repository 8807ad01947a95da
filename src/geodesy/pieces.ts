import { point } from './chord'
import { hilbert } from './hilbert'
import type { Shapes } from './segmentTree'

/** Short straight pieces of lines, and circles, in the order of a Hilbert curve. */
export interface Pieces {
  readonly count: number
  /** The number of the shape that a piece belongs to. */
  readonly shape: Uint32Array
  /** lon1, lat1, lon2, lat2 of each piece, in degrees. */
  readonly degrees: Float64Array
  /** Both ends of each piece in space, in metres. */
  readonly ends: Float64Array
  /** Radius in metres: 0 for a piece of a line. */
  readonly radius: Float64Array
}

const metresPerDegree = 111_320
const degree = Math.PI / 180

/** Cuts lines in pieces no longer than so many metres, adds the circles, and puts all in the order of a Hilbert curve. */
export function pieces({ lines, circles }: Shapes, longest: number): Pieces {
  const lineCount = lines.length >> 2
  const circleCount = Math.floor(circles.length / 3)
  const parts = new Uint32Array(lineCount)
  let count = circleCount
  for (let line = 0; line < lineCount; line++) count += parts[line] = partsOf(lines, line, longest)

  const middle = new Float64Array(count * 4)
  const source = new Uint32Array(count)
  let piece = 0
  for (let line = 0; line < lineCount; line++) {
    const [lon1, lat1, lon2, lat2] = cornersOf(lines, line)
    const all = parts[line]!
    for (let part = 0; part < all; part++, piece++) {
      source[piece] = line
      middle[piece * 4] = lon1 + ((lon2 - lon1) * part) / all
      middle[piece * 4 + 1] = lat1 + ((lat2 - lat1) * part) / all
      middle[piece * 4 + 2] = part + 1 === all ? lon2 : lon1 + ((lon2 - lon1) * (part + 1)) / all
      middle[piece * 4 + 3] = part + 1 === all ? lat2 : lat1 + ((lat2 - lat1) * (part + 1)) / all
    }
  }
  for (let circle = 0; circle < circleCount; circle++, piece++) {
    source[piece] = lineCount + circle
    middle[piece * 4] = middle[piece * 4 + 2] = circles[circle * 3]!
    middle[piece * 4 + 1] = middle[piece * 4 + 3] = circles[circle * 3 + 1]!
  }
  return ordered(count, source, middle, lineCount, circles)
}

function ordered(
  count: number,
  source: Uint32Array,
  unordered: Float64Array,
  lineCount: number,
  circles: ArrayLike<number>
): Pieces {
  // A Hilbert number below 2³² and a piece below 2²⁰ share one double, which a typed array sorts without a comparison function.
  const keys = new Float64Array(count)
  for (let piece = 0; piece < count; piece++) {
    const at = piece * 4
    const code = hilbert((unordered[at]! + unordered[at + 2]!) / 2, (unordered[at + 1]! + unordered[at + 3]!) / 2)
    keys[piece] = code * 0x100000 + piece
  }
  keys.sort()

  const shape = new Uint32Array(count)
  const degrees = new Float64Array(count * 4)
  const ends = new Float64Array(count * 6)
  const radius = new Float64Array(count)
  for (let piece = 0; piece < count; piece++) {
    const from = keys[piece]! % 0x100000
    const at = piece * 4
    shape[piece] = source[from]!
    degrees.set(unordered.subarray(from * 4, from * 4 + 4), at)
    ends.set(point(degrees[at]!, degrees[at + 1]!), piece * 6)
    ends.set(point(degrees[at + 2]!, degrees[at + 3]!), piece * 6 + 3)
    const circle = shape[piece]! - lineCount
    if (circle >= 0) radius[piece] = circles[circle * 3 + 2]!
  }
  return { count, shape, degrees, ends, radius }
}

function partsOf(lines: ArrayLike<number>, line: number, longest: number): number {
  const [lon1, lat1, lon2, lat2] = cornersOf(lines, line)
  const nearestToEquator = lat1 * lat2 < 0 ? 0 : Math.min(Math.abs(lat1), Math.abs(lat2))
  const length = Math.hypot((lon2 - lon1) * Math.cos(nearestToEquator * degree), lat2 - lat1) * metresPerDegree
  return Math.max(1, Math.ceil(length / longest))
}

// The second longitude is moved by whole turns so that the line goes the short way round.
function cornersOf(lines: ArrayLike<number>, line: number): [number, number, number, number] {
  const [lon1, lat1, lon2, lat2] = [lines[line * 4]!, lines[line * 4 + 1]!, lines[line * 4 + 2]!, lines[line * 4 + 3]!]
  return [lon1, lat1, lon2 - 360 * Math.round((lon2 - lon1) / 360), lat2]
}

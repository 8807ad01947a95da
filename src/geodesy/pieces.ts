import { writePoint } from './chord'
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
  for (let line = 0; line < lineCount; line++) count += parts[line] = partsOf(lines, line * 4, longest)

  const cut = new Float64Array(count * 4)
  const source = new Uint32Array(count)
  let piece = 0
  for (let line = 0; line < lineCount; line++) {
    const west = lines[line * 4]!
    const south = lines[line * 4 + 1]!
    const east = lines[line * 4 + 2]! - turns(lines, line * 4)
    const north = lines[line * 4 + 3]!
    const all = parts[line]!
    for (let part = 0; part < all; part++, piece++) {
      const [start, end] = [part / all, (part + 1) / all]
      source[piece] = line
      cut[piece * 4] = west + (east - west) * start
      cut[piece * 4 + 1] = south + (north - south) * start
      cut[piece * 4 + 2] = end === 1 ? east : west + (east - west) * end
      cut[piece * 4 + 3] = end === 1 ? north : south + (north - south) * end
    }
  }
  for (let circle = 0; circle < circleCount; circle++, piece++) {
    source[piece] = lineCount + circle
    cut[piece * 4] = cut[piece * 4 + 2] = circles[circle * 3]!
    cut[piece * 4 + 1] = cut[piece * 4 + 3] = circles[circle * 3 + 1]!
  }
  return ordered(source, cut, lineCount, circles)
}

function ordered(source: Uint32Array, cut: Float64Array, lineCount: number, circles: ArrayLike<number>): Pieces {
  const count = source.length
  // A Hilbert number below 2³² and a piece below 2²⁰ share one double, which a typed array sorts without a comparison function.
  const keys = new Float64Array(count)
  for (let piece = 0; piece < count; piece++) {
    const at = piece * 4
    keys[piece] = hilbert((cut[at]! + cut[at + 2]!) / 2, (cut[at + 1]! + cut[at + 3]!) / 2) * 0x100000 + piece
  }
  keys.sort()

  const shape = new Uint32Array(count)
  const degrees = new Float64Array(count * 4)
  const ends = new Float64Array(count * 6)
  const radius = new Float64Array(count)
  for (let piece = 0; piece < count; piece++) {
    const from = keys[piece]! % 0x100000
    for (let part = 0; part < 4; part++) degrees[piece * 4 + part] = cut[from * 4 + part]!
    writePoint(ends, piece * 6, degrees[piece * 4]!, degrees[piece * 4 + 1]!)
    writePoint(ends, piece * 6 + 3, degrees[piece * 4 + 2]!, degrees[piece * 4 + 3]!)
    shape[piece] = source[from]!
    const circle = shape[piece]! - lineCount
    if (circle >= 0) radius[piece] = circles[circle * 3 + 2]!
  }
  return { count, shape, degrees, ends, radius }
}

function partsOf(lines: ArrayLike<number>, at: number, longest: number): number {
  const south = lines[at + 1]!
  const north = lines[at + 3]!
  const wide = Math.abs(lines[at + 2]! - lines[at]! - turns(lines, at))
  const high = Math.abs(north - south)
  // Most lines are short even if a degree of longitude were as long as on the equator.
  if ((wide + high) * metresPerDegree <= longest) return 1
  const nearestToEquator = south * north < 0 ? 0 : Math.min(Math.abs(south), Math.abs(north))
  return Math.max(
    1,
    Math.ceil((Math.hypot(wide * Math.cos(nearestToEquator * degree), high) * metresPerDegree) / longest)
  )
}

// The whole turns (degrees) by which the second longitude must go back for the line to take the short way round.
function turns(lines: ArrayLike<number>, at: number): number {
  return 360 * Math.round((lines[at + 2]! - lines[at]!) / 360)
}

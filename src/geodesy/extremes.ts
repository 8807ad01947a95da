import FlatQueue from 'flatqueue'
import { partsOf, rootsOf, type Cell } from './cell'
import { GeometryError } from './geometryError'
import type { Position } from './position'
import type { Reach, Region } from './region'

/**
 * A length in metres that changes by at most one metre for each metre of way (1-Lipschitz). Below 0 it counts as 0: a
 * distance to an area may go on as the depth in it, negative, which spares the search all that lies deep inside.
 */
export interface Measure {
  readonly at: (position: Position) => number
  /** How far `at` may be from the true length, in metres, given what it says; 0 if left out. */
  readonly error?: (value: number) => number
}

/** An interval that holds all true values, in metres, and where the least and the greatest are found, to the tolerance. */
export interface Extremes {
  readonly low: number
  readonly high: number
  readonly lowAt: Position
  readonly highAt: Position
}

/** Half a kilometre: finer than the charts behind most of the data. */
export const defaultTolerance = 500

/**
 * The least and the greatest value of a measure over a region, enclosed: low ≤ every true value ≤ high, and neither end is
 * farther from the true least or greatest than the tolerance (metres, default 500, above twice the measure's own error).
 *
 * Why it is right. A cell has a centre c and a radius r that no point of it exceeds, so within it the measure f is at least
 * f(c) − r. Cells whose centre is farther than r from the region hold none of it and are dropped; the others and their
 * parts cover the region always. From c the region is at most m metres away (`Reach.most`), so the least value over it is
 * at most f(c) + m; U is the smallest such bound so far. The cell whose f(c) − r is smallest is cut first, until that is no
 * less than U − tolerance: it is `low`. Nothing in the region is below it, for all other cells have greater bounds, while U
 * is no less than the true least value. Errors of f widen each bound, and bounds below 0 are raised to 0. The greatest value
 * is the least of −f. All parts of a cell that lies in the region whole do so too and are not asked about.
 *
 * A part of a region in which no cell knows a point for sure, such as water narrower than a sixteenth of the tolerance,
 * is kept without being cut further: the interval holds it, and may be wider than the tolerance on its account only.
 */
export function extremes(region: Region, measure: Measure, tolerance = defaultTolerance): Extremes {
  const least = lowest(region, measure, tolerance)
  const greatest = highest(region, measure, tolerance)
  return { low: least.value, high: greatest.value, lowAt: least.at, highAt: greatest.at }
}

/** A bound in metres and the position near which it is reached. */
export interface Bound {
  readonly value: number
  readonly at: Position
}

/** What is known before the search: an end (m) that no value of the region is beyond, and positions where it may be reached. */
export interface Hint {
  readonly end?: number
  readonly near?: readonly Position[]
}

/** The upper end of `extremes` alone; never above the hint's end. */
export function highest(region: Region, { at, error }: Measure, tolerance = defaultTolerance, hint: Hint = {}): Bound {
  const turned = { at: (position: Position) => -at(position), ...(error && { error }) }
  const floor = -(hint.end ?? Infinity)
  const found = search(region, turned, tolerance, (value) => Math.max(floor, Math.min(0, value)), hint.near)
  return { value: -found.value, at: found.at }
}

/** The lower end of `extremes` alone; never below the hint's end. */
export function lowest(region: Region, measure: Measure, tolerance = defaultTolerance, hint: Hint = {}): Bound {
  const floor = Math.max(0, hint.end ?? 0)
  return search(region, measure, tolerance, (value) => Math.max(floor, value), hint.near)
}

/** A cell in question, and whether it is known that all of it belongs to the region. */
interface Candidate {
  readonly part: Cell
  readonly within: boolean
}

const inside: Reach = { least: 0, most: 0, depth: 0 }

function search(
  region: Region,
  { at, error = () => 0 }: Measure,
  tolerance: number,
  kept: (value: number) => number,
  near: readonly Position[] = []
): Bound {
  if (!(tolerance > 0)) throw new GeometryError(tolerance, 'a tolerance in metres above 0')
  const candidates = new FlatQueue<Candidate>()
  let upper = Infinity
  let upperAt: Position | undefined
  let low = Infinity
  let lowAt: Position | undefined

  // What the value at a position, no farther than `most` from the region, says of the least one.
  function learn(position: Position, value: number, most: number): void {
    const reached = most < Infinity ? kept(value + error(Math.abs(value)) + most) : Infinity
    if (reached >= upper) return
    upper = reached
    upperAt = position
  }

  function look(part: Cell, within: boolean): void {
    const { least, most, depth } = within ? inside : region.reach(part.centre, part.radius)
    if (least > part.radius) return
    const value = at(part.centre)
    if (!Number.isFinite(value)) throw new GeometryError(value, `a length in metres at ${JSON.stringify(part.centre)}`)
    learn(part.centre, value, most)
    const bound = kept(value - error(Math.abs(value)) - part.radius)
    candidates.push({ part, within: within || depth >= part.radius }, bound)
  }

  for (const position of near) learn(position, at(position), region.reach(position).most)
  for (const root of rootsOf(region.boxes)) look(root, false)
  for (;;) {
    const bound = candidates.peekValue()
    const candidate = candidates.pop()
    if (bound === undefined || candidate === undefined) break
    const { part, within } = candidate
    const ends = bound >= upper - tolerance
    if (!ends && part.radius > tolerance / 16) for (const one of partsOf(part)) look(one, within)
    else if (bound < low) {
      low = bound
      lowAt = part.centre
    }
    if (ends) break
  }
  const found = upperAt ?? lowAt
  if (!found) throw new GeometryError(region.boxes, 'boxes of a region that is not empty')
  return { value: Math.min(low, upper), at: found }
}

import { partsOf, rootsOf } from './cell'
import type { CoastIndex } from './coastIndex'
import { regionOf, type Extent } from './extent'
import { defaultTolerance, extremes } from './extremes'
import type { Region } from './region'
import type { Position } from './position'

/** How far the nearest shore may be, in metres, from where to where on the extent, and whose it may be. */
export interface CoastInterval {
  readonly min: number
  readonly max: number
  readonly minAt: Position
  readonly maxAt: Position
  /** The land masses that may hold the nearest shore: each is so, to the tolerance, from some position of the extent. */
  readonly owners: readonly number[]
}

/**
 * The coast; whether only the part of the extent at sea counts; the tolerance in metres (500 if left out); and below how many
 * metres of difference two shores count as equally near (the tolerance if left out; the coast's error bar is a fair choice);
 * and the region of the extent and the coast if it is at hand.
 */
export interface CoastIntervalOptions {
  readonly coast: CoastIndex
  readonly atSea?: boolean
  readonly tolerance?: number
  readonly slack?: number
  readonly region?: Region
}

/**
 * The distance to the nearest shore over an extent, before any error bar of the shore itself: enclosed as in `extremes`,
 * 0 on land; and the land masses in question, ascending.
 */
export function coastInterval(extent: Extent, options: CoastIntervalOptions): CoastInterval {
  const { coast, atSea = false, tolerance = defaultTolerance, slack = tolerance } = options
  const region = options.region ?? regionOf(extent, atSea ? coast : undefined)
  const { low, high, lowAt, highAt } = extremes(region, { at: coast.signed, error: coast.error }, tolerance)
  return { min: low, max: high, minAt: lowAt, maxAt: highAt, owners: nearestOwners(region, coast, slack) }
}

/**
 * The land masses that may hold the nearest shore of some position of a region. None is left out, nor any whose shore is
 * farther than the nearest by no more than half of `slack` (m) from there: a land mass is dropped only from cells in none of
 * whose positions it is so (see `rivals` of the tree). One too many can only be one whose shore is farther than the nearest
 * by no more than `slack`, from a position no farther than that from the region. The error bar of the shore is a fair
 * slack: which of two shores is nearer cannot be told below it.
 */
export function nearestOwners(region: Region, coast: CoastIndex, slack = defaultTolerance): readonly number[] {
  const owners = new Set<number>()
  let cells = rootsOf(region.boxes).map((part) => ({ part, before: coast.all }))
  while (cells.length > 0) {
    // What may be nearest in a cell is among what may be so in the cell that it is a part of.
    cells = cells.flatMap(({ part, before }) => {
      const open = before.filter((owner) => !owners.has(owner))
      if (open.length === 0) return []
      const { least, most } = region.reach(part.centre, part.radius)
      if (least > part.radius) return []
      const { signed, at } = coast.shore(part.centre)
      let near = coast.rivals(part.centre, at, part.radius, slack / 2, open)
      if (near.length > 0 && most <= slack) {
        for (const owner of coast.within(part.centre, Math.abs(signed) + slack, owners)) owners.add(owner)
        near = near.filter((owner) => !owners.has(owner))
      }
      if (near.length === 0) return []
      if (part.radius > slack / 4) return partsOf(part).map((one) => ({ part: one, before: near }))
      for (const owner of near) owners.add(owner)
      return []
    })
  }
  return [...owners].toSorted((one, other) => one - other)
}

import { cell, split } from './cell'
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
 * metres of difference two shores count as equally near (the tolerance if left out; the coast's error bar is a fair choice).
 */
export interface CoastIntervalOptions {
  readonly coast: CoastIndex
  readonly atSea?: boolean
  readonly tolerance?: number
  readonly slack?: number
}

/**
 * The distance to the nearest shore over an extent, before any error bar of the shore itself: enclosed as in `extremes`,
 * 0 on land; and the land masses in question, ascending.
 */
export function coastInterval(extent: Extent, options: CoastIntervalOptions): CoastInterval {
  const { coast, atSea = false, tolerance = defaultTolerance, slack = tolerance } = options
  const region = regionOf(extent, atSea ? coast : undefined)
  const { low, high, lowAt, highAt } = extremes(region, { at: coast.signed, error: coast.error }, tolerance)
  return { min: low, max: high, minAt: lowAt, maxAt: highAt, owners: nearestOwners(region, coast, slack) }
}

/**
 * The land masses that may hold the nearest shore of some position of a region. None is left out: from a centre whose
 * nearest shore is d away, the nearest shore of a position within r is no farther than d + 2r. One too many can only be one
 * whose shore is farther than the nearest by no more than `slack` (m), from a position no farther than that from the region.
 * The error bar of the shore is a fair slack: which of two shores is nearer cannot be told below it.
 */
export function nearestOwners(region: Region, coast: CoastIndex, slack = defaultTolerance): readonly number[] {
  const owners = new Set<number>()
  let cells = region.boxes.map(cell)
  while (cells.length > 0) {
    cells = cells.flatMap((part) => {
      const { least, most } = region.reach(part.centre)
      if (least > part.radius) return []
      const length = Math.abs(coast.signed(part.centre))
      const near = coast.within(
        part.centre,
        length + 2 * part.radius + 2 * coast.error(length + 2 * part.radius),
        owners
      )
      if (near.length === 0) return []
      const meets = most <= slack
      const sure = part.radius <= slack / 2 ? near : meets ? coast.within(part.centre, length + slack, owners) : []
      for (const owner of sure) owners.add(owner)
      return near.every((owner) => owners.has(owner)) ? [] : split(part)
    })
  }
  return [...owners].toSorted((one, other) => one - other)
}

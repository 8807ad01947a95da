import type { CoastIndex } from './coastIndex'
import type { Position } from './position'
import type { Reach, Region } from './region'

/**
 * The same coast, which remembers what it said of each position: several searches over one extent look at the same cells.
 * Make one for each extent, for it never forgets.
 */
export function remembered(coast: CoastIndex): CoastIndex {
  const known = new Map<number, Map<number, ReturnType<CoastIndex['shore']>>>()

  function shore(position: Position) {
    const [longitude, latitude] = position
    const row = known.get(latitude) ?? new Map<number, ReturnType<CoastIndex['shore']>>()
    const before = row.get(longitude)
    if (before) return before
    const found = coast.shore(position)
    row.set(longitude, found)
    known.set(latitude, row)
    return found
  }

  return {
    ...coast,
    shore,
    signed: (position) => shore(position).signed,
    distance: (position) => Math.max(0, shore(position).signed)
  }
}

/** The same region, which remembers what it said of each position that it is asked of again, the very same one in memory. */
export function rememberedRegion({ boxes, reach }: Region): Region {
  const known = new Map<Position, Reach>()
  return {
    boxes,
    reach(position) {
      const before = known.get(position)
      if (before) return before
      const found = reach(position)
      known.set(position, found)
      return found
    }
  }
}

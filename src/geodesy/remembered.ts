import type { CoastIndex, Shore } from './coastIndex'
import type { Position } from './position'
import type { Reach, Region } from './region'

/**
 * The same coast, which remembers what it said of each position (the very same one in memory): several searches over one
 * extent look at the same cells.
 * Make one for each extent, for it never forgets.
 */
export function remembered(coast: CoastIndex): CoastIndex {
  const known = new Map<Position, Shore>()

  function shore(position: Position): Shore {
    const before = known.get(position)
    if (before) return before
    const found = coast.shore(position)
    known.set(position, found)
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
    reach(position, limit = Infinity) {
      const before = known.get(position)
      if (before && (before.most < Infinity || before.least > limit)) return before
      const found = reach(position, limit)
      known.set(position, found)
      return found
    }
  }
}

import type { Box } from './bbox'
import type { Position } from './position'

/** What is known of a region from one position; all lengths in metres on WGS84. */
export interface Reach {
  /** The region is no nearer than this. */
  readonly least: number
  /** The region is no farther than this: 0 inside, Infinity where that is not known. */
  readonly most: number
  /** Everything nearer than this belongs to the region: 0 outside and where that is not known. */
  readonly depth: number
}

/** A closed part of the earth's surface, as much of it as a search must know. */
export interface Region {
  /** Boxes that cover it; longitudes may run on beyond 180°. */
  readonly boxes: readonly Box[]
  /** With a limit (m), no more need be said of a region that is farther than that than how far it is at least. */
  readonly reach: (position: Position, limit?: number) => Reach
}

/** What two regions have in common; covered by the boxes of the first. */
export function common(one: Region, other: Region): Region {
  return {
    boxes: one.boxes,
    reach(position, limit = Infinity) {
      const here = one.reach(position)
      if (here.least > limit) return { least: here.least, most: Infinity, depth: 0 }
      const there = other.reach(position)
      return {
        least: Math.max(here.least, there.least),
        most: mostOf(here, there),
        depth: Math.min(here.depth, there.depth)
      }
    }
  }
}

// The point of one region that is nearest is in the other too, where the other holds everything as near as that.
function mostOf(here: Reach, there: Reach): number {
  if (here.most === 0 && there.most === 0) return 0
  if (here.most < there.depth) return here.most
  return there.most < here.depth ? there.most : Infinity
}

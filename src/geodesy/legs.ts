import { bearing } from './bearing'
import { distance } from './distance'
import type { Position } from './position'

/** One stretch of a path: its WGS84 length in metres and its initial bearing in degrees from true north, 0 up to 360. */
export interface Leg {
  readonly distance: number
  readonly bearing: number
}

/** The stretches of a path of geodesics, one fewer than its positions; none for a single position. */
export function legs(path: readonly Position[]): Leg[] {
  return path.slice(1).map((to, before) => {
    const from = path[before] ?? to
    return { distance: distance(from, to), bearing: bearing(from, to) }
  })
}

/** The WGS84 length of a path of geodesics, in metres; 0 for fewer than two positions. */
export function pathLength(path: readonly Position[]): number {
  return legs(path).reduce((sum, leg) => sum + leg.distance, 0)
}

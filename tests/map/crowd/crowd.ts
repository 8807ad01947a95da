import type { CrowdData } from '~/model/crowdData'
import { noDay } from '~/model/crowdData'

/** A crowd of these points and areas; numbers run from 1, points first. */
export function crowd(
  points: readonly (readonly [number, number])[],
  days: readonly (number | null)[] = [],
  rings: readonly (readonly (readonly [number, number])[])[] = []
): CrowdData {
  const day = (at: number) => days[at] ?? noDay
  const starts = [0]
  for (const ring of rings) starts.push((starts.at(-1) ?? 0) + ring.length)
  return {
    points: Float64Array.from(points.flat()),
    pointOf: Uint32Array.from(points, (_, at) => at + 1),
    pointDay: Int32Array.from(points, (_, at) => day(at)),
    corners: Float64Array.from(rings.flat(2)),
    ringAt: Uint32Array.from(starts),
    shapeAt: Uint32Array.from([...rings, null], (_, at) => at),
    shapeKind: Uint8Array.from(rings, () => 1),
    shapeOf: Uint32Array.from(rings, (_, at) => points.length + at + 1),
    shapeDay: Int32Array.from(rings, (_, at) => day(points.length + at))
  }
}

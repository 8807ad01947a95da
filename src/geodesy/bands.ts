import { GeometryError } from './geometryError'
import { breadth } from './units'

/** A strip of sea by distance from the coast in nautical miles. */
export type Band = 'within-12' | '12-24' | '24-200' | 'beyond-200'

/** What can be said of an interval: one band, or only that it is beyond 12 nautical miles, or nothing. */
export type Verdict = Band | 'beyond-12' | 'undecided'

/** A verdict and the bands that the interval touches, from the shore outward. */
export interface BandVerdict {
  readonly verdict: Verdict
  readonly touched: readonly Band[]
}

// From UNCLOS art. 3, 33 and 57; 0 and Infinity close the first and the last.
const limits: Readonly<Record<Band, readonly [inner: number, outer: number]>> = {
  'within-12': [0, breadth.territorialSea],
  '12-24': [breadth.territorialSea, breadth.contiguousZone],
  '24-200': [breadth.contiguousZone, breadth.exclusiveEconomicZone],
  'beyond-200': [breadth.exclusiveEconomicZone, Infinity]
}

/** The bands from the shore outward. */
export const bands = Object.keys(limits) as readonly Band[] // The keys of a record over Band are bands.

/**
 * What an interval of distances to the coast (m; max Infinity where no limit is known) says with an error bar (m): a band
 * holds when the interval, widened by the bar at both ends, lies in it; its outer limit belongs to it, its inner does not.
 */
export function bandVerdict(
  { min, max }: { readonly min: number; readonly max: number },
  errorBar: number
): BandVerdict {
  if (!(min >= 0 && min < Infinity && max >= min))
    throw new GeometryError([min, max], 'an interval of lengths in metres')
  if (!(errorBar >= 0 && errorBar < Infinity)) throw new GeometryError(errorBar, 'an error bar in metres')
  const nearest = Math.max(0, min - errorBar)
  const farthest = max + errorBar
  const touched = bands.filter((band) => {
    const [inner, outer] = limits[band]
    return nearest <= outer && (farthest > inner || inner === 0)
  })
  const [only, ...more] = touched
  if (only && more.length === 0) return { verdict: only, touched }
  return { verdict: nearest > breadth.territorialSea ? 'beyond-12' : 'undecided', touched }
}

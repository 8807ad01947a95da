import { bandVerdict, type Band } from '~/geodesy/bands'
import type { Strike } from '~/model/situation'
import type { Where } from '~/model/where'
import type { Answer, CoastMeasure, Derived, Measures } from './derived'

/** Distances that legal texts name, in nautical miles from the baseline: UNCLOS art. 3 and 57. */
export type Limit = 12 | 200

const within: Readonly<Record<Limit, readonly string[]>> = {
  12: ['within-12'],
  200: ['within-12', '12-24', '24-200'] satisfies Band[]
}

/** Whether something happened farther from the coast than a limit, as far as the bands touched can tell. */
export function beyond({ touched }: Pick<CoastMeasure, 'touched'>, limit: Limit): Answer {
  const inside = touched.filter((band) => within[limit].includes(band)).length
  return inside === 0 ? 'yes' : inside === touched.length ? 'no' : 'undecided'
}

/** The bands that are touched only if the coast as drawn is off by as much as its error bar. */
export function touchedByBar({
  distance: { min, max },
  touched
}: Pick<CoastMeasure, 'distance' | 'touched'>): readonly string[] {
  const sure: readonly string[] = bandVerdict({ min, max: max ?? Infinity }, 0).touched
  return touched.filter((band) => !sure.includes(band))
}

/** The measures of an item whose place is known as `where`: those of the whole area where only that is known. */
export function measuresOf(id: string, where: Where | null, { measures }: Derived): Measures | undefined {
  if (where?.kind === 'unplaced') return undefined
  return measures[where?.kind === 'area' ? where.area : id] ?? measures[id]
}

/** Strikes by whether they lie in the deployment area: for certain, possibly, certainly not; and those that nothing can be said of. */
export interface Containments {
  readonly yes: readonly Strike[]
  readonly undecided: readonly Strike[]
  readonly no: readonly Strike[]
  readonly unplaced: readonly Strike[]
}

/** Sorts strikes by whether they lie in the deployment area. */
export function containments(strikes: readonly Strike[], derived: Derived): Containments {
  const answer = (strike: Strike) => measuresOf(strike.id, strike.where, derived)?.inside ?? 'unplaced'
  const those = (wanted: ReturnType<typeof answer>) => strikes.filter((strike) => answer(strike) === wanted)
  return { yes: those('yes'), undecided: those('undecided'), no: those('no'), unplaced: those('unplaced') }
}

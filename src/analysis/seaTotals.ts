import type { Day } from '~/model/day'
import type { Situation, Strike } from '~/model/situation'
import { totalKilled, vessels } from './count'

/** What the strikes of one sea add up to. */
export interface SeaTotal {
  /** Id of the sea, or null for strikes in no named sea. */
  readonly sea: string | null
  readonly strikes: number
  readonly vessels: number
  readonly killed: { readonly min: number; readonly max: number }
}

/** The widest named area that holds a strike, so that parts of a sea are counted with it. */
function seaOf({ where }: Strike, { areas }: Situation): string | null {
  let id = where.sea ?? (where.kind === 'area' ? where.area : null)
  for (
    let within = id;
    within !== undefined && within !== null;
    within = areas.find((area) => area.id === within)?.within ?? null
  )
    id = within
  return id
}

/** Strikes that were public by a day, added up by sea; the sums over all rows are the totals. */
export function seaTotals(situation: Situation, known: Day | null): readonly SeaTotal[] {
  const groups = new Map<string | null, Strike[]>()
  for (const strike of situation.strikes) {
    if (known !== null && strike.when.announced > known) continue
    const sea = seaOf(strike, situation)
    groups.set(sea, [...(groups.get(sea) ?? []), strike])
  }
  return [...groups]
    .map(([sea, strikes]) => ({
      sea,
      strikes: strikes.length,
      vessels: strikes.reduce((sum, strike) => sum + vessels(strike, known), 0),
      killed: totalKilled(strikes, known)
    }))
    .toSorted((a, b) => Number(a.sea === null) - Number(b.sea === null) || b.strikes - a.strikes)
}

/** All rows added up. */
export function addedUp(rows: readonly SeaTotal[]): Omit<SeaTotal, 'sea'> {
  return rows.reduce<Omit<SeaTotal, 'sea'>>(
    (sum, { strikes, vessels: boats, killed }) => ({
      strikes: sum.strikes + strikes,
      vessels: sum.vessels + boats,
      killed: { min: sum.killed.min + killed.min, max: sum.killed.max + killed.max }
    }),
    { strikes: 0, vessels: 0, killed: { min: 0, max: 0 } }
  )
}

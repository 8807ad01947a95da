import type { Claim, Count } from '~/model/claim'
import type { Day } from '~/model/day'
import type { Strike } from '~/model/situation'
import { knownClaims } from './known'

/** A stretch of whole numbers; `max` null has no known end. */
export interface Range {
  readonly min: number
  readonly max: number | null
}

/** A count as a range. */
export function rangeOf(count: Count): Range {
  return typeof count === 'number' ? { min: count, max: count } : { min: count.min ?? 0, max: count.max }
}

function announced(claims: readonly Claim[], fact: 'killed' | 'vessels'): number {
  const claim = claims.find(
    (one) => one.fact === fact && 'role' in one && one.role === 'announced' && one.later === undefined
  )
  return claim && typeof claim.value === 'number' ? claim.value : 0
}

function presumed(claims: readonly Claim[]): number {
  return claims.reduce(
    (most, claim) =>
      claim.fact === 'presumed-dead' && claim.later === undefined
        ? Math.max(most, rangeOf(claim.value).max ?? 0)
        : most,
    0
  )
}

/** The dead of one strike: as announced by the acting side, and with those presumed dead added. */
export function killed(strike: Strike, known: Day | null): { readonly min: number; readonly max: number } {
  const claims = knownClaims(strike.claims, known)
  const low = announced(claims, 'killed')
  return { min: low, max: low + presumed(claims) }
}

/** The vessels of one strike as announced. */
export function vessels(strike: Strike, known: Day | null): number {
  return announced(knownClaims(strike.claims, known), 'vessels')
}

/** The dead of several strikes, added up by the rule that the situation states. */
export function totalKilled(
  strikes: readonly Strike[],
  known: Day | null
): { readonly min: number; readonly max: number } {
  return strikes.reduce(
    (sum, strike) => {
      const one = killed(strike, known)
      return { min: sum.min + one.min, max: sum.max + one.max }
    },
    { min: 0, max: 0 }
  )
}

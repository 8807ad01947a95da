import type { Day } from '~/model/day'
import type { Situation, Strike } from '~/model/situation'
import type { Text } from '~/model/text'
import { knownClaims } from './known'

/** Stands for strikes of which nobody was heard to say whose boat it was. */
export const noGroup = 'none'

interface Groups {
  /** The id of each text that names a group. */
  readonly ids: ReadonlyMap<Text, string>
  readonly names: ReadonlyMap<string, Text>
}

const made = new WeakMap<readonly Strike[], Groups>()

/**
 * Groups that were alleged, each under the id of the strike and claim that named it first: an id that holds in every
 * language, for a page may have the texts of one language alone.
 */
function groupsOf({ strikes }: Pick<Situation, 'strikes'>): Groups {
  const before = made.get(strikes)
  if (before) return before
  const ids = new Map<Text, string>()
  const names = new Map<string, Text>()
  const byWords = new Map<string, string>()
  for (const strike of strikes)
    for (const [index, claim] of strike.claims.entries()) {
      if (claim.fact !== 'group' || claim.denies || claim.later !== undefined) continue
      const words = JSON.stringify(claim.value)
      const id = byWords.get(words) ?? `${strike.id}-${claim.id ?? index}`
      byWords.set(words, id)
      ids.set(claim.value, id)
      if (!names.has(id)) names.set(id, claim.value)
    }
  const groups = { ids, names }
  made.set(strikes, groups)
  return groups
}

/** Ids of the groups that anyone alleged to be behind a strike's boat, as far as public by a day; `noGroup` where nobody did. */
export function groupsAlleged(
  { claims }: Strike,
  situation: Pick<Situation, 'strikes'>,
  known: Day | null
): readonly string[] {
  const { ids } = groupsOf(situation)
  const found = new Set(
    knownClaims(claims, known).flatMap((claim) => (claim.fact === 'group' ? (ids.get(claim.value) ?? []) : []))
  )
  return found.size > 0 ? [...found] : [noGroup]
}

/** The name of every group that was alleged, by its id, in the order in which they were first named. */
export function groupNames(situation: Pick<Situation, 'strikes'>): ReadonlyMap<string, Text> {
  return groupsOf(situation).names
}

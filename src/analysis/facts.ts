import type { Claim, Fact } from '~/model/claim'
import type { Day } from '~/model/day'
import type { Situation } from '~/model/situation'
import type { Text } from '~/model/text'
import { rangeOf } from './count'
import { knownClaims, knownSources } from './known'
import { type EvidenceItem, publicItems } from './publicItems'

/** One question about one item, such as the dead of one strike, with all that is claimed of it. */
export interface ItemFact {
  readonly item: EvidenceItem
  readonly fact: Fact
  readonly claims: readonly Claim[]
  /** Newsrooms behind the claims, each once however many editions or reprints there are. */
  readonly newsrooms: readonly string[]
  /** Claims that cannot both hold as they stand, or one that denies. */
  readonly contested: boolean
}

/** The newsrooms behind these sources, each once, of what was public by a day. */
export function newsroomsBehind(ids: readonly string[], situation: Situation, known: Day | null): readonly string[] {
  return [...new Set(knownSources(ids, situation, known).flatMap((id) => situation.sources[id]?.newsroom ?? []))]
}

/** Waters that exclude each other: those of a state and all beyond them, an economic zone and what lies outside of one. */
function watersExclude(a: string, b: string): boolean {
  const outside = ['international', 'beyond-territorial-sea', 'within-eez', 'beyond-eez']
  const pair = [a, b]
  return (
    (pair.includes('territorial') && pair.some((word) => outside.includes(word))) ||
    (pair.includes('within-eez') && pair.includes('beyond-eez'))
  )
}

/** Whether two texts are the same in the languages that are there. */
function isSame(a: Text | undefined, b: Text | undefined): boolean {
  return a?.en === b?.en && a?.es === b?.es
}

/** Whether two claims about one fact cannot both hold as they stand; texts are not compared. */
export function disagree(a: Claim, b: Claim): boolean {
  if (a.fact === 'date' && b.fact === 'date') return a.value !== b.value
  if (a.fact === 'waters' && b.fact === 'waters')
    return a.value === b.value
      ? a.of !== undefined && b.of !== undefined && !isSame(a.of, b.of)
      : watersExclude(a.value, b.value)
  const [one, other] = [countOf(a), countOf(b)]
  if (one === null || other === null || !isSame(one.unit, other.unit)) return false
  return (one.max !== null && one.max < other.min) || (other.max !== null && other.max < one.min)
}

function countOf(claim: Claim) {
  if (claim.fact === 'waters' || claim.fact === 'date') return null
  if (typeof claim.value === 'object' && !('min' in claim.value)) return null
  return { ...rangeOf(claim.value), unit: 'unit' in claim ? claim.unit : undefined }
}

function isContested(claims: readonly Claim[]): boolean {
  return (
    claims.some(({ denies }) => denies) ||
    claims.some((a, index) => claims.slice(index + 1).some((b) => disagree(a, b)))
  )
}

/** Every fact of every item that was public by a day. Later reporting sets no value and is not counted; neither is a claim none of whose sources had appeared. */
export function factsOf(situation: Situation, known: Day | null): readonly ItemFact[] {
  return publicItems(situation, known).flatMap((item) => {
    const groups = new Map<Fact, Claim[]>()
    for (const claim of knownClaims(item.claims, known)) {
      if (claim.later || knownSources(claim.sources, situation, known).length === 0) continue
      groups.set(claim.fact, [...(groups.get(claim.fact) ?? []), claim])
    }
    return [...groups].map(([fact, claims]) => ({
      item,
      fact,
      claims,
      newsrooms: newsroomsBehind(
        claims.flatMap(({ sources }) => sources),
        situation,
        known
      ),
      contested: isContested(claims)
    }))
  })
}

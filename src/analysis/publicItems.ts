import type { Day } from '~/model/day'
import type { Force, Happening, Item, Situation, Strike } from '~/model/situation'
import { isPublic } from './known'

/** The kinds of items that evidence is gathered for. */
export const evidenceKinds = ['strike', 'event', 'force'] as const
/** An item that evidence is gathered for. */
export type EvidenceItem = Strike | Happening | Force

/** Whether an item was public by a day: it had been announced, or for a reported element, one of its sources had appeared. */
export function isItemPublic(item: Item, situation: Situation, known: Day | null): boolean {
  if (known === null) return true
  if (item.kind === 'strike' || item.kind === 'event') return item.when.announced <= known
  if (item.kind !== 'force' || item.sources.length === 0) return true
  return item.sources.some((id) => {
    const source = situation.sources[id]
    return source !== undefined && isPublic(source, known)
  })
}

/** Strikes, events and reported elements that were public by a day, in the order of the files. */
export function publicItems(situation: Situation, known: Day | null): readonly EvidenceItem[] {
  return [...situation.strikes, ...situation.events, ...situation.forces].filter((item) => isItemPublic(item, situation, known))
}

import type { Day } from '~/model/day'
import type { Force, Happening, Item, Situation, Strike } from '~/model/situation'
import { asKnown } from './asKnown'
import { isPublic } from './known'
import { allPublic } from './whereKnown'

/** The kinds of items that evidence is gathered for. */
export const evidenceKinds = ['strike', 'event', 'force'] as const
/** An item that evidence is gathered for. */
export type EvidenceItem = Strike | Happening | Force

/**
 * Whether an item was public by a day: it had been announced; for a reported element, one of its sources had appeared; for
 * part of the deployment area, every position that it is made of had been published, the later ones apart.
 */
export function isItemPublic(item: Item, situation: Situation, known: Day | null): boolean {
  if (known === null) return true
  if (item.kind === 'strike' || item.kind === 'event') return item.when.announced <= known
  if (item.kind === 'deployment')
    return (
      known >= situation.file.asOf ||
      ((item.when?.announced ?? known) <= known &&
        item.inputs.every(({ sources }) => allPublic(sources, situation, known)))
    )
  if (item.kind !== 'force' || item.sources.length === 0) return true
  return item.sources.some((id) => {
    const source = situation.sources[id]
    return source !== undefined && isPublic(source, known)
  })
}

/** Strikes, events and reported elements that were public by a day, as they were known on it, in the order of the files. */
export function publicItems(situation: Situation, known: Day | null): readonly EvidenceItem[] {
  return [...situation.strikes, ...situation.events, ...situation.forces]
    .filter((item) => isItemPublic(item, situation, known))
    .map((item) => asKnown(item, situation, known))
}

import type { Claim } from '~/model/claim'
import type { Day } from '~/model/day'
import type { Position } from '~/model/geometry'
import type { Area, DeploymentPart, Dispute, Place, Situation } from '~/model/situation'
import type { Source } from '~/model/source'
import type { Text } from '~/model/text'
import type { Where } from '~/model/where'
import { fold } from './fold'
import { isPublic } from './known'
import { type EvidenceItem, isItemPublic, publicItems } from './publicItems'

/** Groups in which results stand. */
export const searchGroups = ['strikes', 'events', 'forces', 'places', 'sources'] as const
/** A group in which results stand. */
export type SearchGroup = (typeof searchGroups)[number]

/** What a result leads to: an item, a mere name on the map, or a source with the items that rest on it. */
export type Target =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'name'; readonly at: Position }
  | { readonly kind: 'source'; readonly id: string; readonly cites: readonly string[]; readonly url: string | null }

/** One thing that can be found. */
export interface Entry {
  readonly key: string
  readonly group: SearchGroup
  readonly title: Text
  readonly day: Day | null
  /** Publisher of a source. */
  readonly by: string | null
  readonly target: Target
  /** Owners and voices of its claims. */
  readonly people: readonly Text[]
  /** Everything else that is said of it. */
  readonly texts: readonly Text[]
}

const key = (title: Text) => fold(Object.values(title).join('/'))
const same = (text: string): Text => ({ en: text, es: text })
const some = (...texts: readonly (Text | undefined)[]): readonly Text[] => texts.filter((text) => text !== undefined)

/** The entries of a situation as far as they were public by a day; null for all. */
export function searchEntries(situation: Situation, known: Day | null): readonly Entry[] {
  const owners = new Map(situation.file.owners.map(({ id, name }) => [id, name]))
  const owner = (id: string): readonly Text[] => some(owners.get(id))
  const voices = (claims: readonly Claim[]) => claims.flatMap(({ by, voice }) => [...owner(by), ...some(voice)])
  const values = (claims: readonly Claim[]) =>
    claims.flatMap(({ value, note }): readonly Text[] => [
      ...(typeof value === 'object' && !('min' in value) ? [value] : []),
      ...some(note)
    ])
  const said = (where: Where) => where.said.flatMap(({ text, by, voice }) => [text, ...owner(by), ...some(voice)])
  const told = ({ claims, conflicts, laterReports }: Pick<EvidenceItem, 'claims' | 'conflicts' | 'laterReports'>) => [
    ...values(claims),
    ...conflicts.flatMap(({ topic, text }) => [topic, text]),
    ...laterReports.map(({ text }) => text)
  ]
  const evidence = (item: EvidenceItem): Entry => {
    const common = { key: item.id, title: item.title, by: null, target: { kind: 'item', id: item.id } } as const
    if (item.kind === 'force')
      return {
        ...common,
        group: 'forces',
        day: item.presence[0]?.start ?? null,
        people: [...owner(item.owner), ...voices(item.claims)],
        texts: [
          item.summary,
          ...some(item.note),
          ...item.positions.flatMap(({ text, where }) => [text, ...said(where)]),
          ...item.presence.map(({ why }) => why),
          ...told(item)
        ]
      }
    const category =
      item.kind === 'event' ? situation.file.categories.find(({ id }) => id === item.category)?.name : undefined
    return {
      ...common,
      group: item.kind === 'event' ? 'events' : 'strikes',
      day: item.when.start,
      people: voices(item.claims),
      texts: [item.summary, ...some(item.note, category), ...said(item.where), ...told(item)]
    }
  }
  const place = (item: Place | Area | DeploymentPart | Dispute, texts: readonly Text[]): Entry => ({
    key: item.id,
    group: 'places',
    title: item.title,
    day: null,
    by: null,
    target: { kind: 'item', id: item.id },
    people: [],
    texts: [...some(item.summary, item.note), ...texts]
  })

  const placed = [
    ...situation.places.map((item) => place(item, [])),
    ...situation.areas.map((item) => place(item, [item.definition])),
    ...situation.deployment
      .filter((item) => isItemPublic(item, situation, known))
      .map((item) => place(item, [item.method, ...item.names.flatMap(({ name, usedBy }) => [name, usedBy])])),
    ...situation.disputes.map((item) =>
      place(item, [item.status, item.policy, ...owner(item.administeredBy), ...owner(item.claimedBy)])
    )
  ]
  return [
    ...publicItems(situation, known).map(evidence),
    ...placed,
    ...names(situation, new Set(placed.map(({ title }) => key(title)))),
    ...sources(situation, known)
  ]
}

/** Names on the map that no item bears. */
function names(situation: Situation, taken: ReadonlySet<string>): readonly Entry[] {
  return situation.names
    .filter(({ name }) => !taken.has(key(name)))
    .map(({ id, name, short, geometry }): Entry => ({
      key: `name/${id}`,
      group: 'places',
      title: name,
      day: null,
      by: null,
      target: { kind: 'name', at: geometry.coordinates },
      people: [],
      texts: some(short)
    }))
}

function sources(situation: Situation, known: Day | null): readonly Entry[] {
  const cites = new Map<string, string[]>()
  for (const item of [
    ...situation.strikes,
    ...situation.events,
    ...situation.forces,
    ...situation.deployment,
    ...situation.disputes,
    ...situation.areas,
    ...situation.places
  ])
    for (const id of item.sources) cites.set(id, [...(cites.get(id) ?? []), item.id])
  const entry = ([id, { title, publisher, original, published, seen, url }]: readonly [string, Source]): Entry => ({
    key: `source/${id}`,
    group: 'sources',
    title: same(title),
    day: published,
    by: publisher,
    target: { kind: 'source', id, cites: cites.get(id) ?? [], url },
    people: [same(publisher), ...(original === undefined ? [] : [same(original)])],
    texts: some(seen)
  })
  return Object.entries(situation.sources)
    .filter(([, source]) => isPublic(source, known))
    .map(entry)
}

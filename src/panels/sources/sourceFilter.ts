import { fold } from '~/analysis/fold'
import { publishedBy } from '~/analysis/known'
import type { UsedSource } from '~/analysis/sources'
import type { Item } from '~/model/situation'

/** What may rest on a source, as far as the list tells them apart. */
export const userKinds = ['strike', 'event', 'force', 'ground', 'statements'] as const
/** What may rest on a source. */
export type UserKind = (typeof userKinds)[number]
/** Ways to put sources in order. */
export const sourceOrders = ['newest', 'oldest', 'publisher', 'uses'] as const

/** What the list of sources is narrowed down to; an empty text asks for nothing in particular. */
export interface SourceFilter {
  readonly text: string
  readonly language: string
  readonly newsroom: string
  readonly published: '' | 'in-time' | 'later' | 'undated'
  /** A kind of user, or `item:` and the id of one. */
  readonly usedBy: string
  readonly order: (typeof sourceOrders)[number]
}

/** Every source, the newest first. */
export const noSourceFilter: SourceFilter = {
  text: '',
  language: '',
  newsroom: '',
  published: '',
  usedBy: '',
  order: 'newest'
}

function kindOf(item: Item): UserKind {
  return item.kind === 'strike' || item.kind === 'event' || item.kind === 'force' ? item.kind : 'ground'
}

function isUsedBy({ items, statements }: UsedSource, user: string): boolean {
  if (user === '') return true
  if (user === 'statements') return statements.length > 0
  return items.some((item) => kindOf(item) === user || `item:${item.id}` === user)
}

function isPublished({ source }: UsedSource, published: SourceFilter['published']): boolean {
  return (
    published === '' ||
    (published === 'undated'
      ? source.published === null
      : published === 'later'
        ? source.later === true
        : source.later !== true)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const orders: Readonly<Record<SourceFilter['order'], (a: UsedSource, b: UsedSource) => number>> = {
  newest: (a, b) => compare(publishedBy(b.source), publishedBy(a.source)),
  oldest: (a, b) => compare(publishedBy(a.source), publishedBy(b.source)),
  publisher: (a, b) =>
    a.source.publisher.localeCompare(b.source.publisher) || compare(publishedBy(a.source), publishedBy(b.source)),
  uses: (a, b) => b.items.length + b.statements.length - a.items.length - a.statements.length
}

/** The sources that answer to all of a filter, in its order; accents and case are ignored, every word must occur. */
export function filteredSources(sources: readonly UsedSource[], filter: SourceFilter): readonly UsedSource[] {
  const asked = fold(filter.text).split(/\s+/).filter(Boolean)
  return sources
    .filter((used) => {
      const { title, publisher, original, language, newsroom, seen, url } = used.source
      const text = fold(
        [used.id, title, publisher, original, newsroom, seen?.en, seen?.es, url].filter(Boolean).join(' ')
      )
      return (
        (filter.language === '' || language === filter.language) &&
        (filter.newsroom === '' || newsroom === filter.newsroom) &&
        isPublished(used, filter.published) &&
        isUsedBy(used, filter.usedBy) &&
        asked.every((word) => text.includes(word))
      )
    })
    .toSorted(orders[filter.order])
}

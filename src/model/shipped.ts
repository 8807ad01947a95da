import type { Fault } from './fault'
import type { Item, Situation } from './situation'
import { type Language, languages } from './text'

/** A checked situation as the build ships it: with the texts of one language, or the faults that kept it from being one. */
export type Shipped = { readonly situation: ShippedSituation } | { readonly faults: readonly Fault[] }
type ShippedSituation = Omit<Situation, 'items' | 'islets'>

/** What the first picture can do without, for the panels and for what was known on a day: a tree with the shape of the situation. */
export type Evidence = Partial<Record<keyof ShippedSituation, unknown>>

function isText(value: object): value is Record<Language, string> {
  const keys = Object.keys(value)
  return (
    keys.length === languages.length &&
    languages.every((language) => language in value && typeof (value as Record<string, unknown>)[language] === 'string')
  )
}

function inOne(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => inOne(one, language))
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return { [language]: value[language] }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inOne(one, language)]))
}

/** Members that are evidence wherever they stand, and those that are so in one place. */
const evidence: ReadonlySet<string> = new Set(
  `summary note why said conflicts laterReports rejected method definition policy voice denies
  /sources /changes /events/claims /forces/claims /deployment/claims /strikes/claims/id /strikes/claims/sources
  /forces/positions/text /forces/positions/sources /forces/presence/sources /deployment/corners/sources
  /file/notes /file/unknowns /file/tallies /file/uncounted /file/coast /file/sameInBoth`.split(/\s+/)
)

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

const isEmpty = (value: unknown) => isObject(value) && Object.keys(value).length === 0

/** A tree in two: what is shown first, where an empty list or record stands for each part that comes later, and the later parts. */
function split(value: unknown, path: string): { readonly first: unknown; readonly later: unknown } {
  if (!isObject(value)) return { first: value, later: {} }
  if (Array.isArray(value)) {
    const parts = value.map((one) => split(one, path))
    const later = parts.map((part) => part.later)
    return { first: parts.map(({ first }) => first), later: later.every(isEmpty) ? {} : later }
  }
  const first: Record<string, unknown> = {}
  const later: Record<string, unknown> = {}
  for (const [key, one] of Object.entries(value)) {
    const here = `${path}/${key}`
    if (evidence.has(key) || evidence.has(here)) {
      later[key] = one
      if (isObject(one)) first[key] = Array.isArray(one) ? [] : {}
      continue
    }
    const parts = split(one, here)
    first[key] = parts.first
    if (!isEmpty(parts.later)) later[key] = parts.later
  }
  return { first, later }
}

/** What is sent to a reader of one language: first what the map shows, then the evidence. Islets stay behind: the basemap has them. */
export function shipped(
  { items: _items, islets: _islets, ...situation }: Situation,
  language: Language
): { readonly first: Shipped; readonly evidence: Evidence } {
  const { first, later } = split(inOne(situation, language), '')
  return { first: { situation: first as ShippedSituation }, evidence: later as Evidence } // the same shape, each text in one language
}

/** The situation as it arrived; it is complete once `complete` has added the evidence and the other languages. */
export function received({ situation }: Extract<Shipped, { situation: unknown }>): Situation {
  const { strikes, events, forces, deployment, places, areas, disputes } = situation
  const items = new Map<string, Item>(
    [strikes, events, forces, deployment, places, areas, disputes].flatMap((list) =>
      list.map((item): [string, Item] => [item.id, item])
    )
  )
  return { ...situation, islets: [], items }
}

/** Adds what arrives later in place: evidence, or the texts of another language. The trees agree wherever both have something. */
export function complete(situation: object, other: object): void {
  const target = situation as Record<string, unknown>
  for (const [key, value] of Object.entries(other)) {
    const before = target[key]
    if (isObject(value) && isObject(before) && !isEmpty(before)) complete(before, value)
    else if (before === undefined || (isObject(value) && !isEmpty(value))) target[key] = value
  }
}

import type { Fault } from './fault'
import type { Item, Situation } from './situation'
import { type Language, languages } from './text'

/** A checked situation as the build ships it: with the texts of one language, or the faults that kept it from being one. */
export type Shipped =
  | { readonly situation: Omit<Situation, 'items' | 'islets'> }
  | { readonly faults: readonly Fault[] }

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

/** What is sent to a reader of one language. Islets stay behind: the basemap has them. */
export function shipped({ items: _items, islets: _islets, ...situation }: Situation, language: Language): Shipped {
  return { situation: inOne(situation, language) as Omit<Situation, 'items' | 'islets'> } // the same shape, each text in one language
}

/** The situation as it arrived; its texts are complete once `addLanguage` has added the others. */
export function received({ situation }: Extract<Shipped, { situation: unknown }>): Situation {
  const { strikes, events, forces, deployment, places, areas, disputes } = situation
  const items = new Map<string, Item>(
    [strikes, events, forces, deployment, places, areas, disputes].flatMap((list) =>
      list.map((item): [string, Item] => [item.id, item])
    )
  )
  return { ...situation, islets: [], items }
}

/** Adds the texts of another language in place: both trees are the same but for their texts. */
export function addLanguage(situation: object, other: object, language: Language): void {
  for (const [key, value] of Object.entries(other)) {
    const target: unknown = (situation as Record<string, unknown>)[key]
    if (key === language && typeof value === 'string') (situation as Record<string, unknown>)[key] = value
    else if (typeof value === 'object' && value !== null && typeof target === 'object' && target !== null)
      addLanguage(target, value as object, language)
  }
}

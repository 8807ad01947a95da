import type { FileName } from '~/model/files'
import type { Address, Subject } from './subject'

/** A text in both languages, as the files have it. */
export interface Pair {
  readonly en: string
  readonly es: string
}

/** Visits every text of a situation, with its address and the keys that lead to it inside of its feature or file. */
export function eachText(
  { folder }: Subject,
  visit: (address: Address, keys: readonly PropertyKey[], text: Pair) => void
): void {
  for (const [name, content] of Object.entries(folder)) {
    const file = name as FileName // a folder's keys
    const { features } = content as { features?: readonly { id: string; properties: unknown }[] } // its shape was checked before
    const look = (root: unknown, base: readonly PropertyKey[], feature: string | null) =>
      texts(root, [], (keys, text) => visit({ file, feature, keys: [...base, ...keys] }, keys, text))
    if (features)
      features.forEach(({ id, properties }, index) => look(properties, ['features', index, 'properties'], id))
    else look(content, [], null)
  }
}

function texts(
  value: unknown,
  keys: readonly PropertyKey[],
  visit: (keys: readonly PropertyKey[], text: Pair) => void
): void {
  if (Array.isArray(value)) return value.forEach((member, index) => texts(member, [...keys, index], visit))
  if (typeof value !== 'object' || value === null) return
  if ('en' in value && 'es' in value && typeof value.en === 'string' && typeof value.es === 'string') {
    return visit(keys, { en: value.en, es: value.es })
  }
  for (const [key, inner] of Object.entries(value)) texts(inner, [...keys, key], visit)
}

import { jsonPath, shown } from '~/model/fault'
import { type FileName, neededFiles } from '~/model/files'
import type { Folder } from '~/model/folder'
import type { Situation } from '~/model/situation'
import type { Finding } from './finding'

/** Where something stands: its file, its feature if it is in one, and the keys that lead to it from the top of the file. */
export interface Address {
  readonly file: FileName
  readonly feature: string | null
  readonly keys: readonly PropertyKey[]
}

/** A situation whose files have their shape, with what the checks need to look at it and to speak of it. */
export interface Subject {
  readonly situation: Situation
  readonly folder: Folder
  /** Address of a member of a feature. */
  readonly of: (id: string, ...keys: readonly PropertyKey[]) => Address
  /** Address of a member of a feature's properties. */
  readonly property: (id: string, ...keys: readonly PropertyKey[]) => Address
  /** Notes a fault. */
  readonly fault: (at: Address, expected: string, found: unknown, mend: string) => void
  /** Notes a warning. */
  readonly warning: (at: Address, expected: string, found: unknown, mend: string) => void
}

/** One thing that is checked. */
export type Check = (subject: Subject) => void

/** Words in a finding that are no value of the data and stand without quotes. */
export class Words {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** An address outside of features. */
export function at(file: FileName, ...keys: readonly PropertyKey[]): Address {
  return { file, feature: null, keys }
}

/** What these checks find in a situation. */
export function findings(situation: Situation, folder: Folder, checks: readonly Check[]): readonly Finding[] {
  const found: Finding[] = []
  const addresses = featureAddresses(folder)
  const of: Subject['of'] = (id, ...keys) => {
    const { file, index } = addresses.get(id) ?? { file: 'situation.json', index: 0 }
    return { file, feature: id, keys: ['features', index, ...keys] }
  }
  const note =
    (level: Finding['level']): Subject['fault'] =>
    ({ file, feature, keys }, expected, value, mend) => {
      const text = value instanceof Words ? value.text : shown(value)
      found.push({ level, file, feature, path: jsonPath(keys), expected, found: text, mend })
    }
  const subject: Subject = {
    situation,
    folder,
    of,
    property: (id, ...keys) => of(id, 'properties', ...keys),
    fault: note('fault'),
    warning: note('warning')
  }
  for (const check of checks) check(subject)
  return found
}

function featureAddresses(folder: Folder): ReadonlyMap<string, { readonly file: FileName; readonly index: number }> {
  const isApart = (file: FileName) => file === 'names.geojson' || file === 'islets.geojson'
  return new Map(
    neededFiles
      // Names may repeat the id of the feature that they name; the feature's address counts.
      .toSorted((a, b) => Number(isApart(b)) - Number(isApart(a)))
      .flatMap((file) => {
        const { features = [] } = folder[file] as { features?: readonly { id: string }[] } // its shape was checked before
        return features.map(({ id }, index) => [id, { file, index }] as const)
      })
  )
}

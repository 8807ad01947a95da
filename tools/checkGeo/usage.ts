import { type Table, knownIds, tables } from '~/model/ids'
import type { FileName } from '~/model/files'
import { walk } from '~/model/walk'
import { at, type Check, Words } from './subject'

/** Every source is cited somewhere; owners, sides, categories and areas that nothing uses deserve a look. */
export const usage: Check = ({ situation, folder, of, fault, warning }) => {
  const used = usedIds(folder)
  const known = knownIds(situation)
  const unused = (table: Table) => [...known[table]].filter((id) => !used[table].has(id))
  const nowhere = new Words('no reference to it')

  for (const id of unused('source')) {
    fault(
      at('sources.json', 'sources', id),
      'a source that something cites',
      nowhere,
      'cite it where its facts are used, or remove it'
    )
  }
  const lists = { owner: 'owners', side: 'sides', category: 'categories' } as const
  for (const table of ['owner', 'side', 'category'] as const) {
    for (const id of unused(table)) {
      const index = situation.file[lists[table]].findIndex((one) => one.id === id)
      warning(
        at('situation.json', lists[table], index),
        `${table === 'owner' ? 'an' : 'a'} ${table} that something uses`,
        nowhere,
        'use it or remove it'
      )
    }
  }
  for (const id of unused('area')) warning(of(id), 'an area that something lies in', nowhere, 'use it or remove it')
}

function usedIds(folder: Readonly<Partial<Record<FileName, unknown>>>): Readonly<Record<Table, ReadonlySet<string>>> {
  const used: Record<Table, Set<string>> = {
    source: new Set(),
    owner: new Set(),
    area: new Set(),
    place: new Set(),
    category: new Set(),
    side: new Set(),
    feature: new Set()
  }
  for (const content of Object.values(folder)) {
    walk(content, [], (_path, key, value) => {
      if (key === 'bySea' && typeof value === 'object' && value !== null)
        Object.keys(value).forEach((id) => used.area.add(id))
      if (!Object.hasOwn(tables, key)) return
      const table = tables[key as keyof typeof tables] // own key of the table
      for (const id of Array.isArray(value) ? (value as unknown[]) : [value])
        if (typeof id === 'string') used[table].add(id)
    })
  }
  return used
}

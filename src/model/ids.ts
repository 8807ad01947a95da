import type { Situation } from './situation'

/** Which table an id under this key must be found in. */
export const tables = {
  sources: 'source',
  by: 'owner',
  owner: 'owner',
  administeredBy: 'owner',
  claimedBy: 'owner',
  sea: 'area',
  area: 'area',
  within: 'area',
  place: 'place',
  focus: 'place',
  category: 'category',
  side: 'side',
  members: 'feature',
  features: 'feature'
} as const
/** A table that ids lead to. */
export type Table = (typeof tables)[keyof typeof tables]

/** Where a table's ids are written down. */
export const homes: Readonly<Record<Table, string>> = {
  source: 'sources.json',
  owner: 'owners of situation.json',
  area: 'areas.geojson',
  place: 'places.geojson',
  category: 'categories of situation.json',
  side: 'sides of situation.json',
  feature: 'a file of features'
}

/** Every id of a situation by its table. */
export function knownIds({
  file,
  sources,
  areas,
  places,
  items
}: Situation): Readonly<Record<Table, ReadonlySet<string>>> {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
  return {
    source: new Set(Object.keys(sources)),
    owner: ids(file.owners),
    area: ids(areas),
    place: ids(places),
    category: ids(file.categories),
    side: ids(file.sides),
    feature: new Set(items.keys())
  }
}

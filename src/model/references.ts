import { type Fault, jsonPath, shown } from './fault'
import type { FileName } from './files'
import type { Position } from './geometry'
import type { Folder } from './parse'
import type { Situation } from './situation'

/** Which table an id under this key must be found in. */
const tables = {
  sources: 'source', by: 'owner', owner: 'owner', administeredBy: 'owner', claimedBy: 'owner', sea: 'area', area: 'area', within: 'area',
  place: 'place', focus: 'place', category: 'category', side: 'side', members: 'feature', features: 'feature'
} as const
type Table = (typeof tables)[keyof typeof tables]

type Visit = (path: readonly PropertyKey[], key: string, value: unknown) => void

function walk(value: unknown, path: readonly PropertyKey[], visit: Visit): void {
  if (Array.isArray(value)) value.forEach((one, index) => walk(one, [...path, index], visit))
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      visit([...path, key], key, inner)
      walk(inner, [...path, key], visit)
    }
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')
}

/** Faults that only show when the files are seen together: unknown ids, doubles, positions outside of the window, places that claim too much. */
export function referenceFaults(folder: Folder, situation: Situation): readonly Fault[] {
  const { file } = situation
  const known: Record<Table, ReadonlySet<string>> = {
    source: new Set(Object.keys(situation.sources)),
    owner: new Set(file.owners.map(({ id }) => id)),
    area: new Set(situation.areas.map(({ id }) => id)),
    place: new Set(situation.places.map(({ id }) => id)),
    category: new Set(file.categories.map(({ id }) => id)),
    side: new Set(file.sides.map(({ id }) => id)),
    feature: new Set(situation.items.keys())
  }
  const faults: Fault[] = []
  const seen = new Map<string, string>()
  const [west, south, east, north] = file.window

  const collections = (['strikes', 'events', 'forces', 'deployment', 'places', 'areas', 'disputes'] as const).map((name): FileName => `${name}.geojson`)
  for (const name of ['situation.json', ...collections] as const) {
    const content = folder[name] as { features?: readonly { id: string; geometry: unknown; properties: Record<string, unknown> }[] } // checked before
    const fault = (feature: string | null, path: readonly PropertyKey[], expected: string, found: unknown) =>
      faults.push({ file: name, feature, path: jsonPath(path), expected, found: shown(found) })

    const check = (feature: string | null, root: unknown, base: readonly PropertyKey[]) =>
      walk(root, base, (path, key, value) => {
        if (!Object.hasOwn(tables, key)) return
        const table = tables[key as keyof typeof tables] // own key of the table
        for (const [index, id] of (Array.isArray(value) ? value : [value]).entries())
          if (typeof id === 'string' && !known[table].has(id)) fault(feature, Array.isArray(value) ? [...path, index] : path, `the id of a known ${table}`, id)
      })

    if (content.features === undefined) {
      check(null, content, [])
      continue
    }
    for (const [index, { id, geometry, properties }] of content.features.entries()) {
      const base = ['features', index]
      const earlier = seen.get(id)
      if (earlier !== undefined) fault(id, [...base, 'id'], 'an id that no other feature has', `${id} (also in ${earlier})`)
      seen.set(id, name)
      check(id, properties, [...base, 'properties'])
      if (properties['beyond'] !== true)
        walk({ geometry, properties }, base, (path, key, value) => {
          const positions = key === 'coordinates' && !isPosition(value) ? (value as unknown[]).flat(3) : []
          const list: Position[] = isPosition(value) && ['coordinates', 'at', 'toward', 'label'].includes(key) ? [value] : []
          for (let i = 0; i + 1 < positions.length; i += 2) list.push([Number(positions[i]), Number(positions[i + 1])])
          const outside = list.find(([lon, lat]) => lon < west || lon > east || lat < south || lat > north)
          if (!outside) return
          const [lon, lat] = outside
          const swapped = lat >= west && lat <= east && lon >= south && lon <= north
          fault(id, path, `a position inside the window ${file.window.join(', ')}${swapped ? ' (longitude and latitude look swapped)' : ''}`, outside)
        })
      whereFaults(geometry, properties).forEach(({ path, expected, found }) => fault(id, [...base, ...path], expected, found))
    }
  }
  return faults
}

/** A point belongs to a position or a circle, and to nothing else. */
function whereFaults(geometry: unknown, properties: Record<string, unknown>): readonly { path: PropertyKey[]; expected: string; found: unknown }[] {
  const pointed = (where: unknown) => {
    const kind = typeof where === 'object' && where !== null && 'kind' in where ? where.kind : null
    return kind === 'position' || kind === 'circle'
  }
  if (Array.isArray(properties['positions']))
    return properties['positions'].flatMap((position: { where: unknown; at: unknown }, index: number) =>
      pointed(position.where) === (position.at !== null) ? [] : [{ path: ['properties', 'positions', index, 'at'], expected: pointed(position.where) ? 'coordinates for a position or circle' : 'null: an area or an unplaced report has no coordinates', found: position.at }]
    )
  if (!('where' in properties)) return []
  return pointed(properties['where']) === (geometry !== null)
    ? []
    : [{ path: ['geometry'], expected: pointed(properties['where']) ? 'a Point for a position or circle' : 'null: an area or an unplaced event has no coordinates', found: geometry }]
}

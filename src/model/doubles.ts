import { type Fault, jsonPath } from './fault'
import { type FileName, neededFiles } from './files'
import type { Folder } from './folder'

/** Files whose names stand on the map only: they may repeat the id of a feature that they are the name of. */
const apart: readonly FileName[] = ['names.geojson', 'islets.geojson']

/** Ids that stand twice: of features across all files, of anything else within its list. */
export function doubleFaults(folder: Folder): readonly Fault[] {
  const items = new Map<string, string>()
  return neededFiles.flatMap((file) => {
    const features = featuresOf(folder[file])
    if (features === null) return doublesWithin(folder[file], [], file, null)
    const seen = apart.includes(file) ? new Map<string, string>() : items
    return features.flatMap(({ id, properties }, index) => {
      const earlier = seen.get(id)
      const here = `${file} ${jsonPath(['features', index])}`
      seen.set(id, earlier ?? here)
      const own = earlier === undefined ? [] : [double(file, id, ['features', index, 'id'], id, earlier)]
      return [...own, ...doublesWithin(properties, ['features', index, 'properties'], file, id)]
    })
  })
}

/** Ids and words that stand twice in a list of a file without features. */
export function listDoubles(content: unknown, file: FileName): readonly Fault[] {
  return doublesWithin(content, [], file, null)
}

function featuresOf(content: unknown): readonly { readonly id: string; readonly properties: unknown }[] | null {
  // Its shape was checked before.
  return (content as { features?: readonly { id: string; properties: unknown }[] }).features ?? null
}

function double(
  file: FileName,
  feature: string | null,
  path: readonly PropertyKey[],
  id: string,
  earlier: string
): Fault {
  return {
    file,
    feature,
    path: jsonPath(path),
    rule: 'double',
    expected: 'an id that stands once',
    found: `${JSON.stringify(id)}, as at ${earlier}`
  }
}

/** Doubles among the members of each list: their ids, or the words themselves where it is a list of words. */
function doublesWithin(
  value: unknown,
  path: readonly PropertyKey[],
  file: FileName,
  feature: string | null
): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, inner]) => doublesWithin(inner, [...path, key], file, feature))
  const seen = new Map<string, string>()
  return value.flatMap((member: unknown, index) => {
    const inner = doublesWithin(member, [...path, index], file, feature)
    const [id, at] = idOf(member, [...path, index])
    if (id === null) return inner
    const earlier = seen.get(id)
    seen.set(id, earlier ?? jsonPath(at))
    return earlier === undefined ? inner : [double(file, feature, at, id, earlier), ...inner]
  })
}

function idOf(member: unknown, path: readonly PropertyKey[]): readonly [string | null, readonly PropertyKey[]] {
  if (typeof member === 'string') return [member, path]
  if (typeof member === 'object' && member !== null && 'id' in member && typeof member.id === 'string')
    return [member.id, [...path, 'id']]
  return [null, path]
}

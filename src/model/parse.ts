import * as v from 'valibot'
import { type Fault, SituationError, jsonPath, shown } from './fault'
import { type FileContent, type FileName, files } from './files'
import { referenceFaults } from './references'
import type { Item, Situation } from './situation'

/** A file that could not even be read as JSON arrives as this instead of its content. */
export interface Unreadable {
  readonly $unreadable: string
}

/** The files of a folder by name, read but not yet checked. */
export type Folder = Readonly<Partial<Record<FileName, unknown>>>

function isUnreadable(content: unknown): content is Unreadable {
  return typeof content === 'object' && content !== null && '$unreadable' in content
}

function featureOf(content: unknown, path: readonly PropertyKey[]): string | null {
  if (path[0] !== 'features' || typeof path[1] !== 'number') return null
  const features: unknown = (content as { features?: unknown }).features // a path into features exists only where they do
  const feature: unknown = Array.isArray(features) ? features[path[1]] : undefined
  const id: unknown = typeof feature === 'object' && feature !== null && 'id' in feature ? feature.id : null
  return typeof id === 'string' ? id : null
}

/** The deepest reasons behind an issue: for a union, those of the branch that came furthest. */
function leaves(issue: v.BaseIssue<unknown>, prefix: readonly PropertyKey[]): readonly { issue: v.BaseIssue<unknown>; path: readonly PropertyKey[] }[] {
  const path = [...prefix, ...(issue.path ?? []).map((part) => part.key as PropertyKey)] // keys of JSON are strings or numbers
  if (!issue.issues || issue.issues.length === 0) return [{ issue, path }]
  const nested = issue.issues.flatMap((inner) => leaves(inner, path))
  const depth = Math.max(...nested.map((leaf) => leaf.path.length))
  return depth > path.length ? nested.filter((leaf) => leaf.path.length === depth) : [{ issue, path }]
}

function expectation(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation' || issue.type === 'check') return issue.message
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'no such member'
  return (issue.expected ?? issue.message).replace(/"(\w+)"/g, '$1')
}

function fileFaults(file: FileName, content: unknown): readonly Fault[] {
  if (content === undefined) return [{ file, feature: null, path: '$', expected: 'the file', found: 'nothing' }]
  if (isUnreadable(content)) return [{ file, feature: null, path: '$', expected: 'JSON', found: content.$unreadable }]
  const result = v.safeParse(files[file], content)
  if (result.success) return []
  return result.issues.flatMap((issue) =>
    leaves(issue, []).map((leaf) => ({
      file,
      feature: featureOf(content, leaf.path),
      path: jsonPath(leaf.path),
      expected: expectation(leaf.issue),
      found: leaf.issue.kind === 'validation' || leaf.issue.input !== undefined ? shown(leaf.issue.input) : 'nothing'
    }))
  )
}

function content<N extends FileName>(folder: Folder, file: N): FileContent<N> {
  return v.parse(files[file], folder[file]) as FileContent<N> // the schema is the one of this very file
}

function flat<F extends { id: string; geometry: unknown; properties: object }>(file: { features: readonly F[] }) {
  return file.features.map(({ id, geometry, properties }) => ({ id, geometry, ...properties })) as readonly ({
    readonly id: string
    readonly geometry: F['geometry']
  } & F['properties'])[] // spreading a generic loses its members' names
}

/** A situation from the files of its folder; throws a SituationError that lists every fault with its address. */
export function parseSituation(folder: Folder): Situation {
  const names = Object.keys(files) as FileName[] // the table's own keys
  const faults = names.flatMap((file) => fileFaults(file, folder[file]))
  if (faults.length > 0) throw new SituationError(faults)

  const strikes = flat(content(folder, 'strikes.geojson'))
  const events = flat(content(folder, 'events.geojson'))
  const forces = flat(content(folder, 'forces.geojson'))
  const deployment = flat(content(folder, 'deployment.geojson'))
  const places = flat(content(folder, 'places.geojson'))
  const areas = flat(content(folder, 'areas.geojson'))
  const disputes = flat(content(folder, 'disputes.geojson'))
  const items = new Map<string, Item>()
  for (const item of [...strikes, ...events, ...forces, ...deployment, ...places, ...areas, ...disputes]) items.set(item.id, item)

  const situation: Situation = {
    file: content(folder, 'situation.json'),
    strikes: strikes.toSorted((a, b) => a.number - b.number),
    events: events.toSorted((a, b) => (a.when.start < b.when.start ? -1 : a.when.start > b.when.start ? 1 : 0)),
    forces, deployment, places, areas, disputes, items,
    names: flat(content(folder, 'names.geojson')),
    islets: flat(content(folder, 'islets.geojson')),
    sources: content(folder, 'sources.json').sources,
    changes: content(folder, 'changes.json').changes
  }
  const broken = referenceFaults(folder, situation)
  if (broken.length > 0) throw new SituationError(broken)
  return situation
}

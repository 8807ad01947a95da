import { listDoubles } from './doubles'
import { type Fault, SituationError } from './fault'
import { type FileContent, type NeededFile, neededFiles } from './files'
import type { Folder } from './folder'
import { referenceFaults } from './references'
import { shape } from './shape'
import type { Item, Situation } from './situation'
import type { StoryFile } from './story'

export type { Folder } from './folder'

/** A folder as it was read: the situation, where every file has its shape, and what is wrong with it. */
export type Inspection =
  | { readonly situation: null; readonly faults: readonly Fault[] }
  | { readonly situation: Situation; readonly faults: readonly Fault[] }

/** Every content by file name. */
type Contents = { readonly [N in NeededFile]: FileContent<N> }

/** A situation from the files of its folder with everything that is wrong with it; null where a file lacks its shape. */
export function inspect(folder: Folder): Inspection {
  const shapes = neededFiles.map((name) => ({ name, ...shape(name, folder[name]) }))
  const faults = shapes.flatMap((one) => one.faults)
  if (faults.length > 0) return { situation: null, faults }
  // Every file has its content, by its own schema.
  const contents = Object.fromEntries(shapes.map(({ name, content }) => [name, content])) as unknown as Contents
  const { story } = storyOf(folder)
  const situation = assembled(contents, story && { title: story.title, steps: story.steps.length })
  return { situation, faults: referenceFaults(folder, situation) }
}

/** A situation from the files of its folder; throws a SituationError that lists every fault with its address. */
export function parseSituation(folder: Folder): Situation {
  const { situation, faults } = inspect(folder)
  if (situation === null || faults.length > 0) throw new SituationError(faults)
  return situation
}

/** The story of a folder, null where it has none or none that can be told; and what keeps it from being one. */
export function storyOf(folder: Folder): { readonly story: StoryFile | null; readonly faults: readonly Fault[] } {
  const content = folder['story.json']
  if (content === undefined) return { story: null, faults: [] }
  const found = shape('story.json', content)
  const faults = found.content ? listDoubles(content, 'story.json') : found.faults
  return { story: faults.length > 0 ? null : found.content, faults }
}

function assembled(contents: Contents, story: Situation['story']): Situation {
  const strikes = flat(contents['strikes.geojson'])
  const events = flat(contents['events.geojson'])
  const forces = flat(contents['forces.geojson'])
  const deployment = flat(contents['deployment.geojson'])
  const places = flat(contents['places.geojson'])
  const areas = flat(contents['areas.geojson'])
  const disputes = flat(contents['disputes.geojson'])
  const items = new Map<string, Item>()
  for (const item of [...strikes, ...events, ...forces, ...deployment, ...places, ...areas, ...disputes]) {
    items.set(item.id, item)
  }
  return {
    file: contents['situation.json'],
    strikes: strikes.toSorted((a, b) => a.number - b.number),
    events: events.toSorted((a, b) => (a.when.start < b.when.start ? -1 : a.when.start > b.when.start ? 1 : 0)),
    forces,
    deployment,
    places,
    areas,
    disputes,
    items,
    names: flat(contents['names.geojson']),
    islets: flat(contents['islets.geojson']),
    sources: contents['sources.json'].sources,
    changes: contents['changes.json'].changes,
    story
  }
}

function flat<F extends { id: string; geometry: unknown; properties: object }>(file: { features: readonly F[] }) {
  // Spreading a generic loses its members' names.
  return file.features.map(({ id, geometry, properties }) => ({ id, geometry, ...properties })) as readonly ({
    readonly id: string
    readonly geometry: F['geometry']
  } & F['properties'])[]
}

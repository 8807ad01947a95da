import { doubleFaults } from './doubles'
import { type Fault, jsonPath, shown } from './fault'
import type { FileName } from './files'
import type { Folder } from './folder'
import type { Position } from './geometry'
import { homes, knownIds, tables } from './ids'
import type { Situation } from './situation'
import { walk } from './walk'

/** A feature of any file, as its schema let it through. */
interface AnyFeature {
  readonly id: string
  readonly geometry: unknown
  readonly properties: Readonly<Record<string, unknown>>
}

type Report = (
  rule: Fault['rule'],
  path: readonly PropertyKey[],
  expected: string,
  found: unknown,
  choices?: ReadonlySet<string>
) => void

/** Files of features that others refer to. */
const collections = ['strikes', 'events', 'forces', 'deployment', 'places', 'areas', 'disputes'] as const

/** Faults that only show when the files are seen together: unknown ids, doubles, positions outside of the window, places that claim too much. */
export function referenceFaults(folder: Folder, situation: Situation): readonly Fault[] {
  const known = knownIds(situation)
  const beyond = new Set(situation.places.filter((place) => place.beyond).map(({ id }) => id))
  const faults: Fault[] = []
  const reporter =
    (file: FileName, feature: string | null): Report =>
    (rule, path, expected, found, choices) =>
      faults.push({
        file,
        feature,
        path: jsonPath(path),
        rule,
        expected,
        found: shown(found),
        ...(choices ? { choices: [...choices] } : {})
      })
  const checkIds = (root: unknown, base: readonly PropertyKey[], report: Report) =>
    walk(root, base, (path, key, value) => {
      if (!Object.hasOwn(tables, key)) return
      const table = tables[key as keyof typeof tables] // own key of the table
      for (const [index, id] of (Array.isArray(value) ? value : [value]).entries()) {
        if (typeof id !== 'string' || known[table].has(id)) continue
        report(
          'reference',
          Array.isArray(value) ? [...path, index] : path,
          `the id of a known ${table} (${homes[table]})`,
          id,
          known[table]
        )
      }
    })

  checkIds(folder['situation.json'], [], reporter('situation.json', null))
  for (const name of collections) {
    const file = `${name}.geojson` as const
    const { features } = folder[file] as { features: readonly AnyFeature[] } // its shape was checked before
    for (const [index, { id, geometry, properties }] of features.entries()) {
      const report = reporter(file, id)
      const base = ['features', index]
      checkIds(properties, [...base, 'properties'], report)
      if (properties['beyond'] !== true && !isAt(beyond, properties))
        checkWindow({ geometry, properties }, base, situation, report)
      checkPoints(geometry, properties, base, report)
    }
  }
  return [...doubleFaults(folder), ...faults]
}

/** Whether something happened at one of these places. */
function isAt(places: ReadonlySet<string>, { where }: AnyFeature['properties']): boolean {
  return (
    typeof where === 'object' &&
    where !== null &&
    'place' in where &&
    typeof where.place === 'string' &&
    places.has(where.place)
  )
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')
}

function checkWindow(
  root: unknown,
  base: readonly PropertyKey[],
  { file: { window } }: Situation,
  report: Report
): void {
  const [west, south, east, north] = window
  const isInside = ([lon, lat]: Position) => lon >= west && lon <= east && lat >= south && lat <= north
  const check = (path: readonly PropertyKey[], value: unknown): void => {
    if (!isPosition(value)) {
      if (Array.isArray(value)) value.forEach((inner, index) => check([...path, index], inner))
    } else if (!isInside(value)) {
      const swapped = isInside([value[1], value[0]])
      const expected = `a position inside the window ${window.join(', ')}`
      if (swapped) report('swapped', path, `${expected} (longitude and latitude look swapped)`, value)
      else report('window', path, expected, value)
    }
  }
  walk(root, base, (path, key, value) => {
    if (['coordinates', 'at', 'toward', 'label'].includes(key)) check(path, value)
  })
}

/** A point belongs to a position or a circle, and to nothing else. */
function checkPoints(
  geometry: unknown,
  properties: AnyFeature['properties'],
  base: readonly PropertyKey[],
  report: Report
): void {
  const isPointed = (where: unknown) =>
    typeof where === 'object' &&
    where !== null &&
    'kind' in where &&
    (where.kind === 'position' || where.kind === 'circle')
  const check = (path: readonly PropertyKey[], where: unknown, point: unknown, what: string) => {
    if (isPointed(where) === (point !== null)) return
    report(
      'point',
      path,
      isPointed(where) ? `${what} for a position or circle` : 'null: an area or an unplaced report has no coordinates',
      point
    )
  }
  if (Array.isArray(properties['positions']))
    properties['positions'].forEach(({ where, at }: { where: unknown; at: unknown }, index) =>
      check([...base, 'properties', 'positions', index, 'at'], where, at, 'coordinates')
    )
  else if ('where' in properties) check([...base, 'geometry'], properties['where'], geometry, 'a Point')
}

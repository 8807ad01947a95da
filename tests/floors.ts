import { posix } from 'node:path'
import { parseSync } from 'vite'

/** The floors of `src`, by height: a file imports from its own floor or from a lower one. Equal height: neighbours that never meet. */
const heights: Readonly<Record<string, number>> = {
  app: 7,
  map: 6,
  panels: 6,
  exchange: 5,
  layers: 4,
  state: 3,
  analysis: 2,
  i18n: 2,
  geodesy: 1,
  model: 1
}

const everywhere = Object.keys(heights)

/** The door of each library: the floors that may speak it. A library that is not named here has no door yet. */
const doors: Readonly<Record<string, readonly string[]>> = {
  '@turf/turf': ['geodesy', 'analysis'],
  'geographiclib-geodesic': ['geodesy'],
  valibot: ['model'],
  leaflet: ['map'],
  'react-leaflet': ['map'],
  '@react-leaflet/core': ['map'],
  react: ['state', 'map', 'panels', 'app'],
  'react-dom': ['map', 'panels', 'app'],
  zustand: ['state'],
  fflate: ['exchange'],
  flatbush: everywhere,
  flatqueue: everywhere,
  geojson: everywhere,
  'idb-keyval': ['exchange'],
  pmtiles: ['exchange'],
  pbf: ['exchange'],
  '@mapbox/vector-tile': ['exchange'],
  minisearch: ['analysis'],
  'topojson-client': everywhere,
  'topojson-specification': everywhere,
  vite: everywhere
}

/** The most lines that a file of code may have. */
const longest = 300

/** The text of each file by its path from the root of the repository. */
export type Files = Readonly<Record<string, string>>

/** What a set of files does against the rules of the house, one sentence each; empty when all is well. */
export function faults(files: Files): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) => [...lengthFaults(path, text), ...floorFaults(path, text)])
}

function lengthFaults(path: string, text: string): readonly string[] {
  const lines = text.trimEnd().split('\n').length
  return lines > longest ? [`${path} has ${lines} lines; the limit is ${longest}.`] : []
}

function floorFaults(path: string, text: string): readonly string[] {
  if (!path.startsWith('src/') || path.endsWith('.d.ts')) return []
  const [, floor = '', ...inside] = path.split('/')
  if (inside.length === 0) return [`${path} stands on no floor; put it into a folder of src.`]
  if (heights[floor] === undefined) return [`${path}: the folder ${floor} is no floor.`]
  if (!/\.tsx?$/.test(path)) return []
  // JSX is a call of React without an import.
  const spoken = [...imports(path, text), ...(path.endsWith('.tsx') ? ['react/jsx-runtime'] : [])]
  return spoken.flatMap((specifier) => {
    const fault = importFault(path, floor, specifier)
    return fault === undefined ? [] : [`${path} imports ${specifier}: ${fault}.`]
  })
}

function importFault(path: string, floor: string, specifier: string): string | undefined {
  const name = specifier.replace(/\?.*$/, '')
  if (/\.(css|svg|png|jpg|webp|woff2)$/.test(name) || name.startsWith('virtual:')) return undefined
  if (name.startsWith('~/')) return floorFault(floor, name.split('/')[1] ?? '')
  if (!name.startsWith('.')) return doorFault(floor, name)

  const target = posix.join(posix.dirname(path), name)
  if (target.startsWith(`src/${floor}/`)) return undefined
  if (!target.startsWith('src/')) return 'it lies outside src'
  const other = target.split('/')[1] ?? ''
  return floorFault(floor, other) ?? `another floor is written ~/${other}/`
}

function floorFault(floor: string, other: string): string | undefined {
  const [own, theirs] = [heights[floor] ?? 0, heights[other]]
  if (theirs === undefined) return `${other} is no floor`
  if (other === floor || theirs < own) return undefined
  return theirs > own ? `${other} is above ${floor}` : `${other} and ${floor} are neighbours that never meet`
}

function doorFault(floor: string, name: string): string | undefined {
  const library = name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
  const door = library.startsWith('@turf/') ? doors['@turf/turf'] : doors[library]
  if (door === undefined) return `${library} has no door; name its floors in tests/floors.ts`
  return door.includes(floor) ? undefined : `the door of ${library} is ${door.join(', ')}`
}

/** Everything a file imports or refers to as a module: static, dynamic, re-exported, as a type, as a worker, by glob. */
function imports(path: string, text: string): readonly string[] {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) return [`(unreadable: ${errors[0]?.message})`]
  const found: string[] = []
  walk(program, (node) => {
    const source = sourceOf(node)
    if (source !== undefined) found.push(literal(source))
  })
  return found
}

type Node = { readonly type: string; readonly [key: string]: unknown }

function walk(value: unknown, visit: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (isNode(value)) visit(value)
  for (const child of Object.values(value)) walk(child, visit)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The node that names the module, if a node speaks of one. */
function sourceOf(node: Node): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node['source']
    case 'ExportNamedDeclaration':
      return node['source'] ?? undefined
    case 'TSExternalModuleReference':
      return node['expression']
    case 'NewExpression':
      return isNamed(node['callee'], 'URL') && mentionsMeta(node['arguments']) ? first(node['arguments']) : undefined
    case 'CallExpression':
      return isNode(node['callee']) && isNamed(node['callee']['property'], 'glob') && mentionsMeta(node['callee'])
        ? first(node['arguments'])
        : undefined
    default:
      return undefined
  }
}

function isNamed(node: unknown, name: string): boolean {
  return isNode(node) && node['name'] === name
}

/** Whether `import.meta` stands somewhere in it. */
function mentionsMeta(value: unknown): boolean {
  let found = false
  walk(value, (node) => {
    found ||= node.type === 'MetaProperty'
  })
  return found
}

function first(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined
}

function literal(node: unknown): string {
  if (isNode(node) && typeof node['value'] === 'string') return node['value']
  return '(a computed name)'
}

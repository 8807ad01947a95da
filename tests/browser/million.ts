import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gather } from '../../tools/tiles/gather'
import { makeArchive } from '../../tools/tiles/makeArchive'
import { soundings } from '../soundings'

/** An archive of a million points, made by our own tool; kept as long as the tool and the points are as they were. */
export async function million(): Promise<string> {
  const code = resolve('tools/tiles')
  const hash = createHash('sha256')
  for (const file of [...readdirSync(code).map((name) => join(code, name)), resolve('tests/soundings.ts')].toSorted())
    hash.update(readFileSync(file))
  const folder = resolve('node_modules/.cache/tiles')
  const path = join(folder, `million-${hash.digest('hex').slice(0, 16)}.pmtiles`)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const { material } = await gather(soundings(1_000_000))
  const part = `${path}.${process.pid}`
  makeArchive(part, material, { name: 'Soundings', keep: ['day'] })
  renameSync(part, path)
  return path
}

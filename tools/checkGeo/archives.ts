import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isLocal } from '~/model/archiveAddress'
import { jsonPath, shown } from '~/model/fault'
import type { Situation } from '~/model/situation'
import type { Finding } from './finding'

const headerLength = 127
/** Where the header of PMTiles 3 tells of offset and length of each part, in bytes from its beginning. */
const parts = [8, 24, 40, 56]

/** What is wrong with a file that should be an archive; null if nothing is. */
function faultIn(path: string): Pick<Finding, 'expected' | 'found' | 'mend'> | null {
  const size = statSync(path, { throwIfNoEntry: false })?.size
  if (size === undefined)
    return { expected: 'a file of this folder', found: 'none', mend: 'put it there; npm run tiles makes one' }
  const header = Buffer.alloc(headerLength)
  const file = openSync(path, 'r')
  readSync(file, header, 0, headerLength, 0)
  closeSync(file)
  if (header.toString('latin1', 0, 7) !== 'PMTiles' || header[7] !== 3)
    return { expected: 'an archive of PMTiles 3', found: 'something else', mend: 'make it again with npm run tiles' }
  if (header[99] !== 1)
    return {
      expected: 'vector tiles',
      found: 'tiles of another kind',
      mend: 'make the archive from the data, not from pictures of it'
    }
  const end = Math.max(
    ...parts.map((at) => Number(header.readBigUInt64LE(at)) + Number(header.readBigUInt64LE(at + 8)))
  )
  return end > size ? { expected: `${end} bytes`, found: `${size}`, mend: 'copy the file again, whole' } : null
}

/** Archives that are not there, are none or were cut off, and those that a reader's browser would fetch from another host. */
export function archiveFindings(folder: string, { file: { archives } }: Situation): readonly Finding[] {
  return archives.flatMap((archive, index): readonly Finding[] => {
    const at = { file: 'situation.json', feature: null, path: jsonPath(['archives', index, 'file']) }
    if (!isLocal(archive))
      return [
        {
          ...at,
          level: 'warning',
          expected: 'a file of this folder, so that no other host is asked',
          found: shown(archive.file),
          mend: `keep the archive beside the page, or build with HOSTS=${new URL(archive.file).origin}`
        }
      ]
    const fault = faultIn(join(folder, archive.file))
    return fault ? [{ ...at, level: 'fault', ...fault }] : []
  })
}

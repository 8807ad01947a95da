import { unzipSync } from 'fflate'
import { limits } from '../limits'
import { Refusal, wholeFile } from './ledger'

/** What a KMZ file holds that matters here. */
export interface Unpacked {
  readonly bytes: Uint8Array
  /** Names of further KML files in it, which are not read. */
  readonly others: readonly string[]
}

/** The main KML of a KMZ file. Files that would grow beyond the limit are refused before anything is unpacked. */
export function unpackKmz(packed: Uint8Array): Unpacked {
  const names: string[] = []
  let entries = 0
  let size = 0
  const isKml = (name: string) => /\.kml$/i.test(name) && !name.startsWith('__MACOSX/')
  unzip(packed, ({ name, originalSize }) => {
    if (++entries > limits.entries) throw new Refusal('zip-bomb', wholeFile, `${entries}`)
    if (!isKml(name)) return false
    size += originalSize
    names.push(name)
    if (size > limits.unpacked) throw new Refusal('zip-bomb', wholeFile, `${size}`)
    return false
  })
  const main =
    names.find((name) => name.toLowerCase() === 'doc.kml') ?? names.find((name) => !name.includes('/')) ?? names[0]
  if (main === undefined) throw new Refusal('no-kml', wholeFile, `${entries}`)
  // fflate gives an entry the room that the directory names and no more: one that lies about its size is cut off there.
  const bytes = unzip(packed, ({ name }) => name === main)[main]
  if (!bytes) throw new Refusal('zip', wholeFile, main.slice(0, 60))
  return { bytes, others: names.filter((name) => name !== main) }
}

function unzip(
  packed: Uint8Array,
  filter: (file: { readonly name: string; readonly originalSize: number }) => boolean
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(packed, { filter })
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('zip', wholeFile, error instanceof Error ? error.message : '')
  }
}

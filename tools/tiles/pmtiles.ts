import { gzipSync } from 'node:zlib'
import { zxyToTileId } from 'pmtiles'
import type { Box } from '~/model/geometry'

/** One tile, or a run of equal ones, in an archive: where its bytes begin among the tiles, and how many they are. */
export interface Entry {
  readonly id: number
  readonly run: number
  readonly offset: number
  readonly length: number
}

/** What an archive says of itself in its first bytes. */
export interface About {
  readonly minZoom: number
  readonly maxZoom: number
  readonly bounds: Box
  readonly metadata: Readonly<Record<string, unknown>>
  /** Tiles that can be asked for, and different contents among them. */
  readonly addressed: number
  readonly contents: number
  /** Bytes of all tiles. */
  readonly dataLength: number
}

const headerLength = 127
/** Header and root directory are read at once: they must lie within this many bytes. */
const firstRead = 16_384
const [gzip, vector] = [2, 1] // of the specification's tables of compressions and of kinds of tiles

function writeVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

/** A directory as PMTiles 3 has it: columns of numbers, gzipped. */
function directory(entries: readonly Entry[]): Buffer {
  const bytes: number[] = []
  writeVarint(bytes, entries.length)
  entries.forEach(({ id }, index) => writeVarint(bytes, id - (entries[index - 1]?.id ?? 0)))
  for (const { run } of entries) writeVarint(bytes, run)
  for (const { length } of entries) writeVarint(bytes, length)
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1]
    // Nought says: right after the one before.
    writeVarint(bytes, before && before.offset + before.length === offset ? 0 : offset + 1)
  })
  return gzipSync(Uint8Array.from(bytes))
}

/** A root directory that fits the first read, and the leaves that it leads to, where it cannot hold all by itself. */
export function directories(
  entries: readonly Entry[],
  room = firstRead - headerLength
): { readonly root: Buffer; readonly leaves: readonly Buffer[] } {
  const whole = directory(entries)
  if (whole.length <= room) return { root: whole, leaves: [] }
  for (let size = 2048; ; size *= 2) {
    const leaves: Buffer[] = []
    const heads: Entry[] = []
    let offset = 0
    for (let from = 0; from < entries.length; from += size) {
      const leaf = directory(entries.slice(from, from + size))
      // A run of nought marks an entry that leads to a leaf.
      heads.push({ id: entries[from]?.id ?? 0, run: 0, offset, length: leaf.length })
      leaves.push(leaf)
      offset += leaf.length
    }
    const root = directory(heads)
    if (root.length <= room) return { root, leaves }
  }
}

/** Everything of an archive that stands before its tiles: header, root directory, metadata, leaves. */
export function head(entries: readonly Entry[], about: About): Buffer {
  const { root, leaves } = directories(entries)
  const metadata = gzipSync(JSON.stringify(about.metadata))
  const leafLength = leaves.reduce((sum, { length }) => sum + length, 0)
  const header = Buffer.alloc(headerLength)
  header.write('PMTiles', 0, 'latin1')
  header.writeUInt8(3, 7)
  const metadataAt = headerLength + root.length
  const leavesAt = metadataAt + metadata.length
  const longs = [
    headerLength,
    root.length,
    metadataAt,
    metadata.length,
    leavesAt,
    leafLength,
    leavesAt + leafLength,
    about.dataLength,
    about.addressed,
    entries.length,
    about.contents
  ]
  longs.forEach((value, index) => header.writeBigUInt64LE(BigInt(value), 8 + 8 * index))
  header.writeUInt8(1, 96) // tiles lie in the order of their ids
  header.writeUInt8(gzip, 97)
  header.writeUInt8(gzip, 98)
  header.writeUInt8(vector, 99)
  header.writeUInt8(about.minZoom, 100)
  header.writeUInt8(about.maxZoom, 101)
  const [west, south, east, north] = about.bounds
  const degrees = (value: number) => Math.round(value * 1e7)
  ;[west, south, east, north].forEach((value, index) => header.writeInt32LE(degrees(value), 102 + 4 * index))
  header.writeUInt8(about.minZoom, 118)
  header.writeInt32LE(degrees((west + east) / 2), 119)
  header.writeInt32LE(degrees((south + north) / 2), 123)
  return Buffer.concat([header, root, metadata, ...leaves])
}

/** Id of the first tile of a zoom. */
export const firstOf = (zoom: number) => zxyToTileId(zoom, 0, 0)

import { type Header, PMTiles, TileType } from 'pmtiles'
import type { Box } from '~/model/geometry'
import { ArchiveError } from './archiveFault'
import { decodeTile, type TiledFeature, type TilePlace, type TileReading } from './decodeTile'
import { RangeSource } from './rangeSource'

/** An archive whose first bytes have been read. */
export interface OpenArchive {
  readonly minZoom: number
  readonly maxZoom: number
  readonly box: Box
  /** Features in all of it, where it says so. */
  readonly count: number | null
  /** Zoom below which it says that something is left out. */
  readonly thinnedBelow: number | null
  /** The features of a tile; none where the archive has no such tile. */
  readonly tile: (place: TilePlace, signal: AbortSignal) => Promise<readonly TiledFeature[]>
}

/** Bytes of a tile that are read, unpacked: more would be no tile but an attack or a mistake. */
const largest = 20_000_000

async function unpack(packed: ArrayBuffer, compression: number): Promise<ArrayBuffer> {
  if (compression === 0 || compression === 1) return packed
  if (compression !== 2) throw new ArchiveError('kind', `compression ${compression}`)
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      if (size > largest) throw new ArchiveError('damaged', 'a tile of more than 20 MB')
      pieces.push(value)
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    throw new ArchiveError('damaged', 'gzip')
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole.buffer
}

function thinnedBelow(metadata: unknown, { minZoom, maxZoom }: Header): number | null {
  if (typeof metadata !== 'object' || metadata === null) return null
  const { thinned, strategies } = metadata as { readonly thinned?: unknown; readonly strategies?: unknown }
  if (typeof thinned === 'object' && thinned !== null && 'below' in thinned && typeof thinned.below === 'number')
    return thinned.below
  // Tippecanoe tells for each zoom what it dropped or merged.
  if (!Array.isArray(strategies)) return null
  const last = strategies.findLastIndex(
    (one: unknown) => typeof one === 'object' && one !== null && Object.values(one).some((count) => Number(count) > 0)
  )
  return last < minZoom ? null : Math.min(last + 1, maxZoom + 1)
}

/** Reads the first bytes of an archive (PMTiles 3) at an address. Throws an ArchiveError. */
export async function openArchive(address: string, reading: TileReading): Promise<OpenArchive> {
  const archive = new PMTiles(new RangeSource(address), undefined, unpack)
  const { header, metadata } = await named(async () => {
    const header = await archive.getHeader()
    return { header, metadata: await archive.getMetadata() }
  })
  if (header.tileType !== TileType.Mvt) throw new ArchiveError('kind')
  const { features } = (metadata ?? {}) as { readonly features?: unknown }
  return {
    minZoom: header.minZoom,
    maxZoom: header.maxZoom,
    box: [header.minLon, header.minLat, header.maxLon, header.maxLat],
    count: typeof features === 'number' && Number.isSafeInteger(features) && features >= 0 ? features : null,
    thinnedBelow: thinnedBelow(metadata, header),
    tile: (place, signal) =>
      named(async () => {
        const { zoom, column, row } = place
        const found = await archive.getZxy(zoom, column, row, signal)
        return found ? decodeTile(found.data, place, reading) : []
      }, signal)
  }
}

/** What a step gives; whatever it throws becomes an ArchiveError, but for what was given up on purpose. */
async function named<T>(step: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (signal?.aborted || error instanceof ArchiveError) throw error
    const isShort = error instanceof Error && /ETag|range/i.test(error.message)
    throw new ArchiveError(isShort ? 'truncated' : 'damaged', error instanceof Error ? error.message : '')
  }
}

import { faultOf } from '~/exchange/tiles/archiveFault'
import type { TiledFeature, TilePlace } from '~/exchange/tiles/decodeTile'
import type { OpenArchive } from '~/exchange/tiles/openArchive'
import type { ArchiveFault } from '~/state/archives'

/** Tiles that are kept at most; the one longest out of use goes first. */
export const most = 96

type Shelved =
  | { readonly kind: 'here'; readonly features: readonly TiledFeature[] }
  | { readonly kind: 'coming'; readonly end: AbortController }
  | { readonly kind: 'failed' }

const keyOf = ({ zoom, column, row }: TilePlace) => `${zoom}/${column}/${row}`

/** The tiles of an archive that are in use or lately were, each fetched once. */
export class TileShelf {
  private readonly shelf = new Map<string, Shelved>()
  private readonly archive: OpenArchive
  private readonly arrived: () => void
  private readonly failed: (fault: ArchiveFault) => void

  constructor(archive: OpenArchive, arrived: () => void, failed: (fault: ArchiveFault) => void) {
    this.archive = archive
    this.arrived = arrived
    this.failed = failed
  }

  /** Tiles that are here, are coming or failed. */
  get size(): number {
    return this.shelf.size
  }

  /** The features of a tile that is here. */
  features(place: TilePlace): readonly TiledFeature[] | null {
    const key = keyOf(place)
    const tile = this.shelf.get(key)
    if (tile?.kind !== 'here') return null
    this.shelf.delete(key)
    this.shelf.set(key, tile)
    return tile.features
  }

  isComing(place: TilePlace): boolean {
    return this.shelf.get(keyOf(place))?.kind === 'coming'
  }

  /** Fetches these tiles, the first most urgently, and gives up those that were wanted before and have not arrived. */
  want(places: readonly TilePlace[]): void {
    const wanted = new Set(places.map(keyOf))
    for (const [key, tile] of this.shelf)
      if (tile.kind === 'coming' && !wanted.has(key)) {
        tile.end.abort()
        this.shelf.delete(key)
      }
    for (const place of places) if (!this.shelf.has(keyOf(place))) this.fetch(place)
    for (const [key, tile] of this.shelf) {
      if (this.shelf.size <= most) break
      if (tile.kind !== 'coming' && !wanted.has(key)) this.shelf.delete(key)
    }
  }

  private fetch(place: TilePlace): void {
    const key = keyOf(place)
    const end = new AbortController()
    const coming: Shelved = { kind: 'coming', end }
    this.shelf.set(key, coming)
    const put = (tile: Shelved) => {
      if (this.shelf.get(key) === coming) this.shelf.set(key, tile)
    }
    this.archive.tile(place, end.signal).then(
      (features) => {
        put({ kind: 'here', features })
        this.arrived()
      },
      (error: unknown) => {
        if (end.signal.aborted) return
        put({ kind: 'failed' })
        this.failed(faultOf(error))
        this.arrived()
      }
    )
  }

  /** Gives up everything. */
  close(): void {
    for (const tile of this.shelf.values()) if (tile.kind === 'coming') tile.end.abort()
    this.shelf.clear()
  }
}

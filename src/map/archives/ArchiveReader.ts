import { faultOf } from '~/exchange/tiles/archiveFault'
import type { TiledFeature, TilePlace } from '~/exchange/tiles/decodeTile'
import { openArchive, type OpenArchive } from '~/exchange/tiles/openArchive'
import { archiveId, type ArchiveAddress } from '~/model/archiveAddress'
import type { ArchivedFeature, ArchiveFault, ListedFeature } from '~/state/archives'
import { fromMercator } from '../mercator'
import type { ArchiveAnswer, ArchiveHit, ArchiveOrder, ArchiveScene } from './archiveMessage'
import { type Context, type DrawnTile, isShown, paintTiles } from './paintTiles'
import { distanceTo, holds } from './pickTiled'
import { TileShelf } from './tileShelf'
import { tilesInView } from './tilesInView'

/** Makes a canvas to draw on, and takes the picture off it. */
export interface Easel {
  readonly blank: (
    width: number,
    height: number
  ) => { readonly context: Context; readonly take: () => ImageBitmap | HTMLCanvasElement }
}

/** Pixels within which a point or line is meant. */
const reach = 13
/** Features that a list names. */
const listed = 50

/** Reads one archive, draws what is looked at and finds what lies at a place; the same in a worker and on the page. */
export class ArchiveReader {
  private archive: OpenArchive | null = null
  private shelf: TileShelf | null = null
  private scene: ArchiveScene | null = null
  private call = 0
  private drawn: readonly DrawnTile[] = []
  private waiting: ReturnType<typeof setTimeout> | null = null
  private closed = false
  private readonly order: ArchiveOrder
  private readonly easel: Easel
  private readonly say: (answer: ArchiveAnswer) => void
  private readonly opening: Promise<OpenArchive | null>

  constructor(order: ArchiveOrder, easel: Easel, say: (answer: ArchiveAnswer) => void) {
    this.order = order
    this.easel = easel
    this.say = say
    this.opening = this.open()
  }

  private async open(): Promise<OpenArchive | null> {
    try {
      const archive = await openArchive(this.order.address, this.order)
      if (this.closed) return null
      this.archive = archive
      this.shelf = new TileShelf(
        archive,
        () => this.paintSoon(),
        (fault) => this.fail(fault)
      )
      const { count, thinnedBelow, box } = archive
      this.say({ kind: 'opened', archive: this.order.id, count, thinnedBelow, box })
      this.paintNow()
      return archive
    } catch (error) {
      this.fail(faultOf(error))
      return null
    }
  }

  private fail(fault: ArchiveFault): void {
    if (!this.closed) this.say({ kind: 'failed', archive: this.order.id, fault })
  }

  /** Draws a scene as soon as the archive is open, and again whenever more of it has arrived. */
  paint(call: number, scene: ArchiveScene): void {
    this.call = call
    this.scene = scene
    this.paintNow()
  }

  private paintSoon(): void {
    // Tiles that arrive together are drawn together.
    this.waiting ??= setTimeout(() => this.paintNow(), 60)
  }

  private paintNow(): void {
    if (this.waiting !== null) clearTimeout(this.waiting)
    this.waiting = null
    const { archive, shelf, scene, order } = this
    if (!archive || !shelf || !scene || this.closed) return
    const places = tilesInView(scene.frame, archive)
    shelf.want(places)
    this.drawn = places.flatMap((place) => this.standIn(place, shelf, archive))
    const { width, height, ratio } = scene.frame
    const { context, take } = this.easel.blank(Math.round(width * ratio), Math.round(height * ratio))
    context.scale(ratio, ratio)
    const marked = new Set(scene.marked.map(({ feature }) => feature))
    paintTiles(context, this.drawn, scene, order.look, ({ id, count }) => count === 1 && marked.has(id))
    this.say({
      kind: 'painted',
      archive: order.id,
      call: this.call,
      image: take(),
      waiting: places.filter((place) => shelf.isComing(place)).length,
      thinned: archive.thinnedBelow !== null && places.some(({ zoom }) => zoom < (archive.thinnedBelow ?? 0)),
      listed: this.list(scene, archive),
      drawn: this.drawn.reduce((sum, { features }) => sum + features.filter((one) => isShown(one, scene)).length, 0)
    })
  }

  /** A tile, or until it has arrived what the nearest tile above it shows of its square. */
  private standIn(place: TilePlace, shelf: TileShelf, { minZoom }: OpenArchive): readonly DrawnTile[] {
    const here = shelf.features(place)
    if (here) return [{ place, features: here }]
    const side = 2 ** place.zoom
    for (let up = 1; place.zoom - up >= minZoom; up++) {
      const above = { zoom: place.zoom - up, column: place.column >> up, row: place.row >> up }
      const features = shelf.features(above)
      if (!features) continue
      const inside = ({ kind, parts }: TiledFeature) =>
        kind !== 'points' ||
        parts.some(([x = 0, y = 0]) => Math.floor(x * side) === place.column && Math.floor(y * side) === place.row)
      return [{ place, features: features.filter(inside) }]
    }
    return []
  }

  /** The tile in which a feature that was seen in one stands whole, and its number there. */
  private addressOf(
    { id, numbered, kind, parts }: TiledFeature,
    { place }: DrawnTile,
    { maxZoom }: OpenArchive
  ): ArchiveAddress {
    const [x = 0, y = 0] = parts[0] ?? []
    if (kind !== 'points' || !numbered) return { archive: this.order.id, ...place, feature: id }
    const side = 2 ** maxZoom
    return {
      archive: this.order.id,
      zoom: maxZoom,
      column: Math.floor(x * side),
      row: Math.floor(y * side),
      feature: id
    }
  }

  private list(scene: ArchiveScene, archive: OpenArchive): readonly ListedFeature[] {
    const { scale, originX, originY, width, height } = scene.frame
    const [middleX, middleY] = [(originX + width / 2) / scale, (originY + height / 2) / scale]
    const found: { readonly feature: TiledFeature; readonly tile: DrawnTile; readonly away: number }[] = []
    for (const tile of this.drawn)
      for (const feature of tile.features) {
        const [x = 0, y = 0] = feature.parts[0] ?? []
        if (feature.count > 1 || !isShown(feature, scene)) continue
        const [across, down] = [Math.abs(x - middleX) * scale, Math.abs(y - middleY) * scale]
        if (feature.kind === 'points' && (across > width / 2 || down > height / 2)) continue
        found.push({ feature, tile, away: across + down })
      }
    const ids = new Set<string>()
    return found
      .toSorted((a, b) => a.away - b.away)
      .slice(0, 4 * listed)
      .flatMap(({ feature, tile }): readonly ListedFeature[] => {
        const id = archiveId(this.addressOf(feature, tile, archive))
        if (ids.has(id) || ids.size >= listed) return []
        ids.add(id)
        const [x = 0, y = 0] = feature.parts[0] ?? []
        return [{ id, number: feature.id, title: this.titleOf(feature), day: feature.day, at: fromMercator(x, y) }]
      })
  }

  private titleOf(feature: TiledFeature): string | null {
    const value = this.order.title === null ? undefined : feature.properties()[this.order.title]
    const text = value === undefined ? '' : String(value).slice(0, 200).trim()
    return text === '' ? null : text
  }

  /** What lies at a place (shares of the world) of what was drawn last: the nearest point or line within reach, else the smallest area. */
  pick(x: number, y: number, scale: number): ArchiveHit | null {
    const { archive, scene } = this
    if (!archive || !scene) return null
    let best: { readonly feature: TiledFeature; readonly tile: DrawnTile; readonly distance: number | null } | null =
      null
    for (const tile of this.drawn)
      for (const feature of tile.features) {
        if (!isShown(feature, scene)) continue
        if (feature.kind === 'areas') {
          // The last that is drawn lies on top.
          if ((best === null || best.distance === null) && holds(feature, x, y))
            best = { feature, tile, distance: null }
          continue
        }
        const distance = distanceTo(feature, x, y) * scale
        const near = feature.kind === 'points' ? reach : reach / 2
        if (distance <= near && distance < (best?.distance ?? Infinity)) best = { feature, tile, distance }
      }
    if (best === null) return null
    const { feature, tile, distance } = best
    const [atX = x, atY = y] = feature.kind === 'points' ? (feature.parts[0] ?? []) : [x, y]
    return { address: this.addressOf(feature, tile, archive), count: feature.count, x: atX, y: atY, distance }
  }

  /** A feature by its address; null if the archive has none there. */
  async find(address: ArchiveAddress): Promise<ArchivedFeature | null> {
    const archive = await this.opening
    if (!archive) return null
    try {
      const features = await archive.tile(address, new AbortController().signal)
      const feature = features.find(({ id, count }) => id === address.feature && count === 1)
      if (!feature) return null
      const [x = 0, y = 0] = feature.parts[0] ?? []
      return {
        id: archiveId(address),
        archive: this.order.id,
        number: feature.id,
        kind: feature.kind,
        title: this.titleOf(feature),
        day: feature.day,
        properties: { ...feature.properties() },
        at: feature.kind === 'points' ? fromMercator(x, y) : null
      }
    } catch (error) {
      this.fail(faultOf(error))
      return null
    }
  }

  close(): void {
    this.closed = true
    if (this.waiting !== null) clearTimeout(this.waiting)
    this.shelf?.close()
  }
}

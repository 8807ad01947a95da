import type { Map as LeafletMap, Point } from 'leaflet'
import { faultWords } from '~/exchange/tiles/faultWords'
import { archiveLook } from '~/layers/archives'
import { layerOf } from '~/layers/layers'
import type { Archive } from '~/model/archive'
import { archiveAddress, archiveId } from '~/model/archiveAddress'
import type { ArchiveFault, ArchiveState } from '~/state/archives'
import type { State, Store } from '~/state/store'
import { fromMercator, mercatorX, mercatorY } from '../mercator'
import { easelOf, type LatePicker } from '../latePick'
import { readPalette } from '../palette'
import { ArchiveDesk } from './ArchiveDesk'
import { archiveLocation } from './archiveLocation'
import type { ArchiveAnswer, ArchiveFrame, ArchiveHit, ArchiveScene } from './archiveMessage'
import { archiveWords } from './words'

interface Shown {
  readonly archive: Archive
  frame: ArchiveFrame | null
  readonly asked: Map<number, ArchiveFrame>
}

/** Zoom levels by which the map comes nearer to a point that stands for several. */
const nearer = 2
/** Milliseconds that a picture waits for tiles. */
const patience = 8000

/** The archives that are on, kept in step with the state: a canvas for each in the pane of its layer. */
export class ArchiveStage implements LatePicker {
  private readonly map: LeafletMap
  private readonly store: Store
  private readonly shown = new Map<string, Shown>()
  private desk: ArchiveDesk
  private hovers = 0
  /** Pictures that were asked for by themselves, by the number under which they come. */
  private readonly ordered = new Map<number, (image: CanvasImageSource, waiting: number) => void>()

  constructor(map: LeafletMap, store: Store) {
    this.map = map
    this.store = store
    this.desk = this.newDesk()
    this.sync(store.getState(), null)
  }

  private newDesk(): ArchiveDesk {
    return new ArchiveDesk(
      (answer) => this.hear(answer),
      () => this.breakDown()
    )
  }

  private get language() {
    return this.store.getState().view.language
  }

  private notice(text: string): void {
    const { notices } = this.store.getState().session
    if (!notices.includes(text)) this.store.now({ notices: [...notices, text] })
  }

  private tell(id: string, state: ArchiveState | null): void {
    const { [id]: _before, ...others } = this.store.getState().session.archives
    this.store.now({ archives: state === null ? others : { ...others, [id]: state } })
  }

  /** Brings the archives in step with a state. */
  sync(state: State, before: State | null): void {
    const { view, session } = state
    if (before?.view.layers !== view.layers) this.syncLayers(state)
    const scene =
      before?.view.from !== view.from ||
      before.view.to !== view.to ||
      before.session.dark !== session.dark ||
      before.view.selected !== view.selected ||
      before.session.hovered !== session.hovered
    if (before && scene) for (const [id, { frame }] of this.shown) if (frame) this.paint(id, frame)
    if (before?.view.selected !== view.selected || before.view.layers !== view.layers) void this.find(view.selected)
  }

  private syncLayers({ view: { layers } }: State): void {
    for (const id of this.shown.keys())
      if (!layers.some((layer) => layer.id === id)) {
        easelOf(this.map)?.hand(id, null)
        this.desk.close(id)
        this.shown.delete(id)
        this.tell(id, null)
      }
    for (const { id } of layers) {
      const { archive } = layerOf(id)
      if (archive && !this.shown.has(id)) this.show(archive)
    }
  }

  private show(archive: Archive): void {
    const { id, title, day } = archive
    const shown: Shown = { archive, frame: null, asked: new Map<number, ArchiveFrame>() }
    this.shown.set(id, shown)
    const address = archiveLocation(archive, document)
    if (address === null) {
      this.fail(id, 'foreign')
      return
    }
    this.tell(id, { kind: 'opening' })
    this.desk.open({ id, address, title: title ?? null, day: day ?? null, look: archiveLook(archive) })
    const place = easelOf(this.map)?.place()
    if (place) this.paint(id, place)
  }

  private paint(id: string, frame: ArchiveFrame): void {
    const shown = this.shown.get(id)
    if (!shown) return
    shown.frame = frame
    const call = this.desk.paint(id, this.sceneOf(shown, frame))
    shown.asked.set(call, frame)
  }

  private sceneOf(shown: Shown, frame: ArchiveFrame): ArchiveScene {
    const { view, session } = this.store.getState()
    const marked = [view.selected, session.hovered].flatMap((one) => {
      const address = one === null ? null : archiveAddress(one, [shown.archive])
      return address ? [address] : []
    })
    return { frame, palette: readPalette(), from: view.from, to: view.to, marked }
  }

  /** What each archive shows in a frame, once all of it has arrived or the patience is over. */
  async pictures(frame: ArchiveFrame): Promise<ReadonlyMap<string, CanvasImageSource>> {
    const pictures = new Map<string, CanvasImageSource>()
    const { archives } = this.store.getState().session
    const open = [...this.shown].filter(([id]) => archives[id]?.kind === 'open')
    await Promise.all(
      open.map(
        ([id, shown]) =>
          new Promise<void>((settle) => {
            const call = this.desk.paint(id, this.sceneOf(shown, frame))
            const end = () => {
              this.ordered.delete(call)
              settle()
            }
            const late = setTimeout(end, patience)
            this.ordered.set(call, (image, waiting) => {
              pictures.set(id, image)
              if (waiting > 0) return
              clearTimeout(late)
              end()
            })
          })
      )
    )
    for (const [id, shown] of this.shown) if (shown.frame) this.paint(id, shown.frame)
    return pictures
  }

  private hear(answer: Extract<ArchiveAnswer, { kind: 'opened' | 'painted' | 'failed' }>): void {
    const shown = this.shown.get(answer.archive)
    if (!shown) return
    const state = this.store.getState().session.archives[answer.archive]
    if (answer.kind === 'failed') this.fail(answer.archive, answer.fault)
    else if (answer.kind === 'opened') {
      const { count, thinnedBelow, box } = answer
      this.tell(answer.archive, {
        kind: 'open',
        count,
        thinnedBelow,
        box,
        thinned: false,
        waiting: 1,
        listed: [],
        drawn: 0,
        fault: null
      })
    } else {
      const ordered = this.ordered.get(answer.call)
      if (ordered) return ordered(answer.image, answer.waiting)
      const frame = shown.asked.get(answer.call)
      for (const call of shown.asked.keys()) if (call < answer.call) shown.asked.delete(call)
      if (frame) easelOf(this.map)?.hand(answer.archive, { frame, image: answer.image })
      const { waiting, thinned, listed, drawn } = answer
      if (state?.kind === 'open') this.tell(answer.archive, { ...state, waiting, thinned, listed, drawn })
    }
  }

  private fail(id: string, fault: ArchiveFault): void {
    const archive = this.shown.get(id)?.archive
    if (!archive) return
    const state = this.store.getState().session.archives[id]
    const words = archiveWords[this.language]
    const why = faultWords[this.language][fault]
    const name = archive.name[this.language]
    if (state?.kind === 'open') {
      if (state.fault === null) this.notice(words.partly(name, why))
      this.tell(id, { ...state, fault })
    } else {
      this.notice(words.failed(name, why))
      this.tell(id, { kind: 'failed', fault })
    }
  }

  private breakDown(): void {
    this.notice(archiveWords[this.language].broken)
    const ids = [...this.shown.keys()]
    const { layers } = this.store.getState().view
    this.desk.end()
    this.desk = this.newDesk()
    this.store.act({ kind: 'set', change: { layers: layers.filter(({ id }) => !ids.includes(id)) } })
  }

  private async find(id: string | null): Promise<void> {
    const { situation, session } = this.store.getState()
    const address = id === null ? null : archiveAddress(id, situation.file.archives)
    if (!address) {
      if (session.archived !== null) this.store.now({ archived: null })
      return
    }
    if (session.archived?.id === id || !this.shown.has(address.archive)) return
    const feature = await this.desk.find(address.archive, address)
    if (this.store.getState().view.selected === id)
      this.store.now({ archived: feature ?? { id: id ?? '', missing: true } })
  }

  /** Draws all archives for another place. */
  see(place: ArchiveFrame): void {
    for (const id of this.shown.keys()) this.paint(id, place)
  }

  /** Opens what lies at a pixel; comes nearer where one point stands for several. */
  async open(at: Point, foundArea: boolean): Promise<boolean> {
    const hit = await this.pick(at, foundArea)
    if (!hit) return false
    this.store.now({ choice: null })
    if (hit.count > 1) {
      const zoom = Math.min(this.map.getMaxZoom(), this.map.getZoom() + nearer)
      this.store.fly({ kind: 'camera', camera: { zoom, centre: fromMercator(hit.x, hit.y) } })
    } else this.store.act({ kind: 'set', change: { selected: archiveId(hit.address) } })
    return true
  }

  /** Marks what lies at a pixel. */
  async hover(at: Point, foundArea: boolean): Promise<boolean> {
    this.hovers++
    const { hovers } = this
    const hit = await this.pick(at, foundArea)
    // The pointer has gone on: the next answer counts.
    if (hovers !== this.hovers) return true
    if (!hit) return false
    this.map.getContainer().classList.add('map-points')
    const id = hit.count > 1 ? null : archiveId(hit.address)
    if (this.store.getState().session.hovered !== id) this.store.now({ hovered: id })
    return true
  }

  /** Takes everything off the map. */
  end(): void {
    for (const id of this.shown.keys()) easelOf(this.map)?.hand(id, null)
    this.shown.clear()
    this.desk.end()
  }

  /** What lies at a pixel of the map in the topmost archive that has anything there; a point or line rather than an area. */
  private async pick({ x, y }: Point, foundArea: boolean): Promise<ArchiveHit | null> {
    const { lng, lat } = this.map.containerPointToLatLng([x, y])
    const scale = 256 * 2 ** this.map.getZoom()
    const hits = await Promise.all(
      this.store
        .getState()
        .view.layers.filter(({ id }) => this.shown.has(id))
        .map(({ id }) => this.desk.pick(id, mercatorX(lng), mercatorY(lat), scale))
    )
    const found = hits.filter((hit) => hit !== null)
    return found.find(({ distance }) => distance !== null) ?? (foundArea ? null : (found[0] ?? null))
  }
}

import type { Map as LeafletMap } from 'leaflet'
import { featuresOf, inputOf } from '~/layers/input'
import type { MapFeature } from '~/layers/layer'
import { layerIds, layerOf } from '~/layers/layers'
import { pause } from '~/state/pause'
import type { State, Store } from '~/state/store'
import { pictureMargin } from './camera'
import { coveredRooms, roomsFrom } from './coveredRooms'
import type { CrowdDrawn } from './crowd/CrowdCel'
import type { CrowdPick, Crowds } from './crowd/Crowds'
import { latePicker, type PictureFrame, setEasel } from './latePick'
import { endOpening, isOpening } from './opening/curtain'
import type { Brush } from './painter/brush'
import type { Lettered, Order, Painted, Part, Place } from './painter/orders'
import { Outlines } from './painter/outlines'
import { readPalette } from './palette'
import type { StackedLayer } from './scene'
import { type Frame, type Room, Sheet } from './sheet'
import { stackOrder } from './stackOrder'

type View = Omit<Frame, 'context' | 'marginX' | 'marginY'>

/** Everything that is drawn on the map, kept in step with the state: the brush is told what changed, and what it painted is laid on the map. */
export class Drawing {
  private readonly map: LeafletMap
  private readonly store: Store
  private readonly brush: Brush
  private readonly sheet = new Sheet((room, inMotion) => this.ask(room, inMotion), { padding: pictureMargin })
  private readonly features = new Map<string, readonly MapFeature[]>()
  private outlines = new Outlines()
  /** Rooms that were asked for, until one that was asked for later is shown. */
  private readonly rooms = new Map<number, Room>()
  private shown: Room | null = null
  /** What covered the map when it was last measured, in pixels of its container. */
  private over: ReturnType<typeof coveredRooms> = []
  /** Pictures that were laid so far: whoever waits for the next can tell. */
  private count = 0
  private labels: readonly Lettered[] = []
  private crowds: Crowds | 'coming' | null = null
  /** The state that the brush knows; null until it was told everything once. */
  private last: State | null = null
  /** Counts the beginnings, so that one that was overtaken ends; −1 once all is over. */
  private begun = 0

  constructor(map: LeafletMap, store: Store, brush: Brush) {
    this.map = map
    this.store = store
    this.brush = brush
    setEasel(map, {
      hand: (id, drawn) => void this.handImage(id, drawn),
      place: () => {
        const room = [...this.rooms.values()].at(-1)
        return room ? frameOf(room) : null
      }
    })
    this.sheet.addTo(map)
    brush.hang({ painted: (one) => this.lay(one), lost: () => void this.begin() })
  }

  /** Tells everything from the beginning, made layer by layer, so that the page can answer in between. */
  private async begin(): Promise<void> {
    const turn = ++this.begun
    this.features.clear()
    this.outlines = new Outlines()
    this.last = null
    this.drawnCrowds?.lost()
    const beginning = this.store.getState()
    const palette: Order = { kind: 'palette', palette: readPalette() }
    // Until all is there, what stood before the page stays, or land is better than nothing.
    if (!isOpening()) {
      this.brush.tell([palette])
      this.askAgain()
    }
    const orders: Order[] = []
    for (const { id } of beginning.view.layers) {
      await pause()
      if (turn !== this.begun) return
      // What it draws is found first, in a task of its own.
      featuresOf(layerOf(id), inputOf(this.store.getState()))
      await pause()
      if (turn !== this.begun) return
      orders.push(...this.layerOrder(id, this.store.getState()))
    }
    this.last = beginning
    this.brush.tell([palette, stackOrder(beginning), ...orders])
    this.askAgain()
    // What changed meanwhile.
    this.sync(this.store.getState())
  }

  private askAgain(): void {
    const room = [...this.rooms.values()].at(-1)
    if (room) this.ask(room)
  }

  /** Brings the map in step with a state; only what changed is told and drawn. */
  sync(state: State): void {
    const before = this.last
    if (before === null) return
    this.last = state
    const { view, session } = state
    const orders: Order[] = []
    if (before.session.dark !== session.dark) this.recolour()
    if (
      before.view.layers !== view.layers ||
      before.view.language !== view.language ||
      before.view.selected !== view.selected ||
      before.session.hovered !== session.hovered ||
      before.session.ringed !== session.ringed
    )
      orders.push(stackOrder(state))
    if (before.view !== view || before.resources !== state.resources || before.session.own !== session.own)
      orders.push(...this.layerOrders(state))
    if (orders.length > 0) this.brush.tell(orders)
    this.syncCrowds(state)
  }

  private get drawnCrowds() {
    return this.crowds === 'coming' ? null : this.crowds
  }

  /** What draws crowds is fetched with the first of them. */
  private syncCrowds(state: State): void {
    if (this.crowds === null && state.view.layers.some(({ id }) => layerOf(id).crowd)) {
      this.crowds = 'coming'
      void import('./crowd/Crowds').then((made) => {
        if (this.begun < 0) return
        const crowds = new made.Crowds(this.map, (id, drawn) => void this.handImage(id, drawn))
        this.crowds = crowds
        const room = [...this.rooms.values()].at(-1)
        if (room) crowds.see(frameOf(room))
        crowds.sync(this.store.getState())
      })
    } else this.drawnCrowds?.sync(state)
  }

  private async handImage(
    id: string,
    drawn: (Pick<CrowdDrawn, 'image'> & { readonly frame: PictureFrame }) | null
  ): Promise<void> {
    if (!drawn) return this.brush.tell([{ kind: 'image', id, drawn: null }])
    const { frame, image } = drawn
    const bitmap = image instanceof HTMLCanvasElement ? await createImageBitmap(image) : image
    this.brush.tell([{ kind: 'image', id, drawn: { frame, image: bitmap } }])
  }

  private layerOrders(state: State): readonly Order[] {
    const { layers: wanted } = state.view
    const forgotten: Order[] = []
    // What a layer of the situation drew last stays known: the reader may well switch it on again.
    for (const id of this.features.keys()) {
      if (layerIds.includes(id) || wanted.some((layer) => layer.id === id)) continue
      this.features.delete(id)
      this.outlines.forget(id)
      forgotten.push({ kind: 'forget', id })
    }
    return [...forgotten, ...wanted.flatMap(({ id }) => this.layerOrder(id, state))]
  }

  private layerOrder(id: string, state: State): readonly Order[] {
    const layer = layerOf(id)
    const features = featuresOf(layer, inputOf(state))
    if (this.features.get(id) === features) return []
    this.features.set(id, features)
    return [this.outlines.layer(id, layer.pane, features)]
  }

  private ask(room: Room, inMotion = false): void {
    this.rooms.set(room.number, room)
    if (this.last === null && isOpening()) return
    const place = frameOf(room)
    this.brush.tell([{ kind: 'place', place, covered: this.covered(room, inMotion) }])
    this.drawnCrowds?.see(place)
    latePicker(this.map)?.see(place)
  }

  private covered({ bounds }: Room, asBefore = false): ReturnType<typeof coveredRooms> {
    // In the middle of a drag the page is not laid out for this.
    if (!asBefore) this.over = coveredRooms(this.map.getContainer())
    return roomsFrom(this.over, this.map.layerPointToContainerPoint(bounds.min ?? [0, 0]))
  }

  private lay({ number, picture, parts, layers, labels }: Painted<ImageBitmap>): void {
    const room = this.rooms.get(number)
    const latest = [...this.rooms.keys()].at(-1)
    // A picture of a place that is no longer wanted is of use only while there is no better one, at the same zoom.
    if (!room || (number !== latest && room.zoom !== this.map.getZoom())) {
      picture.close()
      return
    }
    if (!this.sheet.lay(room, picture)) return
    for (const old of this.rooms.keys()) if (old < number) this.rooms.delete(old)
    this.shown = room
    this.labels = labels
    this.count += 1
    if (this.sheet.canvas)
      Object.assign(this.sheet.canvas.dataset, { layers: layers.join(' '), zoom: room.zoom, laid: this.count })
    if (parts.includes('layers')) endOpening()
    this.store.following.mapShows()
    this.milestones(parts)
    // Whoever waits for the whole picture of where the map looks now.
    if (number === latest && parts.includes('lettering')) this.map.fire('laid')
  }

  /** Tells the map's element how far the first picture has come, and whoever measures it. */
  private milestones(parts: readonly Part[]): void {
    const { dataset } = this.map.getContainer()
    // The first lettering that has all layers ends the beginning: the rest of the page has its turn.
    if (this.last && parts.includes('lettering') && !this.store.getState().session.drawn)
      this.store.now({ drawn: true })
    const reached = dataset['drawn']?.split(' ') ?? []
    const fresh = parts.filter((part) => !reached.includes(part))
    if (fresh.length === 0) return
    for (const part of fresh) performance.mark(`map: ${part}`)
    dataset['drawn'] = [...reached, ...fresh].join(' ')
  }

  /** Draws everything in the colours now in force. */
  recolour(): void {
    this.brush.tell([{ kind: 'palette', palette: readPalette() }])
  }

  /** Draws the lettering again, for a panel that leaves other room. */
  reletter(): void {
    const room = [...this.rooms.values()].at(-1)
    if (room) this.brush.tell([{ kind: 'covered', covered: this.covered(room) }])
  }

  /** The layers that are on and what they draw, the topmost first. */
  stack(): readonly StackedLayer[] {
    return this.store.getState().view.layers.map(({ id, opacity }) => ({
      layer: layerOf(id),
      opacity,
      features: this.features.get(id) ?? []
    }))
  }

  /** The labels on the picture that is shown, and where its corner lies on the map. */
  lettered() {
    return { labels: this.labels, corner: this.shown?.bounds.min }
  }

  /** What of the crowds can be opened at a pixel of the map's container; null if no crowd is on the map. */
  pickCrowd(x: number, y: number): Promise<CrowdPick | null> | null {
    return this.drawnCrowds?.pick(x, y) ?? null
  }

  /** What each crowd shows in a view, by the id of its layer, to be drawn elsewhere. */
  crowdPictures(view: View): ReturnType<Crowds['pictures']> | undefined {
    return this.drawnCrowds?.pictures(view)
  }

  /** Takes everything off the map. */
  remove(): void {
    this.begun = -1
    this.drawnCrowds?.remove()
    this.brush.hang(null)
    this.sheet.remove()
    this.features.clear()
  }
}

/** A room without what is Leaflet's own. */
function frameOf({ centre: _centre, bounds: _bounds, pixelOrigin: _origin, ...place }: Room): Place {
  return place
}

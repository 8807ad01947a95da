import type { Map as LeafletMap } from 'leaflet'
import { featuresOf, inputOf } from '~/layers/input'
import type { Layer, MapFeature } from '~/layers/layer'
import { layerOf } from '~/layers/layers'
import type { Basemap } from '~/model/basemap'
import type { State, Store } from '~/state/store'
import type { CrowdPick, Crowds } from './crowd/Crowds'
import { coveredRooms } from './coveredRooms'
import { mercatorX, mercatorY } from './mercator'
import { paintFeatures } from './paint'
import { type BasemapPicture, basemapPicture, paintBasemap } from './paintBasemap'
import { paintLabels } from './paintLabels'
import { paintRing } from './paintRing'
import { type Palette, readPalette } from './palette'
import { type Hit, pickFeatures, pickLabel } from './pick'
import { type Placed, placeLabels } from './placeLabels'
import { type Blank, highlighted, offers, paintLayer, paintScene, type Pane, type StackedLayer } from './scene'
import { type Frame, Sheet } from './sheet'

/** One canvas of a layer: what of it lies under the land, or over it. */
interface Part {
  readonly pane: Pane
  readonly sheet: Sheet
  readonly element: HTMLElement
}

interface Shown {
  readonly parts: readonly Part[]
  features: readonly MapFeature[]
}

/** The panes in which features of a layer lie. */
function panesOf(layer: Layer, features: readonly MapFeature[]): readonly Pane[] {
  return (['sea', 'land'] as const).filter(
    (pane) => pane === layer.pane || features.some((feature) => feature.pane === pane)
  )
}

/** Stacking of the panes: layers under the land, the land, layers over it, the highlight, the lettering. */
const floors = { sea: 210, land: 300, over: 310, highlight: { sea: 295, land: 390 }, labels: 400 } as const

/** Everything that is drawn on the map, kept in step with the state. One Leaflet layer for each layer that is on. */
export class Drawing {
  private readonly map: LeafletMap
  private readonly store: Store
  private readonly basemap: BasemapPicture
  private readonly shown = new Map<string, Shown>()
  private readonly land: Sheet
  private readonly labels: Sheet
  private readonly highlights: readonly Sheet[]
  private palette: Palette
  private placed: readonly Placed[] = []
  private last: State | null = null
  private crowds: Crowds | null = null
  private gone = false

  constructor(map: LeafletMap, store: Store, basemap: Basemap) {
    this.map = map
    this.store = store
    this.palette = readPalette()
    this.basemap = basemapPicture(basemap)
    this.land = this.sheet('land', floors.land, 0.2, (frame) => paintBasemap(this.basemap, frame, this.palette))
    // What lies under the land is marked under the land as well.
    this.highlights = (['sea', 'land'] as const).map((pane) =>
      this.sheet(`highlight-${pane}`, floors.highlight[pane], 0.1, (frame) => {
        const features = highlighted(this.stack(), pane, this.marked())
        paintFeatures(features, frame, this.palette)
        return features.length > 0
      })
    )
    this.labels = this.sheet('labels', floors.labels, 0.12, (frame) => {
      const { view, session } = this.store.getState()
      const { canvas } = this.labels
      const covered = canvas ? coveredRooms(canvas) : []
      this.placed = placeLabels(offers(this.stack(), frame), frame, view.language, covered)
      paintLabels(this.placed, frame, this.palette, session.hovered ?? view.selected)
      this.ring(session, frame)
    })
    this.land.addTo(map)
    for (const highlight of this.highlights) highlight.addTo(map)
    this.labels.addTo(map)
    this.sync(store.getState())
  }

  /** What the keyboard has chosen has a ring, over everything else. */
  private ring({ ringed }: State['session'], frame: Frame): void {
    const feature = ringed && this.shown.get(ringed.layer)?.features.find(({ id }) => id === ringed.feature)
    if (!feature) return
    const label = this.placed.find(
      ({ layer, opens }) => layer === ringed.layer && feature.opens.every((id) => opens.includes(id))
    )
    paintRing(feature, label, frame, this.palette)
  }

  private sheet(name: string, level: number, padding: number, draw: ConstructorParameters<typeof Sheet>[0]): Sheet {
    const pane = this.map.getPane(name) ?? this.map.createPane(name)
    pane.style.zIndex = String(level)
    pane.style.pointerEvents = 'none'
    return new Sheet(draw, { pane: name, padding })
  }

  /** Brings the map in step with a state; draws only what changed. */
  sync(state: State): void {
    const before = this.last
    this.last = state
    const { view, session } = state
    let lettering = before?.view.language !== view.language
    if (before && before.session.dark !== session.dark) this.recolour()
    const own = before?.session.own !== session.own
    if (before?.view !== view || before.resources !== state.resources || own)
      lettering = this.syncLayers(state) || lettering
    if (before?.view.selected !== view.selected || before.session.hovered !== session.hovered) {
      for (const highlight of this.highlights) highlight.redraw()
      lettering = true
    }
    if (before && before.session.ringed !== session.ringed) lettering = true
    if (lettering) this.labels.redraw()
    if (this.crowds) this.crowds.sync(state, this.palette)
    else if (view.layers.some(({ id }) => layerOf(id).crowd)) void this.startCrowds()
  }

  /** What draws crowds is fetched with the first of them. */
  private async startCrowds(): Promise<void> {
    const made = await import('./crowd/Crowds')
    if (this.gone || this.crowds) return
    this.crowds = new made.Crowds(this.map)
    this.crowds.sync(this.store.getState(), this.palette)
  }

  private syncLayers(state: State): boolean {
    const input = inputOf(state)
    const { layers: wanted } = state.view
    let changed = false
    for (const [id, { parts }] of this.shown)
      if (!wanted.some((layer) => layer.id === id)) {
        for (const { sheet } of parts) sheet.remove()
        this.shown.delete(id)
        changed = true
      }
    wanted.forEach(({ id, opacity }, index) => {
      const layer = layerOf(id)
      const features = featuresOf(layer, input)
      const before = this.shown.get(id)
      const shown = this.show(layer, features)
      for (const { sheet, element, pane } of shown.parts) {
        if (!this.map.hasLayer(sheet)) sheet.addTo(this.map)
        else if (before?.features !== features) sheet.redraw()
        const level = String((pane === 'sea' ? floors.sea : floors.over) + wanted.length - index)
        if (element.style.zIndex !== level || element.style.opacity !== String(opacity)) changed = true
        element.style.zIndex = level
        element.style.opacity = String(opacity)
      }
      if (before?.features !== features) changed = true
    })
    return changed
  }

  /** A layer's canvases as it now needs them; those it had before are kept. */
  private show(layer: Layer, features: readonly MapFeature[]): Shown {
    const before = this.shown.get(layer.id)
    const parts = panesOf(layer, features).map(
      (pane): Part => before?.parts.find((part) => part.pane === pane) ?? this.part(layer, pane)
    )
    for (const part of before?.parts ?? []) if (!parts.includes(part)) part.sheet.remove()
    const shown = { parts, features }
    this.shown.set(layer.id, shown)
    return shown
  }

  private part(layer: Layer, pane: Pane): Part {
    const name = pane === layer.pane ? `layer-${layer.id}` : `layer-${layer.id}-${pane}`
    const sheet = this.sheet(name, floors.over, 0.1, (frame) =>
      paintLayer({ layer, features: this.shown.get(layer.id)?.features ?? [] }, pane, frame, this.palette)
    )
    return { pane, sheet, element: this.map.getPane(name) ?? this.map.getContainer() }
  }

  private sheets(): readonly Sheet[] {
    return [
      this.land,
      ...this.highlights,
      this.labels,
      ...[...this.shown.values()].flatMap(({ parts }) => parts.map(({ sheet }) => sheet))
    ]
  }

  /** Draws everything in the colours of the theme now in force. */
  recolour(): void {
    this.palette = readPalette()
    for (const sheet of this.sheets()) sheet.redraw()
  }

  /** Draws the lettering again, for a typeface that has arrived meanwhile or a panel that leaves other room. */
  reletter(): void {
    this.labels.redraw()
  }

  /** The layers that are on and what they draw, the topmost first. */
  private stack(): readonly StackedLayer[] {
    return this.store.getState().view.layers.map(({ id, opacity }) => ({
      layer: layerOf(id),
      opacity,
      features: this.shown.get(id)?.features ?? []
    }))
  }

  private marked(): readonly string[] {
    const { view, session } = this.store.getState()
    return [session.hovered, view.selected].filter((id) => id !== null)
  }

  /** What can be opened at a pixel of the map's container, the likeliest first. */
  pick(x: number, y: number): readonly Hit[] {
    const { view } = this.store.getState()
    const canvas = this.labels.canvas
    const zoom = this.map.getZoom()
    const scale = 256 * 2 ** zoom
    const { lng, lat } = this.map.containerPointToLatLng([x, y])
    const order = view.layers.map(({ id }) => id)
    const stack = order.flatMap((id) => {
      const features = this.shown.get(id)?.features
      return features ? [{ id, features }] : []
    })
    const below = pickFeatures(stack, mercatorX(lng), mercatorY(lat), scale, zoom)
    if (!canvas) return below
    const box = canvas.getBoundingClientRect()
    const area = this.map.getContainer().getBoundingClientRect()
    const label = pickLabel(this.placed, x + area.left - box.left, y + area.top - box.top)
    const feature = label && this.shown.get(label.layer)?.features.find(({ id }) => id === label.feature)
    return feature && label
      ? [{ feature: { ...feature, opens: label.opens, title: label.title }, layer: label.layer }, ...below]
      : below
  }

  /** What of the crowds can be opened at a pixel of the map's container; null if no crowd is on the map. */
  pickCrowd(x: number, y: number): Promise<CrowdPick | null> | null {
    return this.crowds?.pick(x, y) ?? null
  }

  /** What the view holds now, drawn anew on one canvas with so many pixels for each of the page. */
  async picture(ratio: number, blank: Blank): Promise<HTMLCanvasElement> {
    const { x: width, y: height } = this.map.getSize()
    const zoom = this.map.getZoom()
    const { x: originX, y: originY } = this.map.getPixelBounds().min ?? this.map.getPixelOrigin()
    const { language } = this.store.getState().view
    const frame = { zoom, ratio, scale: 256 * 2 ** zoom, originX, originY, width, height }
    const crowds = (await this.crowds?.pictures(frame)) ?? new Map<string, CanvasImageSource>()
    return paintScene(
      { basemap: this.basemap, palette: this.palette, language, stack: this.stack(), marked: this.marked(), crowds },
      frame,
      blank
    )
  }

  /** Takes everything off the map. */
  remove(): void {
    this.gone = true
    this.crowds?.remove()
    for (const sheet of this.sheets()) sheet.remove()
    this.shown.clear()
  }
}

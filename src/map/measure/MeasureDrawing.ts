import {
  divIcon,
  type LatLng,
  type LayerGroup,
  layerGroup,
  type Map as LeafletMap,
  type Marker,
  marker,
  type Polygon,
  polygon,
  type Polyline,
  polyline,
  svg
} from 'leaflet'
// Leaflet's own lines need it.
import 'leaflet/src/layer/vector/Renderer.getRenderer.js'
import { geodesicPath } from '~/analysis/measured'
import { midpoint } from '~/geodesy/along'
import type { Position } from '~/model/geometry'
import type { Measurement } from '~/state/view'
import { fromLatLng, toLatLng } from '../latLng'

/** What the hand on the map does to the drawing. */
export interface Hand {
  readonly choose: (index: number) => void
  readonly grab: (index: number) => void
  readonly move: (index: number, position: Position) => void
  readonly insert: (index: number, position: Position) => void
  readonly remove: (index: number) => void
}

/** What is to be drawn. */
export interface Picture {
  readonly measurement: Measurement
  readonly chosen: number | null
  /** A figure at the last point; null for none. */
  readonly figure: string | null
  readonly removeText: (number: number) => string
}

const pane = 'measure'
const toLine = (positions: readonly (readonly [number, number])[]) =>
  positions.map(([longitude, latitude]) => toLatLng([longitude, latitude]))

/** The measured line with its points, and handles half way along each leg, on the map. */
export class MeasureDrawing {
  private readonly hand: Hand
  private readonly group: LayerGroup
  private readonly halo: Polyline
  private readonly line: Polyline
  private readonly face: Polygon
  private readonly reach: Polyline
  private readonly tip: Marker
  private readonly figure: Marker
  private handles: Marker[] = []
  private middles: Marker[] = []
  private remover: Marker | null = null
  private dragged: number | null = null
  private picture: Picture = {
    measurement: { kind: 'path', positions: [] },
    chosen: null,
    figure: null,
    removeText: String
  }

  constructor(map: LeafletMap, hand: Hand) {
    this.hand = hand
    const element = map.getPane(pane) ?? map.createPane(pane)
    element.classList.add('measure-pane')
    const look = { pane, renderer: svg({ pane, padding: 0.4 }), interactive: false, smoothFactor: 1.5 }
    this.face = polygon([], { ...look, stroke: false, className: 'measure-face' })
    this.halo = polyline([], { ...look, className: 'measure-halo' })
    this.line = polyline([], { ...look, className: 'measure-line' })
    this.reach = polyline([], { ...look, className: 'measure-reach' })
    const label = (className: string) =>
      marker([0, 0], { pane, icon: divIcon({ className, iconSize: [0, 0] }), interactive: false, keyboard: false })
    this.tip = label('measure-label measure-tip')
    this.figure = label('measure-label')
    this.group = layerGroup([this.face, this.halo, this.line, this.reach]).addTo(map)
  }

  /** Draws a picture; handles that are in the hand stay in it. */
  show(picture: Picture): void {
    const before = this.picture
    this.picture = picture
    const { positions } = picture.measurement
    this.trace(positions)
    if (
      this.handles.length !== positions.length ||
      before.measurement.kind !== picture.measurement.kind ||
      before.chosen !== picture.chosen
    )
      this.rebuild()
    else this.place()
    this.write(this.figure, picture.figure, positions.at(-1))
    if (positions.length === 0) this.point(null, '')
  }

  /** A line from the last point to the pointer, with a figure beside it; null takes it away. */
  point(to: Position | null, text: string): void {
    const last = this.picture.measurement.positions.at(-1)
    this.reach.setLatLngs(to && last ? toLine(geodesicPath([last, to])) : [])
    this.write(this.tip, to && last ? text : null, to ?? undefined)
  }

  /** Takes everything off the map. */
  remove(): void {
    this.group.remove()
  }

  private trace(positions: readonly Position[]): void {
    const ring = this.picture.measurement.kind === 'ring' && positions.length > 2
    const path = toLine(geodesicPath(ring ? [...positions, ...positions.slice(0, 1)] : positions))
    this.halo.setLatLngs(path)
    this.line.setLatLngs(path)
    this.face.setLatLngs(ring ? path : [])
  }

  private write(label: Marker, text: string | null, at: Position | undefined): void {
    if (text === null || !at) {
      label.remove()
      return
    }
    label.setLatLng(toLatLng(at)).addTo(this.group)
    const element = label.getElement()
    if (element) element.textContent = text
  }

  private legs(): readonly (readonly [Position, Position])[] {
    const { kind, positions } = this.picture.measurement
    const path = kind === 'ring' && positions.length > 2 ? [...positions, ...positions.slice(0, 1)] : positions
    return path.slice(1).flatMap((to, index) => (path[index] ? [[path[index], to] as const] : []))
  }

  private place(): void {
    this.picture.measurement.positions.forEach((position, index) => {
      if (index !== this.dragged) this.handles[index]?.setLatLng(toLatLng(position))
    })
    this.legs().forEach(([from, to], index) => {
      const [longitude, latitude] = midpoint(from, to)
      this.middles[index]?.setLatLng(toLatLng([longitude, latitude]))
    })
    const {
      chosen,
      measurement: { positions }
    } = this.picture
    const at = chosen === null ? undefined : positions[chosen]
    if (at) this.remover?.setLatLng(toLatLng(at))
  }

  private rebuild(): void {
    for (const one of [...this.handles, ...this.middles, this.remover])
      if (one && one !== this.handles[this.dragged ?? -1]) one.remove()
    const {
      measurement: { positions },
      chosen,
      removeText
    } = this.picture
    this.middles = this.legs().map(([from, to], index) => this.middle(index, midpoint(from, to)))
    this.handles = positions.map((position, index) => this.handle(index, position))
    const at = chosen === null ? undefined : positions[chosen]
    this.remover = null
    if (chosen === null || !at) return
    const title = removeText(chosen + 1)
    this.remover = marker(toLatLng(at), {
      pane,
      icon: divIcon({ className: 'measure-remove', html: '×', iconSize: [0, 0] }),
      title,
      alt: title
    })
      .on('click', () => this.hand.remove(chosen))
      .addTo(this.group)
    this.remover.getElement()?.setAttribute('aria-label', title)
  }

  private handle(index: number, position: Position): Marker {
    const chosen = this.picture.chosen === index ? ' is-chosen' : ''
    const made = marker(toLatLng(position), {
      pane,
      draggable: true,
      keyboard: false,
      icon: divIcon({ className: `measure-point${chosen}`, iconSize: [0, 0] })
    })
    made
      .on('click', () => this.hand.choose(index))
      .on('dragstart', () => {
        this.dragged = index
        this.hand.grab(index)
      })
      .on('drag', () => this.hand.move(index, fromLatLng(made.getLatLng())))
      .on('dragend', () => {
        this.dragged = null
        this.place()
      })
      .addTo(this.group)
    return made
  }

  private middle(index: number, [longitude, latitude]: readonly [number, number]): Marker {
    const made = marker(toLatLng([longitude, latitude]), {
      pane,
      draggable: true,
      keyboard: false,
      icon: divIcon({ className: 'measure-middle', iconSize: [0, 0] })
    })
    const place = (at: LatLng) => this.hand.insert(index + 1, fromLatLng(at))
    made
      .on('click', () => place(made.getLatLng()))
      .on('drag', () =>
        this.trace(this.picture.measurement.positions.toSpliced(index + 1, 0, fromLatLng(made.getLatLng())))
      )
      .on('dragend', () => place(made.getLatLng()))
      .addTo(this.group)
    return made
  }
}

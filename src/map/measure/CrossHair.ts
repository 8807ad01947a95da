import { DomUtil, type Map as LeafletMap, point } from 'leaflet'
import type { Position } from '~/model/geometry'
import { settled } from '~/state/measure'
import { insets } from '../insets'
import { fromLatLng } from '../latLng'
import type { Pixel } from './snap'

/** Pixels between the cross-hair and what covers the map, at least. */
const air = 40

/** A cross that the arrow keys move over the map; at first, and after every move of the map, it stands in the map's middle. */
export class CrossHair {
  private readonly map: LeafletMap
  private readonly element: HTMLElement
  private readonly report: (at: Position) => void
  private at: Pixel
  private panning = false
  /** By keys: it then stays where it is until the map moves. */
  private moved = false
  private readonly watcher = new MutationObserver(() => {
    if (!this.moved) this.settle()
  })

  constructor(map: LeafletMap, report: (at: Position) => void) {
    this.map = map
    this.report = report
    this.element = DomUtil.create('div', 'measure-cross', map.getContainer())
    this.element.setAttribute('aria-hidden', 'true')
    this.at = this.middle()
    map.on('moveend resize', this.settle)
    // A panel that is loaded when first opened covers the map later.
    const stage = map.getContainer().closest('main')
    if (stage) this.watcher.observe(stage, { childList: true })
    this.place(this.at)
  }

  /** The position under the cross. */
  get position(): Position {
    const { x, y } = this.map.getSize()
    // The map knows its own middle better than its pixels do.
    if (this.at.x === x / 2 && this.at.y === y / 2) return settled(fromLatLng(this.map.getCenter()))
    return settled(fromLatLng(this.map.containerPointToLatLng([this.at.x, this.at.y])))
  }

  /** Where it stands on the map's container. */
  get pixel(): Pixel {
    return this.at
  }

  /** Moves by pixels; where that would leave what is seen of the map, the map moves instead. */
  move(dx: number, dy: number): void {
    const { left, top, right, bottom } = this.seen()
    const [x, y] = [this.at.x + dx, this.at.y + dy]
    const inside = { x: Math.max(left, Math.min(right, x)), y: Math.max(top, Math.min(bottom, y)) }
    if (inside.x !== x || inside.y !== y) {
      this.panning = true
      this.map.panBy(point(x - inside.x, y - inside.y), { animate: false })
      this.panning = false
    }
    this.moved = true
    this.place(inside)
  }

  /** Takes it off the map. */
  remove(): void {
    this.map.off('moveend resize', this.settle)
    this.watcher.disconnect()
    this.element.remove()
  }

  private readonly settle = () => {
    if (this.panning) return
    this.moved = false
    this.place(this.middle())
  }

  private place(at: Pixel): void {
    this.at = at
    this.element.style.transform = `translate(${at.x}px, ${at.y}px)`
    this.report(this.position)
  }

  private seen() {
    const { x, y } = this.map.getSize()
    const { left, top, right, bottom } = insets(this.map.getContainer())
    return {
      left: left + air,
      top: top + air,
      right: Math.max(left + air, x - right - air),
      bottom: Math.max(top + air, y - bottom - air)
    }
  }

  /** The map's own middle, or that of the part that is seen where a panel covers it. */
  private middle(): Pixel {
    const { x, y } = this.map.getSize()
    const { left, top, right, bottom } = this.seen()
    const clear = x / 2 >= left && x / 2 <= right && y / 2 >= top && y / 2 <= bottom
    return clear ? { x: x / 2, y: y / 2 } : { x: (left + right) / 2, y: (top + bottom) / 2 }
  }
}

import {
  DomUtil,
  Layer,
  type LatLng,
  type LeafletEvent,
  type Map as LeafletMap,
  point,
  type Point,
  type ZoomAnimEvent
} from 'leaflet'
import type { CrowdDrawer, CrowdPicture } from './crowdDrawer'
import type { CrowdFrame, CrowdScene } from './crowdFrame'
import type { CrowdHit } from './crowdPainter'

/** Share of the view by which the picture is larger on each side, so that a drag seldom shows its end. */
const padding = 0.2

/** Members of Leaflet's map that its types leave out; its own layers move by them. */
interface MapInside {
  readonly _animatingZoom?: boolean
  _getNewPixelOrigin(center: LatLng, zoom: number): Point
}

/** How a crowd is to look, apart from what part of the world is seen. */
export type CrowdStyle = Omit<CrowdScene, 'frame'>

/** A crowd on the map: its picture is drawn elsewhere and laid under the view when it is done; until then the one before stays, moved and scaled. */
export class CrowdSheet extends Layer {
  private readonly drawer: CrowdDrawer
  private readonly canvas = document.createElement('canvas')
  private style: CrowdStyle
  private map: LeafletMap | null = null
  /** What the canvas shows. */
  private shown: CrowdScene | null = null
  private drawing = false
  private wanted = false

  constructor(drawer: CrowdDrawer, pane: string, style: CrowdStyle) {
    super({ pane })
    this.drawer = drawer
    this.style = style
    this.canvas.className = 'sheet leaflet-zoom-animated'
    this.canvas.setAttribute('aria-hidden', 'true')
  }

  override getEvents() {
    return {
      viewreset: () => this.settle(),
      zoom: () => this.settle(),
      moveend: () => this.settle(),
      resize: () => this.settle(),
      move: () => this.follow(),
      zoomanim: (event: LeafletEvent) => {
        const { center, zoom } = event as ZoomAnimEvent // Leaflet fires `zoomanim` with nothing else
        this.place(center, zoom)
      }
    }
  }

  override onAdd(map: LeafletMap): this {
    this.map = map
    this.getPane()?.append(this.canvas)
    this.settle()
    return this
  }

  override onRemove(): this {
    this.canvas.remove()
    this.map = null
    return this
  }

  /** Changes how the crowd looks. */
  restyle(style: CrowdStyle): void {
    this.style = style
    this.request()
  }

  /** What lies at a position of the world, given in shares of it. */
  pick(x: number, y: number, scale: number): Promise<CrowdHit | null> {
    const { from, to } = this.style.look
    return this.drawer.pick({ x, y, scale, from, to })
  }

  /** A picture of another frame. */
  paint(frame: CrowdFrame): Promise<CrowdPicture> {
    return this.drawer.paint({ ...this.style, frame })
  }

  private settle(): void {
    const { map } = this
    if (!map) return
    this.place(map.getCenter(), map.getZoom())
    this.request()
  }

  /** Draws anew during a long drag as soon as the picture no longer covers the view. */
  private follow(): void {
    const { map, shown } = this
    if (!map || !shown || (map as unknown as MapInside)._animatingZoom) return // see MapInside
    const { min, max } = map.getPixelBounds()
    const { zoom, originX, originY, width, height } = shown.frame
    if (zoom !== map.getZoom() || !min || !max) return
    if (min.x < originX || min.y < originY || max.x > originX + width || max.y > originY + height) this.request()
  }

  /** Puts the picture where its part of the world lies in a view. */
  private place(center: LatLng, zoom: number): void {
    const { map, shown } = this
    if (!map || !shown) return
    const scale = map.getZoomScale(zoom, shown.frame.zoom)
    const origin = (map as unknown as MapInside)._getNewPixelOrigin(center, zoom) // see MapInside
    const at = point(shown.frame.originX, shown.frame.originY).multiplyBy(scale).subtract(origin)
    DomUtil.setTransform(this.canvas, at, scale)
  }

  private scene(map: LeafletMap): CrowdScene {
    const size = map.getSize()
    const [spareX, spareY] = [Math.round(size.x * padding), Math.round(size.y * padding)]
    const zoom = map.getZoom()
    const middle = map.project(map.getCenter(), zoom).subtract(size.divideBy(2)).round()
    return {
      ...this.style,
      frame: {
        zoom,
        scale: 256 * 2 ** zoom,
        originX: middle.x - spareX,
        originY: middle.y - spareY,
        width: size.x + 2 * spareX,
        height: size.y + 2 * spareY,
        ratio: window.devicePixelRatio || 1
      }
    }
  }

  private request(): void {
    this.wanted = true
    if (!this.drawing) void this.draw()
  }

  /** Draws what is wanted until nothing newer is. */
  private async draw(): Promise<void> {
    this.drawing = true
    try {
      while (this.wanted && this.map) {
        this.wanted = false
        const scene = this.scene(this.map)
        if (this.shown && same(this.shown, scene)) continue
        this.show(scene, await this.drawer.paint(scene))
      }
    } catch {
      // Whoever lost the crowd was told; the sheet is about to be taken off.
    } finally {
      this.drawing = false
    }
  }

  private show(scene: CrowdScene, { image, count }: CrowdPicture): void {
    const { canvas, map } = this
    // A picture that comes while the map glides to another zoom is too late: one for that zoom is asked for at its end.
    if (!map || (map as unknown as MapInside)._animatingZoom) return // see MapInside
    const { width, height } = scene.frame
    canvas.width = image.width
    canvas.height = image.height
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
    if (image instanceof HTMLCanvasElement) canvas.getContext('2d')?.drawImage(image, 0, 0)
    else canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(image)
    for (const [name, value] of Object.entries(count)) canvas.dataset[name] = String(value)
    this.shown = scene
    this.place(map.getCenter(), map.getZoom())
  }
}

function same(one: CrowdScene, other: CrowdScene): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

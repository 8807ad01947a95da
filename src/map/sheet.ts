import { type Bounds, type LatLng, type Map as LeafletMap, Renderer, type RendererOptions, DomUtil } from 'leaflet'

/** What a drawing function draws on: shares of the world times `scale`, less the origin, are pixels of the context. */
export interface Frame {
  readonly context: CanvasRenderingContext2D
  readonly zoom: number
  /** Pixels of the world's width at this zoom. */
  readonly scale: number
  readonly originX: number
  readonly originY: number
  readonly width: number
  readonly height: number
  /** Device pixels in one pixel of the page. */
  readonly ratio: number
  /** Pixels beyond the visible map on each side. */
  readonly marginX: number
  readonly marginY: number
}

/** Draws one picture of what the frame covers; false says that there is nothing to be seen, so that the canvas need not be laid over the map. */
export type Draw = (frame: Frame) => boolean | void

/** Members of Leaflet's renderer that its types leave out; the class is documented as the base for own renderers. */
export interface RendererInside {
  _map: LeafletMap & { _animatingZoom?: boolean }
  _container?: HTMLCanvasElement
  _bounds?: Bounds
  _center: LatLng
  _zoom: number
  /** Puts the picture where it belongs at another camera. */
  _updateTransform(center: LatLng, zoom: number): void
}

const base = Renderer.prototype as unknown as { _update: () => void } // see RendererInside

/** A canvas that lies on the map, a little larger than the view, and is drawn anew when the map comes to rest or leaves it. */
export class Sheet extends Renderer {
  private readonly draw: Draw

  constructor(draw: Draw, options: RendererOptions) {
    super(options)
    this.draw = draw
  }

  protected get inside(): RendererInside {
    return this as unknown as RendererInside // the members exist, only their types are missing
  }

  /** The canvas, while the sheet is on a map. */
  get canvas(): HTMLCanvasElement | undefined {
    return this.inside._container
  }

  override getEvents() {
    return { ...super.getEvents?.(), move: () => this.follow() }
  }

  _initContainer(): void {
    const canvas = DomUtil.create('canvas', 'sheet')
    canvas.setAttribute('aria-hidden', 'true')
    this.inside._container = canvas
  }

  _destroyContainer(): void {
    this.inside._container?.remove()
    delete this.inside._container
  }

  /** Leaflet tells a renderer to draw its paths; a sheet has none. */
  _updatePaths(): void {}

  /** What the picture covers that is there or on its way. */
  protected covers(): Bounds | undefined {
    return this.inside._bounds
  }

  /** Keeps the picture under the view during a long drag. */
  private follow(): void {
    const { _map: map, _zoom: zoom } = this.inside
    const bounds = this.covers()
    if (map._animatingZoom || !bounds || map.getZoom() !== zoom) return
    const min = map.containerPointToLayerPoint([0, 0])
    const max = map.containerPointToLayerPoint(map.getSize())
    if (!bounds.contains(min) || !bounds.contains(max)) this._update()
  }

  _update(): void {
    const inside = this.inside
    if (inside._map._animatingZoom && inside._bounds) return
    base._update.call(this)
    if (!inside._container || !inside._bounds) return
    this.resize(inside._container)
    this.redraw()
  }

  /** Gives the canvas the size and the place of the bounds. */
  protected resize(canvas: HTMLCanvasElement): void {
    const { _bounds: bounds, _map: map } = this.inside
    if (!bounds) return
    const size = bounds.getSize()
    const ratio = window.devicePixelRatio || 1
    const [width, height] = [Math.round(size.x * ratio), Math.round(size.y * ratio)]
    DomUtil.setPosition(canvas, bounds.min ?? map.getPixelOrigin())
    if (canvas.width === width && canvas.height === height) return
    canvas.width = width
    canvas.height = height
    canvas.style.width = `${size.x}px`
    canvas.style.height = `${size.y}px`
  }

  /** Draws again what the sheet covers. */
  redraw(): void {
    const { _map: map, _container: canvas, _bounds: bounds, _zoom: zoom } = this.inside
    const context = canvas?.getContext('2d')
    if (!context || !canvas || !bounds?.min || map._animatingZoom) return
    const ratio = window.devicePixelRatio || 1
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, canvas.width, canvas.height)
    const origin = map.getPixelOrigin().add(bounds.min)
    const view = map.getSize()
    const size = bounds.getSize()
    const seen = this.draw({
      context,
      zoom,
      ratio,
      scale: 256 * 2 ** zoom,
      originX: origin.x,
      originY: origin.y,
      width: size.x,
      height: size.y,
      marginX: (size.x - view.x) / 2,
      marginY: (size.y - view.y) / 2
    })
    canvas.style.display = seen === false ? 'none' : ''
  }
}

import {
  Bounds,
  DomUtil,
  type LatLng,
  type Map as LeafletMap,
  type Point,
  point,
  Renderer,
  type RendererOptions
} from 'leaflet'

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
  /** Only a part of a picture, in which most of what is drawn has something. */
  readonly part?: true
}

/** What a picture of the map covers: the view and a margin, at one zoom. */
export interface Room extends Omit<Frame, 'context'> {
  readonly number: number
  readonly centre: LatLng
  /** In pixels of Leaflet's layers, which are counted from an origin that changes with the zoom. */
  readonly bounds: Bounds
  readonly pixelOrigin: Point
}

/** Members of Leaflet's renderer that its types leave out; the class is documented as the base for own renderers. */
interface RendererInside {
  _map: LeafletMap & { _animatingZoom?: boolean }
  _container?: HTMLCanvasElement
  _bounds?: Bounds
  _center: LatLng
  _zoom: number
  _updateTransform: (centre: LatLng, zoom: number) => void
}

/** Share of the margin that may be used up before a new picture is asked for in the middle of a drag. */
const used = 0.5

/** The one canvas of the map on the page. It asks for a new picture when the map comes to rest or leaves what it shows; until that is laid, the one before stays in its place. */
export class Sheet extends Renderer {
  private readonly want: (room: Room, inMotion: boolean) => void
  private asked: Room | null = null
  private laid: Room | null = null
  private count = 0

  constructor(want: (room: Room, inMotion: boolean) => void, options: RendererOptions) {
    super(options)
    this.want = want
  }

  private get inside(): RendererInside {
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

  /** The view has jumped: what is shown moves to its new place and size until it is drawn anew. */
  _reset(): void {
    this._update()
    if (this.laid) this.inside._updateTransform(this.inside._map.getCenter(), this.inside._map.getZoom())
  }

  _update(): void {
    if (this.inside._map._animatingZoom && this.laid) return
    this.ask()
  }

  private ask(inMotion = false): void {
    const { x, y } = this.inside._map.getSize()
    // A map that is hidden, as it is on paper, shows nothing that could be painted.
    if (x === 0 || y === 0) return
    this.asked = this.room()
    this.want(this.asked, inMotion)
  }

  /** Asks for a new picture in time during a long drag. */
  private follow(): void {
    const { _map: map } = this.inside
    const { asked } = this
    if (map._animatingZoom || !asked || map.getZoom() !== asked.zoom) return
    const spare = point(asked.marginX, asked.marginY).multiplyBy(1 - used)
    const min = map.containerPointToLayerPoint([0, 0])
    const seen = new Bounds(min.subtract(spare), min.add(map.getSize()).add(spare))
    if (!asked.bounds.contains(seen)) this.ask(true)
  }

  private room(): Room {
    const { _map: map } = this.inside
    const view = map.getSize()
    const margin = view.multiplyBy(this.options.padding ?? 0.1).round()
    const min = map.containerPointToLayerPoint([0, 0]).subtract(margin).round()
    const size = view.add(margin.multiplyBy(2))
    const pixelOrigin = map.getPixelOrigin()
    const zoom = map.getZoom()
    this.count += 1
    return {
      number: this.count,
      zoom,
      scale: 256 * 2 ** zoom,
      originX: pixelOrigin.x + min.x,
      originY: pixelOrigin.y + min.y,
      width: size.x,
      height: size.y,
      ratio: window.devicePixelRatio || 1,
      marginX: margin.x,
      marginY: margin.y,
      centre: map.getCenter(),
      bounds: new Bounds(min, min.add(size)),
      pixelOrigin
    }
  }

  /** Puts a picture of a room in its place; false where there is no place for it. */
  lay(room: Room, picture: ImageBitmap): boolean {
    const { inside } = this
    const { _map: map, _container: canvas } = inside
    const context = canvas?.getContext('bitmaprenderer')
    if (!canvas || !context || map._animatingZoom) {
      picture.close()
      return false
    }
    const { bounds, width, height } = room
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
    context.transferFromImageBitmap(picture)
    this.laid = room
    inside._bounds = bounds
    inside._center = room.centre
    inside._zoom = room.zoom
    if (map.getZoom() === room.zoom && map.getPixelOrigin().equals(room.pixelOrigin))
      DomUtil.setPosition(canvas, bounds.min ?? point(0, 0))
    else inside._updateTransform(map.getCenter(), map.getZoom())
    return true
  }
}

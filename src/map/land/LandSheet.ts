import { Bounds, type LatLng, type RendererOptions } from 'leaflet'
import { type Palette } from '../palette'
import { Sheet } from '../sheet'
import type { LandBrush } from './landBrush'

/** What a picture of the land covers and where it belongs. */
interface Spread {
  readonly bounds: Bounds
  readonly centre: LatLng
  readonly zoom: number
}

/** The sheet with the land: drawn beside the page, so that the picture before stays in its place until the next is there. */
export class LandSheet extends Sheet {
  private readonly brush: LandBrush
  private readonly palette: () => Palette
  private readonly shown: () => void
  private wanted: Spread | null = null
  private drawn: Spread | null = null

  constructor(brush: LandBrush, palette: () => Palette, shown: () => void, options: RendererOptions) {
    super(() => true, options)
    this.brush = brush
    this.palette = palette
    this.shown = shown
  }

  protected override covers(): Bounds | undefined {
    return this.wanted?.bounds
  }

  /** Leaflet lays the picture anew after each jump and zoom: what there is goes where it now belongs. */
  _reset(): void {
    this._update()
    if (this.drawn) this.inside._updateTransform(this.inside._map.getCenter(), this.inside._map.getZoom())
  }

  override _update(): void {
    const { _map: map } = this.inside
    if (map._animatingZoom && this.wanted) return
    const { padding = 0 } = this.options
    const size = map.getSize()
    const min = map.containerPointToLayerPoint(size.multiplyBy(-padding)).round()
    this.wanted = {
      bounds: new Bounds(min, min.add(size.multiplyBy(1 + padding * 2)).round()),
      centre: map.getCenter(),
      zoom: map.getZoom()
    }
    this.redraw()
  }

  override redraw(): void {
    const spread = this.wanted
    const { _map: map, _container: canvas } = this.inside
    if (!spread?.bounds.min || !canvas) return
    const size = spread.bounds.getSize()
    const view = map.getSize()
    const origin = map.getPixelOrigin().add(spread.bounds.min)
    const job = {
      palette: this.palette(),
      frame: {
        zoom: spread.zoom,
        ratio: window.devicePixelRatio || 1,
        scale: 256 * 2 ** spread.zoom,
        originX: origin.x,
        originY: origin.y,
        width: size.x,
        height: size.y,
        marginX: (size.x - view.x) / 2,
        marginY: (size.y - view.y) / 2
      }
    }
    void this.brush.draw(job).then(
      (picture) => picture && this.lay(picture, spread),
      () => {} // without a basemap the page says so itself
    )
  }

  private lay(picture: ImageBitmap, spread: Spread): void {
    const { inside } = this
    const { _map: map, _container: canvas } = inside
    // Meanwhile the sheet was taken off, or another view is wanted.
    if (!canvas || this.wanted?.zoom !== spread.zoom || map._animatingZoom) return picture.close()
    inside._bounds = spread.bounds
    inside._center = spread.centre
    inside._zoom = spread.zoom
    this.resize(canvas)
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
    if (this.wanted !== spread) inside._updateTransform(map.getCenter(), map.getZoom())
    this.drawn = spread
    this.shown()
  }
}

import type { Map as LeafletMap, Point } from 'leaflet'
import type { Place } from './painter/orders'
import type { Hit } from './pick'
import type { Frame } from './sheet'

/** What of the world a picture shows. */
export type PictureFrame = Omit<Frame, 'context' | 'marginX' | 'marginY'>

/** Something on the map that is drawn elsewhere, and says only after a moment what lies at a pixel of the container. */
export interface LatePicker {
  /** Opens what lies there; false if nothing does. An area only gives way to what was found below it. */
  readonly open: (at: Point, foundArea: boolean) => Promise<boolean>
  /** Marks what lies there; false if nothing does. */
  readonly hover: (at: Point, foundArea: boolean) => Promise<boolean>
  /** What each of its layers shows in a frame, by the id of the layer, for a picture of the map. */
  readonly pictures: (frame: PictureFrame) => Promise<ReadonlyMap<string, CanvasImageSource>>
  /** The map shows another place, or the pictures for this one were lost. */
  readonly see: (place: Place) => void
}

/** Where pictures that are drawn elsewhere are laid on the map. */
export interface Easel {
  /** Takes the picture of a layer; null takes it off. */
  readonly hand: (
    layer: string,
    drawn: { readonly frame: PictureFrame; readonly image: ImageBitmap | HTMLCanvasElement } | null
  ) => void
  /** What the map shows now. */
  readonly place: () => Place | null
}

const pickers = new WeakMap<LeafletMap, LatePicker>()
const easels = new WeakMap<LeafletMap, Easel>()

/** Lets the map ask someone who answers late; null ends it. */
export function setLatePicker(map: LeafletMap, picker: LatePicker | null): void {
  if (picker) pickers.set(map, picker)
  else pickers.delete(map)
}

/** Who is to be asked as well. */
export function latePicker(map: LeafletMap): LatePicker | undefined {
  return pickers.get(map)
}

/** Who is to be asked after what was met first: where that is nothing but the inside of an area. */
export function pickerAfter(first: Hit | undefined, map: LeafletMap): LatePicker | undefined {
  return !first || (first.feature.shape.kind === 'polygons' && !first.onLabel) ? pickers.get(map) : undefined
}

/** Says where pictures are taken. */
export function setEasel(map: LeafletMap, easel: Easel): void {
  easels.set(map, easel)
}

/** Where pictures are taken. */
export function easelOf(map: LeafletMap): Easel | undefined {
  return easels.get(map)
}

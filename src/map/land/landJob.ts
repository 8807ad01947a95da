import type { Palette } from '../palette'
import type { Frame } from '../sheet'

/** A picture of the land that is asked for: the frame without the canvas, which is made where it is drawn. */
export interface LandJob {
  readonly frame: Omit<Frame, 'context'>
  readonly palette: Palette
}

/** What the worker that draws the land is told: first the basemap as it was fetched, then what to draw. */
export type LandOrder =
  | { readonly kind: 'basemap'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'draw'; readonly number: number; readonly job: LandJob }

/** What it answers: a picture, or why there is none. */
export type LandAnswer =
  | { readonly number: number; readonly picture: ImageBitmap }
  | { readonly number: number; readonly fault: string }

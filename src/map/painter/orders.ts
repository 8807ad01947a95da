import type { MapFeature } from '~/layers/layer'
import type { Language } from '~/model/text'
import type { Rect } from '../fitLabel'
import type { Projected } from '../mercator'
import type { Palette } from '../palette'
import type { Placed } from '../placeLabels'
import type { Pane } from '../scene'
import type { Frame } from '../sheet'

/** What a picture is to cover: a frame without its canvas, and a number by which the page knows it again. */
export interface Place extends Omit<Frame, 'context'> {
  readonly number: number
  /** Shown for a moment only: the exact basemap need not be read for it. */
  readonly passing?: true
}

/** A feature on its way to the painter: lines and rings go as numbers, projected, under the number of their shape. */
export interface SentFeature extends MapFeature {
  readonly outline?: number
}

/**
 * What a layer draws; for a feature that it drew before, its number among those. `outlines` has those that it had not before; those
 * that it no longer uses are forgotten.
 */
export interface LayerOrder {
  readonly kind: 'layer'
  readonly id: string
  readonly pane: Pane
  readonly features: readonly (SentFeature | number)[]
  readonly outlines: readonly (readonly [number, readonly Projected[]])[]
}

/** A layer that is on, the topmost first, and how opaque it is. */
export interface StackOrder {
  readonly id: string
  readonly opacity: number
}

/** What the painter is told; each order holds until the next of its kind. */
export type Order =
  | { readonly kind: 'basemap'; readonly bytes: ArrayBuffer }
  /** Layers and what they draw, for the first picture. */
  | { readonly kind: 'opening'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'palette'; readonly palette: Palette }
  | LayerOrder
  /** A layer that is gone for good. */
  | { readonly kind: 'forget'; readonly id: string }
  | {
      readonly kind: 'stack'
      readonly layers: readonly StackOrder[]
      readonly language: Language
      /** Items that are marked, the foremost first. */
      readonly marked: readonly string[]
      /** What the keyboard has chosen. */
      readonly ringed: { readonly layer: string; readonly feature: string } | null
    }
  /** A picture of a layer that others draw, and what of the world it fills; null once it is gone for good. */
  | {
      readonly kind: 'image'
      readonly id: string
      readonly drawn: {
        readonly image: ImageBitmap
        readonly frame: Pick<Frame, 'scale' | 'originX' | 'originY' | 'width' | 'height'>
      } | null
    }
  /** What is to be seen. */
  | { readonly kind: 'place'; readonly place: Place; readonly covered: readonly Rect[] }
  /** The lettering has other room: something was laid over the map or taken away. */
  | { readonly kind: 'covered'; readonly covered: readonly Rect[] }

/** A label on the picture, for whoever points at it. */
export type Lettered = Pick<Placed, 'x' | 'y' | 'width' | 'height' | 'opens' | 'title' | 'layer' | 'feature'>

/** What a picture shows beyond the water. */
export type Part = 'land' | 'layers' | 'lettering'

/** What the painter answers: a picture of a place, what is on it, and its labels. */
export interface Painted<Picture> {
  readonly number: number
  readonly picture: Picture
  readonly parts: readonly Part[]
  /** Layers that are to be seen, the lowest first, with their opacity in per cent after a tilde if they let something through. */
  readonly layers: readonly string[]
  readonly labels: readonly Lettered[]
}

import type { CrowdColours, CrowdLook } from '~/layers/crowd'

/** Either kind of canvas context: both speak the same drawing language. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** What of the world a picture shows: shares of the world times `scale`, less the origin, are pixels of the page. */
export interface CrowdFrame {
  readonly zoom: number
  /** Pixels of the world's width. */
  readonly scale: number
  readonly originX: number
  readonly originY: number
  readonly width: number
  readonly height: number
  /** Device pixels in one pixel of the page. */
  readonly ratio: number
}

/** All that a picture of a crowd follows from. */
export interface CrowdScene {
  readonly frame: CrowdFrame
  readonly look: CrowdLook
  readonly colours: CrowdColours
  /** A language tag, for the numbers. */
  readonly locale: string
  /** Numbers of the features that are marked. */
  readonly marked: readonly number[]
}

/** What a picture shows: single points, clusters with the points in all of them, lines and areas. */
export interface CrowdCount {
  readonly singles: number
  readonly clusters: number
  readonly clustered: number
  readonly shapes: number
}

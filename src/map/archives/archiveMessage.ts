import type { Symbol } from '~/layers/symbol'
import type { Day } from '~/model/day'
import type { ArchiveAddress } from '~/model/archiveAddress'
import type { Box } from '~/model/geometry'
import type { ArchivedFeature, ArchiveFault, ListedFeature } from '~/state/archives'
import type { Palette } from '../palette'

/** An archive that is to be read, and how what lies in it looks. */
export interface ArchiveOrder {
  readonly id: string
  readonly address: string
  readonly title: string | null
  readonly day: string | null
  readonly look: {
    readonly points: Extract<Symbol, { kind: 'spot' }>
    readonly lines: Extract<Symbol, { kind: 'line' }>
    readonly areas: Extract<Symbol, { kind: 'area' }>
  }
}

/** What of the world a picture shows: shares of the world times `scale`, less the origin, are pixels of the page. */
export interface ArchiveFrame {
  readonly zoom: number
  readonly scale: number
  readonly originX: number
  readonly originY: number
  readonly width: number
  readonly height: number
  readonly ratio: number
}

/** All that a picture of an archive follows from. */
export interface ArchiveScene {
  readonly frame: ArchiveFrame
  readonly palette: Palette
  readonly from: Day | null
  readonly to: Day | null
  /** The features that are marked. */
  readonly marked: readonly ArchiveAddress[]
}

/** What lies at a place of the map. */
export interface ArchiveHit {
  readonly address: ArchiveAddress
  /** Features for which it stands. */
  readonly count: number
  /** Shares of the world. */
  readonly x: number
  readonly y: number
  /** Pixels from the point or line; null inside of an area. */
  readonly distance: number | null
}

/** What the reader of archives is told and asked; `call` comes back with the answer. */
export type ArchiveTask =
  | { readonly kind: 'open'; readonly order: ArchiveOrder }
  | { readonly kind: 'close'; readonly archive: string }
  | { readonly kind: 'paint'; readonly archive: string; readonly call: number; readonly scene: ArchiveScene }
  | {
      readonly kind: 'pick'
      readonly archive: string
      readonly call: number
      readonly x: number
      readonly y: number
      readonly scale: number
    }
  | { readonly kind: 'find'; readonly archive: string; readonly call: number; readonly address: ArchiveAddress }

/** What it answers. */
export type ArchiveAnswer =
  | {
      readonly kind: 'opened'
      readonly archive: string
      readonly count: number | null
      readonly thinnedBelow: number | null
      readonly box: Box
    }
  | {
      readonly kind: 'painted'
      readonly archive: string
      readonly call: number
      readonly image: ImageBitmap | HTMLCanvasElement
      /** Tiles that have yet to arrive. */
      readonly waiting: number
      readonly thinned: boolean
      /** Features that the picture shows. */
      readonly drawn: number
      readonly listed: readonly ListedFeature[]
    }
  | { readonly kind: 'picked'; readonly call: number; readonly hit: ArchiveHit | null }
  | { readonly kind: 'found'; readonly call: number; readonly feature: ArchivedFeature | null }
  | { readonly kind: 'failed'; readonly archive: string; readonly fault: ArchiveFault }

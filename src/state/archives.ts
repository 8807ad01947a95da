import type { Day } from '~/model/day'
import type { Box, Position } from '~/model/geometry'

/** Why an archive, or a part of it, cannot be had. */
export type ArchiveFault =
  /** The network failed, or the page's policy forbids the host. */
  | 'unreachable'
  /** Nothing stands at its address. */
  | 'missing'
  /** The host sends whole files only. */
  | 'ranges'
  /** It ends too early. */
  | 'truncated'
  /** Its bytes make no sense. */
  | 'damaged'
  /** It is an archive of pictures or of another kind of tiles. */
  | 'kind'
  /** Its host is none that the page was built for. */
  | 'foreign'

/** A feature of an archive that is on the map and can be opened from a list. */
export interface ListedFeature {
  readonly id: string
  readonly number: number
  /** What the archive calls it. */
  readonly title: string | null
  readonly day: Day | null
  readonly at: Position
}

/** A feature of an archive that was opened, with all that the archive says of it. */
export interface ArchivedFeature {
  readonly id: string
  readonly archive: string
  readonly number: number
  readonly kind: 'points' | 'lines' | 'areas'
  readonly title: string | null
  readonly day: string | null
  readonly properties: Readonly<Record<string, string | number | boolean>>
  /** Where it is, if it is a point. */
  readonly at: Position | null
}

/** An id that leads to no feature of its archive. */
export interface LostFeature {
  readonly id: string
  readonly missing: true
}

/** How far an archive is whose layer is on. */
export type ArchiveState =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'open'
      /** Features in all of it; null where it does not say. */
      readonly count: number | null
      /** Zoom of its tiles below which it leaves something out; null if it never does. */
      readonly thinnedBelow: number | null
      readonly box: Box
      /** Whether what is on the map now was thinned. */
      readonly thinned: boolean
      readonly waiting: number
      readonly listed: readonly ListedFeature[]
      /** Features that the picture shows. */
      readonly drawn: number
      /** Why parts of it are missing; null if none are. */
      readonly fault: ArchiveFault | null
    }
  | { readonly kind: 'failed'; readonly fault: ArchiveFault }

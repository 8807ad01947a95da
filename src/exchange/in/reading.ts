import type { Box } from '~/model/geometry'
import type { Feature } from '~/model/geojson'
import type { Report } from './problem'

/** The formats that can be read. */
export const formats = ['geojson', 'geojson-lines', 'topojson', 'csv', 'kml', 'kmz', 'gpx'] as const
/** A format that can be read. */
export type Format = (typeof formats)[number]

/** The columns of a table that hold the place. */
export type Columns =
  | { readonly kind: 'pair'; readonly longitude: string; readonly latitude: string }
  | { readonly kind: 'wkt'; readonly wkt: string }

/** How a file is to be read; what its owner corrects after a first reading comes in here. */
export interface ReadOptions {
  /** Exchange the first two numbers of every position. */
  readonly swap: boolean
  readonly crs: 'EPSG:4326' | 'EPSG:3857'
  /** Columns of a table that hold the place; null to guess them. */
  readonly columns: Columns | null
  /** Where features are expected: those that would only lie in it with their numbers exchanged are noted. */
  readonly window: Box | null
}

/** Reading as most files want to be read. */
export const plainly: ReadOptions = { swap: false, crs: 'EPSG:4326', columns: null, window: null }

/** A feature that was taken from a file. */
export interface ReadFeature extends Feature {
  /** Its number in the file, from 1. */
  readonly number: number
  /** Its outline crosses itself or spans more than half the globe: it is shown, and nothing is measured. */
  readonly unmeasured: boolean
}

/** Another way to read the file that would take in more of it. */
export type Offer = 'swap' | 'EPSG:3857'

/** What became of a file. */
export interface Outcome {
  readonly format: Format | null
  readonly report: Report
  readonly offers: readonly Offer[]
  /** Of a table: its header and the columns that were taken for the place. */
  readonly table: { readonly header: readonly string[]; readonly columns: Columns | null } | null
  /** Property that holds a day; null if none does. */
  readonly date: string | null
}

/** What was read from a file. */
export interface Reading extends Outcome {
  readonly features: readonly ReadFeature[]
}

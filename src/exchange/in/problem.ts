/** What a problem does: the file is not read, the feature is not taken, it was mended, it is only noted, or it has no place. */
export type Effect = 'refused' | 'rejected' | 'mended' | 'noted' | 'unplaced'

/** Every kind of problem that a file can have, and what it does. */
export const effects = {
  'empty-file': 'refused',
  'too-large': 'refused',
  'too-many-features': 'refused',
  'too-many-positions': 'refused',
  'unknown-format': 'refused',
  json: 'refused',
  deep: 'refused',
  root: 'refused',
  crs: 'refused',
  'crs-unknown': 'refused',
  topology: 'refused',
  xml: 'refused',
  entity: 'refused',
  zip: 'refused',
  'zip-bomb': 'refused',
  'no-kml': 'refused',
  columns: 'refused',
  quote: 'refused',
  failed: 'refused',

  'not-feature': 'rejected',
  line: 'rejected',
  'geometry-type': 'rejected',
  'coordinates-missing': 'rejected',
  coordinate: 'rejected',
  range: 'rejected',
  swapped: 'rejected',
  'line-short': 'rejected',
  'ring-short': 'rejected',
  'ring-flat': 'rejected',
  arc: 'rejected',
  wkt: 'rejected',

  unclosed: 'mended',
  winding: 'mended',
  surplus: 'mended',
  id: 'mended',
  properties: 'mended',
  'decimal-comma': 'mended',
  'header-double': 'mended',

  crossing: 'noted',
  wide: 'noted',
  dimensions: 'noted',
  'duplicate-id': 'noted',
  'maybe-swapped': 'noted',
  encoding: 'noted',
  cells: 'noted',
  'quote-stray': 'noted',
  'not-read': 'noted',
  'several-kml': 'noted',

  null: 'unplaced',
  empty: 'unplaced'
} as const satisfies Readonly<Record<string, Effect>>
/** A kind of problem. */
export type ProblemKind = keyof typeof effects

/** Something about a file that its owner should know. */
export interface Problem {
  readonly kind: ProblemKind
  /** Number of the feature in the file, from 1; null for the whole file. */
  readonly feature: number | null
  /** JSON path, element or column; empty where there is none. */
  readonly path: string
  /** From 1; null where the file has no lines. */
  readonly line: number | null
  readonly column: number | null
  /** What stands there, in short. */
  readonly found: string
}

/** What became of a file: accepted and rejected features add up to those read. */
export interface Report {
  readonly read: number
  readonly accepted: number
  readonly rejected: number
  /** Accepted features without a place. */
  readonly unplaced: number
  /** The first of each kind, in the order of the file. */
  readonly problems: readonly Problem[]
  /** How many there are of each kind. */
  readonly counts: Readonly<Partial<Record<ProblemKind, number>>>
}

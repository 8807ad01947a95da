/** Very many points, lines and areas as flat numbers: positions are longitude and latitude in turn, in degrees. */
export interface CrowdData {
  readonly points: Float64Array
  /** Number of the feature that each point belongs to. */
  readonly pointOf: Uint32Array
  /** Day of each point since 1970; `noDay` where it has none. */
  readonly pointDay: Int32Array
  readonly corners: Float64Array
  /** Corner at which each ring or line begins, and one more for the end of the last. */
  readonly ringAt: Uint32Array
  /** Ring at which each shape begins, and one more for the end of the last. */
  readonly shapeAt: Uint32Array
  /** 0 for a line, 1 for an area whose outer ring comes first. */
  readonly shapeKind: Uint8Array
  readonly shapeOf: Uint32Array
  readonly shapeDay: Int32Array
}

/** The day of what has none: it is shown on every day. */
export const noDay = -0x80000000

import type { Position } from '~/model/geometry'
import type { Measurement } from './view'

/** The hand of the reader who measures; what is measured itself stands in the view. */
export interface Measuring {
  /** Clicks on the map add points, and open nothing. */
  readonly adding: boolean
  /** Number of the point that is chosen for moving or deleting, from 0. */
  readonly chosen: number | null
  /** Where the cross-hair of the map stands. */
  readonly aim: Position | null
  /** New points jump to places and outlines near by. */
  readonly snap: boolean
  /** Earlier measurements, the latest last, for undo. */
  readonly past: readonly (Measurement | null)[]
}

/** Nobody measures. */
export const notMeasuring: Measuring = { adding: false, chosen: null, aim: null, snap: false, past: [] }

import type { OwnColour, OwnSaving, OwnSummary } from '~/state/own'
import type { Outcome, ReadOptions } from './in/reading'

/** What the worker that holds a file is asked. */
export type HolderOrder =
  | { readonly kind: 'read'; readonly file: Blob; readonly name: string; readonly options: ReadOptions }
  | { readonly kind: 'restore'; readonly key: string }
  | { readonly kind: 'features'; readonly numbers: readonly number[] }
  | { readonly kind: 'rows'; readonly from: number; readonly to: number }
  | { readonly kind: 'crowd' }
  | { readonly kind: 'save'; readonly saving: OwnSaving }
  | { readonly kind: 'keep'; readonly key: string; readonly name: string; readonly colour: OwnColour }

/** What it says while it reads: how much of the file, from 0 to 1, and how many features. */
export interface ImportNews {
  readonly share: number
  readonly read: number
}

/** What became of a file; no summary where nothing of it was taken. */
export interface ImportResult {
  readonly outcome: Outcome
  readonly summary: OwnSummary | null
}

/** What was kept on the device. */
export interface Restored {
  readonly name: string
  readonly colour: OwnColour
  readonly summary: OwnSummary
}

import type { Reading, ReadOptions } from './in/reading'

/** What the worker is asked. */
export interface ImportOrder {
  readonly file: Blob
  readonly name: string
  readonly options: ReadOptions
}

/** What the worker answers: how far it is, then what it read. */
export type ImportAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly message: string }

/** The features of a file as flat numbers and bytes, as they lie in a worker and on the device. */
export interface Packed {
  readonly format: 2
  /** Number of each feature in the file, from 1. */
  readonly numbers: Uint32Array
  /** 1 for each feature of which nothing is measured. */
  readonly unmeasured: Uint8Array
  /** Type of each geometry by its number in `kinds`. */
  readonly kinds: Uint8Array
  readonly form: Uint32Array
  /** Where the form of each begins, and one more for the end of the last; likewise the two below. */
  readonly formAt: Uint32Array
  readonly places: Float64Array
  readonly placesAt: Uint32Array
  /** JSON of id and properties, in UTF-8. */
  readonly texts: Uint8Array
  readonly textsAt: Uint32Array
  /** Days since 1970; `noDay` for what has none. */
  readonly days: Int32Array
  /** Property that holds the day, and the one that names features best; null where none does. */
  readonly date: string | null
  readonly title: string | null
}

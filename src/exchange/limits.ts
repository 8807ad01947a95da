/** What an imported file may be at most. The panel states the first two. */
export const limits = {
  bytes: 100 * 1024 * 1024,
  features: 500_000,
  /** Positions of all features together, for files that can multiply their content. */
  positions: 20_000_000,
  /** Levels of JSON in JSON, or of elements in elements. */
  depth: 100,
  /** Problems of one kind that are listed; all are counted. */
  listed: 500,
  /** Bytes that a packed file may grow to. */
  unpacked: 300 * 1024 * 1024,
  /** Entries of a packed file. */
  entries: 5000
} as const

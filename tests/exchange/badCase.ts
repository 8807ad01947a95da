import { feature } from './reading'
import type { ReadOptions } from '~/exchange/in/reading'

/** A file with a fault, and what reading it must say. */
export interface Case {
  readonly title: string
  readonly file: string | Uint8Array
  readonly name?: string
  readonly options?: Partial<ReadOptions>
  /** Accepted of read. */
  readonly took: readonly [number, number]
  /** `kind feature path line:column`. */
  readonly problems: readonly string[]
}

export const point = feature('Point', [-31, 30])
export const square = [
  [-31, 30],
  [-30, 30],
  [-30, 31],
  [-31, 31],
  [-31, 30]
]
export const kml = (inner: string) =>
  `<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n${inner}\n</Document></kml>`
export const gpx = (inner: string) => `<gpx version="1.1">\n${inner}\n</gpx>`
export const bytes = (text: string) => new TextEncoder().encode(text)
export const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

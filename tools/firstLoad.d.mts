import type { Rolldown } from 'vite'

/** The files in which the page comes, up to what follows the first picture. */
export function firstLoad(options: {
  readonly source: string
  readonly entry: string
  readonly start: string
  readonly later: readonly string[]
}): Rolldown.CodeSplittingGroup[]

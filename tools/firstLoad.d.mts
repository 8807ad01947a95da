import type { Rolldown } from 'vite'

/** The files in which the page comes first. */
export function firstLoad(options: {
  readonly source: string
  readonly entry: string
  readonly start: string
}): Rolldown.CodeSplittingGroup[]

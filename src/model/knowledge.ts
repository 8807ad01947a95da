import type { Knowledge } from './where'

/** The four kinds of knowledge of a place, best first. */
export const knowledges = ['position', 'circle', 'area', 'unplaced'] as const satisfies readonly Knowledge[]

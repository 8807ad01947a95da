import { type Filters, noFilters } from '~/analysis/question'
import type { Unit } from '~/i18n/format'
import type { Situation } from '~/model/situation'
import type { Day } from '~/model/day'
import type { Position } from '~/model/geometry'
import type { Language } from '~/model/text'
import { standing } from './standing'

/** Where the map looks: its centre and its zoom. */
export interface Camera {
  readonly zoom: number
  readonly centre: Position
}

/** A layer that is on, with its opacity from 0 to 1. */
export interface ShownLayer {
  readonly id: string
  readonly opacity: number
}

/** A measurement the reader drew: a path or a ring through these positions. */
export interface Measurement {
  readonly kind: 'path' | 'ring'
  readonly positions: readonly Position[]
}

/** How the page is coloured; `auto` follows the device. */
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What an embedded map shows beside map, credit and the way to the whole page. */
export const embedParts = ['legend', 'time'] as const
export type EmbedPart = (typeof embedParts)[number]

/** Exactly what a link restores. */
export interface View {
  /** Null is the home view. */
  readonly camera: Camera | null
  /** Layers that are on, the topmost first. */
  readonly layers: readonly ShownLayer[]
  readonly from: Day | null
  readonly to: Day | null
  /** Show only what was public by this day. */
  readonly known: Day | null
  readonly selected: string | null
  readonly query: string
  readonly filters: Filters
  readonly measure: Measurement | null
  readonly unit: Unit
  readonly language: Language
  readonly theme: Theme
  /** Framed by another page. */
  readonly embed: boolean
  readonly embedParts: readonly EmbedPart[]
  readonly story: number | null
}

/** The view a reader has on arriving without a link. */
export function homeView(situation: Situation, layerIds: readonly string[], language: Language): View {
  return {
    camera: null,
    layers: standing(layerIds, situation)
      .filter((id) => situation.file.shown.includes(id))
      .map((id) => ({ id, opacity: 1 })),
    from: null,
    to: null,
    known: null,
    selected: null,
    query: '',
    filters: noFilters,
    measure: null,
    unit: 'km',
    language,
    theme: 'auto',
    embed: false,
    embedParts: [],
    story: null
  }
}

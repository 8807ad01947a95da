import type { LabelStyle } from '~/layers/layer'
import type { Colour } from '~/layers/symbol'

/** How a kind of label is set. */
export interface Face {
  /** Size in pixels at zoom 5, and pixels more for each further level of zoom. */
  readonly size: number
  readonly grow: number
  readonly most: number
  readonly weight: number
  readonly italic?: true
  readonly capitals?: true
  /** Distance between letters, in ems. */
  readonly spread?: number
  readonly colour: Colour
  readonly halo: Colour
  readonly haloWidth: number
  /** Stands on its position, or beside it. */
  readonly stand: 'on' | 'beside'
}

/** The face of each kind of label: water slants, land stands upright. */
export const faces: Readonly<Record<LabelStyle, Face>> = {
  ocean: {
    size: 19,
    grow: 1.2,
    most: 26,
    weight: 400,
    italic: true,
    spread: 0.16,
    colour: 'sea-name',
    halo: 'water',
    haloWidth: 3.5,
    stand: 'on'
  },
  sea: {
    size: 16,
    grow: 1.2,
    most: 24,
    weight: 400,
    italic: true,
    spread: 0.12,
    colour: 'sea-name',
    halo: 'water',
    haloWidth: 3.5,
    stand: 'on'
  },
  gulf: {
    size: 12.5,
    grow: 0.9,
    most: 18,
    weight: 400,
    italic: true,
    spread: 0.04,
    colour: 'sea-name',
    halo: 'water',
    haloWidth: 3.5,
    stand: 'on'
  },
  strait: {
    size: 11.5,
    grow: 0.7,
    most: 16,
    weight: 400,
    italic: true,
    spread: 0.02,
    colour: 'sea-name',
    halo: 'water',
    haloWidth: 3.5,
    stand: 'on'
  },
  lake: {
    size: 11.5,
    grow: 0.8,
    most: 16,
    weight: 400,
    italic: true,
    colour: 'sea-name',
    halo: 'water',
    haloWidth: 3.5,
    stand: 'on'
  },
  river: {
    size: 11,
    grow: 0.5,
    most: 15,
    weight: 400,
    italic: true,
    spread: 0.04,
    colour: 'sea-name',
    halo: 'land',
    haloWidth: 3.5,
    stand: 'on'
  },
  country: {
    size: 13,
    grow: 1.5,
    most: 21,
    weight: 600,
    capitals: true,
    spread: 0.16,
    colour: 'country-name',
    halo: 'land',
    haloWidth: 4,
    stand: 'on'
  },
  peninsula: {
    size: 11,
    grow: 0.6,
    most: 15,
    weight: 400,
    capitals: true,
    spread: 0.1,
    colour: 'country-name',
    halo: 'land',
    haloWidth: 3.5,
    stand: 'on'
  },
  island: {
    size: 11.5,
    grow: 0.6,
    most: 16,
    weight: 500,
    colour: 'country-name',
    halo: 'halo',
    haloWidth: 4,
    stand: 'on'
  },
  capital: { size: 12.5, grow: 0.5, most: 16, weight: 600, colour: 'ink', halo: 'halo', haloWidth: 4, stand: 'beside' },
  city: { size: 11.5, grow: 0.5, most: 15, weight: 450, colour: 'ink', halo: 'halo', haloWidth: 4, stand: 'beside' },
  place: { size: 12, grow: 0.5, most: 15, weight: 500, colour: 'place', halo: 'halo', haloWidth: 4, stand: 'beside' },
  focus: {
    size: 15.5,
    grow: 0.6,
    most: 19,
    weight: 700,
    colour: 'focus',
    halo: 'halo',
    haloWidth: 4.5,
    stand: 'beside'
  },
  number: { size: 13, grow: 0.3, most: 15, weight: 700, colour: 'strike', halo: 'halo', haloWidth: 0, stand: 'on' },
  badge: { size: 13, grow: 0.3, most: 15, weight: 600, colour: 'strike', halo: 'halo', haloWidth: 0, stand: 'on' },
  token: { size: 12.5, grow: 0.2, most: 14, weight: 650, colour: 'ink', halo: 'halo', haloWidth: 0, stand: 'on' },
  line: { size: 11, grow: 0.2, most: 13, weight: 500, colour: 'ink-soft', halo: 'halo', haloWidth: 4, stand: 'on' },
  note: {
    size: 12,
    grow: 0.4,
    most: 15,
    weight: 500,
    italic: true,
    colour: 'deployment',
    halo: 'halo',
    haloWidth: 4,
    stand: 'on'
  }
}

/** The family in which the map is lettered. */
export const family = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif'

/** Size in pixels at a zoom. */
export function sizeAt({ size, grow, most }: Face, zoom: number): number {
  return Math.max(size * 0.82, Math.min(most, size + (zoom - 5) * grow))
}

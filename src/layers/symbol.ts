/** Colours of the map by name; their values for light and dark stand in `tokens.css` as `--map-<name>`. */
export const colours = [
  'water',
  'land',
  'coast',
  'shallow',
  'border',
  'river',
  'lake',
  'graticule',
  'halo',
  'halo-land',
  'ink',
  'ink-soft',
  'sea-name',
  'country-name',
  'paper',
  'strike',
  'deployment',
  'party-a',
  'party-b',
  'neutral',
  'place',
  'ring',
  'belt',
  'dispute',
  'event',
  'measure',
  'own',
  'own-blue',
  'own-green',
  'own-brown',
  'own-pink',
  'own-grey',
  'focus'
] as const
/** A colour of the map by name. */
export type Colour = (typeof colours)[number]

/** Parallel lines that fill an extent: degrees clockwise from north-south, distance and weight in pixels. */
export interface Hatch {
  readonly angle: number
  readonly gap: number
  readonly weight: number
}

/** Small drawings for points; each is a path in a box of 16 by 16. */
export const glyphs = {
  star: 'M8 1.5 9.9 5.9 14.7 6.3 11.1 9.5 12.2 14.2 8 11.7 3.8 14.2 4.9 9.5 1.3 6.3 6.1 5.9Z',
  capital:
    'M8 2.2a5.8 5.8 0 1 0 0 11.6a5.8 5.8 0 1 0 0-11.6ZM8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8ZM8 6a2 2 0 1 0 0 4a2 2 0 1 0 0-4Z',
  city: 'M8 4.6a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 1 0 0-6.8ZM8 6.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6Z',
  port: 'M7.1 5.3A2.2 2.2 0 1 1 8.9 5.3V6.3H11V8H8.9V12.5C10.6 12.2 11.8 11.2 12.1 9.7L13.8 10.1C13.3 12.7 11 14.4 8 14.4S2.7 12.7 2.2 10.1L3.9 9.7C4.2 11.2 5.4 12.2 7.1 12.5V8H5V6.3H7.1Z',
  airfield:
    'M8 1C8.8 1 9.2 1.9 9.2 3V6.2L14.5 9.3V10.9L9.2 9.3V12.4L10.9 13.7V14.9L8 14.1L5.1 14.9V13.7L6.8 12.4V9.3L1.5 10.9V9.3L6.8 6.2V3C6.8 1.9 7.2 1 8 1Z',
  mark: 'M8 4.5 11.5 8 8 11.5 4.5 8Z',
  square: 'M3 3H13V13H3Z',
  diamond: 'M8 1.6 14.4 8 8 14.4 1.6 8Z',
  triangle: 'M8 2 14.4 13.4H1.6Z',
  pentagon: 'M8 1.6 14.3 6.2 11.9 13.6H4.1L1.7 6.2Z',
  hexagon: 'M4.5 2H11.5L15 8L11.5 14H4.5L1 8Z',
  cross: 'M5.6 1.8H10.4V5.6H14.2V10.4H10.4V14.2H5.6V10.4H1.8V5.6H5.6Z',
  circle: 'M8 2.4a5.6 5.6 0 1 0 0 11.2a5.6 5.6 0 1 0 0-11.2Z',
  ship: 'M1 9H15L13 13.2H3.6ZM4.8 8V5.6H7V2.6H8.6V5.6H11.4V8Z',
  carrier: 'M.4 7.8H15.6L14.8 10.4L12.8 13.2H3.2L1.4 10.4ZM9.2 6.9V4.6H10.4V2.4H11.6V4.6H12.8V6.9Z',
  landing: 'M1 8.6H15V13.2H4L1 10.8ZM2.4 7.7V5.4H6.4V7.7ZM11 7.7V2.6H12.5V7.7Z',
  supply: 'M1 9H15L13 13.2H3.6ZM3.2 8.1V5.6H5.7V8.1ZM6.5 8.1V5.6H9V8.1ZM10.6 8.1V2.8H13V8.1Z',
  submarine:
    'M3.6 7.9H6.4V4.6H9.6V7.9H12.2C14 7.9 15.4 8.9 15.4 10.3S14 12.7 12.2 12.7H3.8C2 12.7.6 11.7.6 10.3S1.8 7.9 3.6 7.9Z',
  aircraft:
    'M8 .8C8.9 .8 9.3 1.8 9.3 3V6L15 9.4V11.2L9.3 9.6V12.4L11.1 13.8V15.1L8 14.2L4.9 15.1V13.8L6.7 12.4V9.6L1 11.2V9.4L6.7 6V3C6.7 1.8 7.1 .8 8 .8Z',
  camp: 'M8 2.2 15.4 13.6H9.9L8 10.2 6.1 13.6H.6Z',
  flag: 'M3.6 1.2H5.3V2.4H13.4L11 5.7L13.4 9H5.3V14.8H3.6Z',
  passage: 'M1 6.2H8.2V2.4L15 8L8.2 13.6V9.8H1Z',
  people:
    'M8 1.6A2.6 2.6 0 1 1 8 6.8A2.6 2.6 0 1 1 8 1.6ZM2.8 14.2V11.6C2.8 9.2 5.1 7.8 8 7.8S13.2 9.2 13.2 11.6V14.2Z',
  shield: 'M8 1.2 14 3.4V8C14 11.5 11.3 13.8 8 15C4.7 13.8 2 11.5 2 8V3.4Z',
  question:
    'M4.4 5.4C4.4 3.1 6 1.6 8.1 1.6S11.8 3.1 11.8 5.2C11.8 7.8 9.2 8.2 9.2 10.2H6.9C6.9 7.6 9.4 7.1 9.4 5.3C9.4 4.4 8.9 3.8 8.1 3.8S6.7 4.4 6.7 5.4ZM6.8 11.8H9.3V14.4H6.8Z'
} as const
/** A small drawing for a point. */
export type Glyph = keyof typeof glyphs

/** A frame round a small drawing: round for what moves, square for a site, and how sure or how used what stands in it is. */
export interface Token {
  readonly shape: 'disc' | 'square'
  readonly look: 'solid' | 'hollow' | 'struck' | 'dashed' | 'half' | 'dotted' | 'double'
}

/** How something looks, on the map and in the legend alike. */
export type Symbol =
  | {
      readonly kind: 'area'
      readonly colour: Colour
      readonly fill: number
      readonly hatch?: Hatch
      readonly outline?: { readonly weight: number; readonly dash?: readonly number[] }
      readonly soft?: true
    }
  | {
      readonly kind: 'line'
      readonly colour: Colour
      readonly weight: number
      readonly dash?: readonly number[]
      readonly opacity?: number
      readonly arrow?: true
      /** Drawn over a wider line in the colour of paper, which keeps it clear of whatever it crosses. */
      readonly cased?: true
    }
  | {
      readonly kind: 'spot'
      readonly colour: Colour
      readonly glyph: Glyph
      readonly size: number
      readonly hollow?: true
      readonly faint?: true
      readonly token?: Token
    }
/** The look of a point. */
export type SpotSymbol = Extract<Symbol, { kind: 'spot' }>

/**
 * The table of symbols: whatever is drawn takes its look from here, and so does the legend. The wide hatch of a sea has three
 * times the gap of that of a circle, so that one falls on the lines of the other wherever they overlap.
 */
export const symbols = {
  'strike-circle': {
    kind: 'area',
    colour: 'strike',
    fill: 0.1,
    hatch: { angle: 45, gap: 6, weight: 1.3 },
    outline: { weight: 1.6, dash: [5, 3] }
  },
  'strike-area': {
    kind: 'area',
    colour: 'strike',
    fill: 0,
    hatch: { angle: 45, gap: 18, weight: 0.9 },
    outline: { weight: 0.9, dash: [1.5, 4] }
  },
  'strike-open': { kind: 'area', colour: 'strike', fill: 0, hatch: { angle: 45, gap: 18, weight: 0.9 }, soft: true },
  'strike-selected': {
    kind: 'area',
    colour: 'strike',
    fill: 0.16,
    hatch: { angle: 45, gap: 6, weight: 1.5 },
    outline: { weight: 2.4 }
  },
  'deployment-area': { kind: 'area', colour: 'deployment', fill: 0.14 },
  'deployment-report': { kind: 'line', colour: 'deployment', weight: 2, cased: true },
  'deployment-limit': { kind: 'line', colour: 'deployment', weight: 1.6, dash: [6, 3], cased: true },
  'deployment-closing': { kind: 'line', colour: 'deployment', weight: 1.5, dash: [1.5, 4], cased: true },
  'deployment-bound': {
    kind: 'line',
    colour: 'deployment',
    weight: 1,
    dash: [12, 4, 2, 4],
    opacity: 0.88,
    cased: true
  },
  'deployment-approach': { kind: 'line', colour: 'deployment', weight: 2.2, dash: [9, 5], arrow: true, cased: true },
  ring: { kind: 'line', colour: 'ring', weight: 1.1, opacity: 0.9, cased: true },
  graticule: { kind: 'line', colour: 'graticule', weight: 0.7, cased: true },
  'belt-12': { kind: 'area', colour: 'belt', fill: 0.13, outline: { weight: 1.2 } },
  'belt-24': { kind: 'area', colour: 'belt', fill: 0.09, outline: { weight: 1, dash: [5, 3] } },
  'belt-200': { kind: 'area', colour: 'belt', fill: 0.05, outline: { weight: 1, dash: [1.5, 3.5] } },
  dispute: {
    kind: 'area',
    colour: 'dispute',
    fill: 0.06,
    hatch: { angle: -45, gap: 7, weight: 1 },
    outline: { weight: 1.2, dash: [4, 2.5] }
  },
  focus: { kind: 'spot', colour: 'focus', glyph: 'star', size: 17 },
  'place-capital': { kind: 'spot', colour: 'place', glyph: 'capital', size: 11 },
  'place-city': { kind: 'spot', colour: 'place', glyph: 'city', size: 10 },
  'place-port': { kind: 'spot', colour: 'place', glyph: 'port', size: 13 },
  'place-airfield': { kind: 'spot', colour: 'place', glyph: 'airfield', size: 13 },
  'place-mark': { kind: 'spot', colour: 'place', glyph: 'mark', size: 11 },
  'event-circle': { kind: 'area', colour: 'event', fill: 0.07, outline: { weight: 1.2, dash: [2, 3] } },
  'event-area': { kind: 'area', colour: 'event', fill: 0.05, soft: true }
} as const satisfies Record<string, Symbol>
/** A look by name. */
export type SymbolId = keyof typeof symbols

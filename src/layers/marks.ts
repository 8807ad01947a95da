import { type Colour, glyphs, type SpotSymbol, type Token } from './symbol'

/** One stroke or fill of a small drawing, in a box of 16 by 16; weights and dashes are in pixels of the page. */
export interface Mark {
  readonly path: string
  readonly fill?: Colour
  readonly stroke?: { readonly colour: Colour; readonly weight: number; readonly dash?: readonly number[] }
  readonly opacity?: number
  /** Share of its size at which it is drawn, about the middle of the box. */
  readonly share?: number
}

const frames = {
  disc: 'M8 .6a7.4 7.4 0 1 0 0 14.8a7.4 7.4 0 1 0 0-14.8Z',
  square:
    'M2.6 .8H13.4A1.8 1.8 0 0 1 15.2 2.6V13.4A1.8 1.8 0 0 1 13.4 15.2H2.6A1.8 1.8 0 0 1 .8 13.4V2.6A1.8 1.8 0 0 1 2.6 .8Z'
} as const
const bar = 'M2.4 13.6L13.6 2.4'
const corner = 'M1.2 3.6V13.4A1.6 1.6 0 0 0 2.6 14.8H12.4Z'

/** How each look of a frame is drawn: its fill, its line, and what lies over or under the small drawing. */
const looks: { readonly [L in Token['look']]: (colour: Colour, frame: string, glyph: string) => readonly Mark[] } = {
  solid: (colour, frame, glyph) => [
    { path: frame, fill: colour },
    { path: glyph, fill: 'paper', share: 0.66 }
  ],
  hollow: (colour, frame, glyph) => [
    { path: frame, fill: 'paper', stroke: { colour, weight: 1.7 } },
    { path: glyph, fill: colour, share: 0.66 }
  ],
  struck: (colour, frame, glyph) => [
    { path: frame, fill: 'paper', stroke: { colour, weight: 1 } },
    { path: glyph, fill: colour, opacity: 0.6, share: 0.66 },
    { path: bar, stroke: { colour: 'paper', weight: 3 } },
    { path: bar, stroke: { colour, weight: 1.5 } }
  ],
  dashed: (colour, frame, glyph) => [
    { path: frame, fill: 'paper', stroke: { colour, weight: 1.5, dash: [2.6, 2.4] } },
    { path: glyph, fill: colour, opacity: 0.6, share: 0.62 }
  ],
  half: (colour, frame, glyph) => [
    { path: frame, fill: 'paper', stroke: { colour, weight: 1.5 } },
    { path: corner, fill: colour, opacity: 0.32 },
    { path: glyph, fill: colour, share: 0.62 }
  ],
  dotted: (colour, frame, glyph) => [
    { path: frame, fill: 'paper', stroke: { colour, weight: 1.7, dash: [1.5, 2] } },
    { path: glyph, fill: colour, share: 0.66 }
  ],
  double: (colour, frame, glyph) => [
    { path: frame, fill: 'paper', stroke: { colour, weight: 1.1 } },
    { path: frame, stroke: { colour, weight: 0.9 }, share: 0.76 },
    { path: glyph, fill: colour, share: 0.5 }
  ]
}

/** The strokes and fills of a symbol for a point, in the order in which they are drawn; the first is a halo that keeps it off what lies below. */
export function marks({ glyph, colour, size, hollow, faint, token }: SpotSymbol): readonly Mark[] {
  const path = glyphs[glyph]
  if (token) {
    const frame = frames[token.shape]
    return [{ path: frame, stroke: { colour: 'halo', weight: 3.4 } }, ...looks[token.look](colour, frame, path)]
  }
  const halo: Mark = { path, stroke: { colour: 'halo', weight: 3 } }
  const opacity = faint ? { opacity: 0.55 } : {}
  return hollow
    ? [halo, { path, fill: 'halo', stroke: { colour, weight: size < 12 ? 1.4 : 1.6 }, ...opacity }]
    : [halo, { path, fill: colour, ...opacity }]
}

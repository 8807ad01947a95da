import type { OwnColour } from '~/state/own'
import type { Glyph, Symbol } from './symbol'

const glyphs: readonly Glyph[] = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'pentagon']

/** How points, lines and areas of own data look: in the colour that was chosen, and by shape and dash where colour does not tell. */
export interface OwnLooks {
  readonly spot: Extract<Symbol, { kind: 'spot' }>
  readonly line: Extract<Symbol, { kind: 'line' }>
  readonly area: Extract<Symbol, { kind: 'area' }>
}

/** The number of own data in the order of their arrival, from 0. */
export function turnOf(id: string): number {
  return Number(id.replace(/\D/g, '')) - 1
}

/** The looks of the layer that came at this turn. */
export function ownLooks(turn: number, colour: OwnColour): OwnLooks {
  const dash = turn % 2 === 1 ? { dash: [7, 4] } : {}
  return {
    spot: { kind: 'spot', colour, glyph: glyphs[turn % glyphs.length] ?? 'circle', size: 11 },
    line: { kind: 'line', colour, weight: 2.2, cased: true, ...dash },
    area: { kind: 'area', colour, fill: 0.12, outline: { weight: 1.6, ...dash } }
  }
}

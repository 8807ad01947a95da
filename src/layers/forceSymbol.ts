import type { Presence } from '~/analysis/forceOn'
import type { forceKinds } from '~/model/feature'
import type { Force, Situation } from '~/model/situation'
import type { Colour, Glyph, SpotSymbol, Symbol, Token } from './symbol'

type Kind = (typeof forceKinds)[number]

/** The small drawing for each kind of element; sites ashore stand in a square, all else in a disc. */
export const forceDrawings: Readonly<Record<Kind, { readonly glyph: Glyph; readonly shape: Token['shape'] }>> = {
  carrier: { glyph: 'carrier', shape: 'disc' },
  destroyer: { glyph: 'ship', shape: 'disc' },
  cruiser: { glyph: 'ship', shape: 'disc' },
  'surface-ship': { glyph: 'ship', shape: 'disc' },
  ships: { glyph: 'ship', shape: 'disc' },
  'amphibious-ship': { glyph: 'landing', shape: 'disc' },
  'support-ship': { glyph: 'supply', shape: 'disc' },
  submarine: { glyph: 'submarine', shape: 'disc' },
  aircraft: { glyph: 'aircraft', shape: 'disc' },
  troops: { glyph: 'people', shape: 'disc' },
  mobilisation: { glyph: 'people', shape: 'disc' },
  exercise: { glyph: 'flag', shape: 'disc' },
  transit: { glyph: 'passage', shape: 'disc' },
  'air-base': { glyph: 'aircraft', shape: 'square' },
  port: { glyph: 'port', shape: 'square' },
  camp: { glyph: 'camp', shape: 'square' },
  'air-defence': { glyph: 'shield', shape: 'square' },
  request: { glyph: 'question', shape: 'square' }
}

/** The frame that says how surely an element was there. */
export const presenceLooks: Readonly<Record<Presence, Token['look']>> = {
  present: 'solid',
  inferred: 'hollow',
  gone: 'struck',
  unknown: 'dashed'
}
/** The frame of a site that was not, or not only now, used; a used site looks as sure as its presence is. */
export const useLooks: Readonly<Record<Exclude<NonNullable<Force['use']>, 'used'>, Token['look']>> = {
  authorised: 'half',
  requested: 'dotted',
  standing: 'double'
}

/** The colour of the side that an owner belongs to: the two parties in their order, everybody else neutral. */
export function sideColour(owner: string, { file }: Pick<Situation, 'file'>): 'party-a' | 'party-b' | 'neutral' {
  const side = file.owners.find(({ id }) => id === owner)?.side
  const index = file.sides.filter(({ kind }) => kind === 'party').findIndex(({ id }) => id === side)
  return index === 0 ? 'party-a' : index === 1 ? 'party-b' : 'neutral'
}

const made = new Map<string, SpotSymbol>()

/** A small drawing in its frame; the same object for the same look. */
export function token(glyph: Glyph, shape: Token['shape'], look: Token['look'], colour: Colour): SpotSymbol {
  const key = `${glyph} ${shape} ${look} ${colour}`
  const found = made.get(key)
  if (found) return found
  const symbol: SpotSymbol = { kind: 'spot', colour, glyph, size: 20, token: { shape, look } }
  made.set(key, symbol)
  return symbol
}

/** How an element looks with a status. */
export function forceSymbol(
  { force, owner, use }: Pick<Force, 'force' | 'owner' | 'use'>,
  status: Presence,
  situation: Pick<Situation, 'file'>
): SpotSymbol {
  const { glyph, shape } = forceDrawings[force]
  const look = use === undefined || use === 'used' ? presenceLooks[status] : useLooks[use]
  return token(glyph, shape, look, sideColour(owner, situation))
}

/** Whether an element was there, for sure or as may be inferred. */
export function isThere(status: Presence): boolean {
  return status === 'present' || status === 'inferred'
}

const angles = { 'party-a': -45, 'party-b': 90, neutral: 0 } as const

/** A circle in which elements were reported: hatched while they were there, an outline afterwards. */
export function circleSymbol(colour: keyof typeof angles, there: boolean): Symbol {
  return there
    ? {
        kind: 'area',
        colour,
        fill: 0.08,
        hatch: { angle: angles[colour], gap: 8, weight: 0.8 },
        outline: { weight: 1.3, dash: [2, 3] }
      }
    : { kind: 'area', colour, fill: 0, outline: { weight: 1.2, dash: [7, 3, 1.5, 3] } }
}

/** The soft wash of waters in which elements were reported; nothing where they no longer are. */
export function watersSymbol(colour: keyof typeof angles, there: boolean): Symbol {
  return { kind: 'area', colour, fill: there ? 0.07 : 0, soft: true }
}

/** The arrow of a passage. */
export function passageSymbol(colour: keyof typeof angles, there: boolean): Symbol {
  return {
    kind: 'line',
    colour,
    weight: there ? 2 : 1.4,
    arrow: true,
    cased: true,
    ...(there ? {} : { opacity: 0.75, dash: [5, 4] })
  }
}

import { forceWords } from '~/i18n/forces'
import type { Situation } from '~/model/situation'
import type { Text } from '~/model/text'
import {
  circleSymbol,
  forceDrawings,
  passageSymbol,
  presenceLooks,
  sideColour,
  token,
  useLooks,
  watersSymbol
} from './forceSymbol'
import type { LegendRow } from './layer'

const presenceTexts: Readonly<Record<keyof typeof presenceLooks, Text>> = {
  present: { en: 'Reported present', es: 'Presencia informada' },
  inferred: { en: 'Presence inferred', es: 'Presencia deducida' },
  gone: { en: 'Gone, or not there', es: 'Se fue, o no está' },
  unknown: { en: 'No report', es: 'Sin informes' }
}
const useTexts: Readonly<Record<keyof typeof useLooks, Text>> = {
  authorised: { en: 'Site authorised', es: 'Sitio autorizado' },
  requested: { en: 'Site requested', es: 'Sitio solicitado' },
  standing: { en: 'Older site', es: 'Sitio anterior' }
}

function text(kinds: readonly (keyof typeof forceDrawings)[]): Text {
  const list = (language: 'en' | 'es') => {
    const [first = '', ...rest] = [...new Set(kinds.map((kind) => forceWords[language].kinds[kind]))]
    return [first, ...rest.map((word) => word.charAt(0).toLocaleLowerCase(language) + word.slice(1))].join(', ')
  }
  return { en: list('en'), es: list('es') }
}

/** The legend of the forces of a situation: sides by colour, sureness by frame, kinds by drawing, and extents. Only what occurs is explained. */
export function forceLegend({ file, forces }: Situation): readonly LegendRow[] {
  const drawn = forces.filter(
    ({ total, positions }) => !total && positions.some(({ where, unused }) => !unused && where.kind !== 'unplaced')
  )
  const kinds = [...new Set(drawn.map(({ force }) => force))]
  const sides = file.sides.filter(
    ({ id, kind }) =>
      kind === 'party' && drawn.some(({ owner }) => file.owners.find((one) => one.id === owner)?.side === id)
  )
  const colour = sideColour(drawn[0]?.owner ?? '', { file })
  const uses = [...new Set(drawn.flatMap(({ use }) => (use === undefined || use === 'used' ? [] : [use])))]
  const glyphs = [...new Set(kinds.map((kind) => `${forceDrawings[kind].glyph} ${forceDrawings[kind].shape}`))]
  const partyColours = ['party-a', 'party-b'] as const
  return [
    ...sides.map((side): LegendRow => ({
      symbol: token(
        'ship',
        'disc',
        'solid',
        partyColours[file.sides.filter(({ kind }) => kind === 'party').indexOf(side)] ?? 'neutral'
      ),
      text: side.name,
      short: true
    })),
    ...(Object.keys(presenceLooks) as (keyof typeof presenceLooks)[]).map((status): LegendRow => ({
      symbol: token('ship', 'disc', presenceLooks[status], colour),
      text: presenceTexts[status],
      short: true
    })), // the table's own keys
    ...uses.map((use): LegendRow => ({
      symbol: token('aircraft', 'square', useLooks[use], colour),
      text: useTexts[use],
      short: true
    })),
    ...glyphs.map((key): LegendRow => {
      const alike = kinds.filter((kind) => `${forceDrawings[kind].glyph} ${forceDrawings[kind].shape}` === key)
      const { glyph, shape } = forceDrawings[alike[0] ?? 'ships']
      return { symbol: token(glyph, shape, 'hollow', 'neutral'), text: text(alike), short: true }
    }),
    {
      symbol: circleSymbol(colour, true),
      text: {
        en: 'Somewhere in this circle; an outline: no longer',
        es: 'En algún punto de este círculo; solo contorno: ya no'
      }
    },
    {
      symbol: circleSymbol(colour, false),
      text: {
        en: 'With a date: reported here earlier in a short stretch of days',
        es: 'Con una fecha: se informó aquí antes, en un período corto'
      }
    },
    { symbol: watersSymbol(colour, true), text: { en: 'Somewhere in this sea', es: 'En algún lugar de este mar' } },
    {
      symbol: passageSymbol(colour, true),
      text: { en: 'Passage: a direction, not a track', es: 'Paso: una dirección, no una ruta' }
    }
  ]
}

import { polygonsOf } from '~/analysis/extent'
import type { Position } from '~/model/geometry'
import { itemOf, type Happening, type Situation } from '~/model/situation'
import { type Text, textOf } from '~/model/text'
import { disc } from '../disc'
import type { Layer, LayerInput, LegendRow, MapFeature } from '../layer'
import { rim } from '../rim'
import { type Glyph, type SpotSymbol, symbols } from '../symbol'

const merge: Text = { en: 'events here or close by', es: 'hechos aquí o muy cerca' }

const made = new Map<string, SpotSymbol>()

/** Core events are filled, context is an outline; the same object for the same look. */
function look(glyph: Glyph, weight: Happening['weight']): SpotSymbol {
  const key = `${glyph} ${weight}`
  const found = made.get(key)
  if (found) return found
  const symbol: SpotSymbol = {
    kind: 'spot',
    colour: 'event',
    glyph,
    ...(weight === 'core' ? { size: 16 } : { size: 14, hollow: true })
  }
  made.set(key, symbol)
  return symbol
}

function symbolOf({ category, weight }: Happening, { file }: Situation): SpotSymbol {
  return look(itemOf(file.categories, category).symbol, weight)
}

/** Whether an event has an extent on this map: known somehow, and not at a place beyond its edge. */
function isPlaced({ where, geometry }: Happening, { places }: Situation): boolean {
  if (where.kind === 'unplaced') return false
  if (where.kind === 'area') return true
  return (
    geometry !== null && !(where.kind === 'position' && places.some(({ id, beyond }) => id === where.place && beyond))
  )
}

function pointFeature(event: Happening, at: Position, situation: Situation): MapFeature {
  const symbol = symbolOf(event, situation)
  return {
    id: event.id,
    title: event.title,
    opens: [event.id],
    shape: { kind: 'label', at },
    symbol,
    label: {
      text: event.title,
      style: 'token',
      colour: 'event',
      tokens: [symbol],
      merge,
      pin: true,
      above: true,
      rank: 0.07,
      at
    }
  }
}

function circleFeature(event: Happening, centre: Position, radius: number, situation: Situation): MapFeature {
  const ring = disc(centre, radius)
  const [at = centre, ...others] = rim(ring, [0, 315, 45, 270, 90, 180])
  const symbol = symbolOf(event, situation)
  return {
    id: event.id,
    title: event.title,
    opens: [event.id],
    shape: { kind: 'polygons', polygons: [[ring]] },
    symbol: symbols['event-circle'],
    ...(event.where.sea === undefined ? {} : { pane: 'sea' as const }),
    label: { text: event.title, style: 'token', colour: 'event', tokens: [symbol], merge, rank: 0.35, at, others }
  }
}

function areaFeature(areaId: string, events: readonly Happening[], situation: Situation): MapFeature {
  const area = itemOf(situation.areas, areaId)
  const count = events.length
  const text = {
    en: `${count} ${count === 1 ? 'event' : 'events'} somewhere in this sea`,
    es: `${count} ${count === 1 ? 'hecho' : 'hechos'} en algún lugar de este mar`
  }
  return {
    id: `in-${areaId}`,
    title: textOf((language) => `${text[language]}: ${area.title[language]}`),
    opens: events.map(({ id }) => id),
    shape: { kind: 'polygons', polygons: polygonsOf(area) },
    symbol: symbols['event-area'],
    pane: 'sea',
    label: {
      text,
      narrow: {
        text: {
          en: `${count} ${count === 1 ? 'event' : 'events'}`,
          es: `${count} ${count === 1 ? 'hecho' : 'hechos'}`
        },
        under: { en: 'in this sea', es: 'en este mar' }
      },
      style: 'badge',
      colour: 'event',
      rank: 0.25,
      at: area.label
    }
  }
}

function features({ situation, selection }: LayerInput): readonly MapFeature[] {
  const byArea = new Map<string, Happening[]>()
  const points: MapFeature[] = []
  for (const event of selection.events) {
    const { where, geometry } = event
    if (!isPlaced(event, situation)) continue
    if (where.kind === 'area') byArea.set(where.area, [...(byArea.get(where.area) ?? []), event])
    else if (geometry && where.kind === 'circle')
      points.push(circleFeature(event, geometry.coordinates, where.radius, situation))
    else if (geometry) points.push(pointFeature(event, geometry.coordinates, situation))
  }
  return [...[...byArea].map(([id, events]) => areaFeature(id, events, situation)), ...points]
}

function legend({ situation: { file, events } }: LayerInput): readonly LegendRow[] {
  const occurring = file.categories.filter(({ id }) => events.some(({ category }) => category === id))
  return [
    ...occurring.map(({ symbol, name }): LegendRow => ({ symbol: look(symbol, 'core'), text: name, short: true })),
    ...(events.some(({ weight }) => weight === 'context')
      ? [
          {
            symbol: look('circle', 'context'),
            text: { en: 'Outline: background', es: 'Contorno: contexto' },
            short: true
          } satisfies LegendRow
        ]
      : []),
    { symbol: symbols['event-circle'], text: { en: 'Somewhere in this circle', es: 'En algún punto de este círculo' } }
  ]
}

/** Political and other events, at the places where they happened. */
export default {
  id: 'events',
  name: () => ({ en: 'Political events', es: 'Hechos políticos' }),
  pane: 'land',
  legend,
  card: async () => (await import('../cards/events')).card(),
  uses: ['situation', 'selection'],
  features,
  count: ({ selection }) => selection.events.length,
  aside: ({ situation, selection }) =>
    selection.events.filter((event) => !isPlaced(event, situation)).map(({ id }) => id)
} satisfies Layer

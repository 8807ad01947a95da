import { itemOf, type Area, type Strike } from '~/model/situation'
import type { Position } from '~/model/geometry'
import { textOf } from '~/model/text'
import { disc } from '../disc'
import type { Layer, LayerInput, MapFeature } from '../layer'
import { symbols } from '../symbol'

/** The corners of a circle at which its number can stand, the upper right first. */
function rim(ring: readonly Position[]): readonly Position[] {
  return [45, 135, 225, 315, 0, 180]
    .map((degrees) => ring[Math.round(((360 - degrees) / 360) * (ring.length - 1)) % ring.length])
    .filter((position) => position !== undefined)
}

function circleFeature(strike: Strike, centre: Position, radius: number): MapFeature {
  const ring = disc(centre, radius)
  const [at = centre, ...others] = rim(ring)
  const number = String(strike.number)
  return {
    id: strike.id,
    title: strike.title,
    opens: [strike.id],
    shape: { kind: 'polygons', polygons: [[ring]] },
    symbol: symbols['strike-circle'],
    label: {
      text: { en: number, es: number },
      style: 'number',
      colour: 'strike',
      rank: 0.5 + strike.number / 1000,
      at,
      others
    }
  }
}

function polygonsOf(area: Area): readonly (readonly (readonly Position[])[])[] {
  return area.geometry.type === 'Polygon' ? [area.geometry.coordinates] : area.geometry.coordinates
}

function areaFeature(area: Area, strikes: readonly Strike[]): MapFeature {
  const count = strikes.length
  const numbers = strikes.map(({ number }) => number).join(' · ')
  const text = {
    en: `${count} ${count === 1 ? 'strike' : 'strikes'} somewhere in this sea`,
    es: `${count} ${count === 1 ? 'ataque' : 'ataques'} en algún lugar de este mar`
  }
  return {
    id: `in-${area.id}`,
    title: textOf((language) => `${text[language]}: ${area.title[language]}`),
    opens: strikes.map(({ id }) => id),
    shape: { kind: 'polygons', polygons: polygonsOf(area) },
    symbol: symbols[area.open ? 'strike-open' : 'strike-area'],
    label: {
      text,
      under: { en: numbers, es: numbers },
      narrow: {
        text: {
          en: `${count} ${count === 1 ? 'strike' : 'strikes'}`,
          es: `${count} ${count === 1 ? 'ataque' : 'ataques'}`
        },
        under: { en: 'in this sea', es: 'en este mar' }
      },
      style: 'badge',
      colour: 'strike',
      rank: 0.1,
      at: area.label
    }
  }
}

function features({ situation, selection }: LayerInput): readonly MapFeature[] {
  const circles: MapFeature[] = []
  const byArea = new Map<string, Strike[]>()
  for (const strike of selection.strikes) {
    const { where, geometry } = strike
    if (where.kind === 'area') byArea.set(where.area, [...(byArea.get(where.area) ?? []), strike])
    else if (where.kind !== 'unplaced' && geometry)
      circles.push(
        circleFeature(strike, geometry.coordinates, where.kind === 'circle' ? where.radius : where.precision)
      )
  }
  return [...[...byArea].map(([id, strikes]) => areaFeature(itemOf(situation.areas, id), strikes)), ...circles]
}

/** Strikes, drawn as the extents in which they can have happened. */
export default {
  id: 'strikes',
  name: () => ({ en: 'Strikes', es: 'Ataques' }),
  pane: 'sea',
  legend: () => [
    {
      symbol: symbols['strike-circle'],
      text: {
        en: 'Place known roughly: the strike was somewhere in this circle',
        es: 'Lugar aproximado: el ataque ocurrió en algún punto de este círculo'
      }
    },
    {
      symbol: symbols['strike-area'],
      text: {
        en: 'Only the sea is known: somewhere in this area',
        es: 'Solo se conoce el mar: en algún punto de esta área'
      }
    },
    {
      symbol: symbols['strike-open'],
      text: { en: 'The same, in an area without a published limit', es: 'Lo mismo, en un área sin límite publicado' }
    }
  ],
  card: async () => (await import('../cards/strikes')).card(),
  uses: ['situation', 'selection'],
  features,
  count: ({ selection }) => selection.strikes.length
} satisfies Layer

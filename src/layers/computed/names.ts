import type { Layer, LayerInput, MapFeature } from '../layer'
import { symbols } from '../symbol'

function features({ situation }: LayerInput): readonly MapFeature[] {
  return situation.names.map(({ id, geometry, kind, name, rank, minZoom, angle, spread }) => {
    const at = geometry.coordinates
    const town = kind === 'city' || kind === 'capital'
    return {
      id,
      title: name,
      opens: [],
      shape: { kind: 'label', at },
      symbol: symbols['place-city'],
      minZoom,
      label: {
        text: name,
        style: kind,
        rank: (town ? 20 : 10) + rank,
        at,
        minZoom,
        ...(town ? { dot: symbols[kind === 'capital' ? 'place-capital' : 'place-city'] } : {}),
        ...(angle === undefined ? {} : { angle }),
        ...(spread === undefined ? {} : { spread })
      }
    }
  })
}

/** Names of seas, countries, islands, rivers and cities. */
export default {
  id: 'names',
  name: () => ({ en: 'Sea and country names', es: 'Nombres de mares y países' }),
  pane: 'land',
  legend: () => [],
  card: async () => (await import('../cards/names')).card(),
  uses: ['situation'],
  features,
  count: () => null
} satisfies Layer

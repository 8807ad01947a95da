import type { Place } from '~/model/situation'
import type { Layer, LayerInput, MapFeature } from '../layer'
import { type Symbol, symbols } from '../symbol'

const looks: Record<Place['placeKind'], Symbol> = {
  capital: symbols['place-capital'],
  city: symbols['place-city'],
  port: symbols['place-port'],
  airfield: symbols['place-airfield'],
  island: symbols['place-mark'],
  cape: symbols['place-mark'],
  gulf: symbols['place-mark'],
  passage: symbols['place-mark'],
  strait: symbols['place-mark']
}

/** Zoom from which a place of each rank is drawn. */
const zoomOfRank = [0, 0, 4, 6, 7, 8]

function features({ situation }: LayerInput): readonly MapFeature[] {
  return situation.places
    .filter((place) => place.beyond === undefined)
    .map((place) => {
      const focus = place.id === situation.file.focus
      const minZoom = focus ? 0 : (zoomOfRank[place.rank] ?? 8)
      const at = place.geometry.coordinates
      return {
        id: place.id,
        title: place.title,
        opens: [place.id],
        shape: { kind: 'spot', at },
        symbol: focus ? symbols.focus : looks[place.placeKind],
        minZoom,
        label: { text: place.title, style: focus ? 'focus' : 'place', rank: focus ? 0.2 : 2 + place.rank, at, minZoom }
      }
    })
}

/** The places that events, forces and texts name, the focus place first. */
export default {
  id: 'places',
  name: ({ places, file }) => {
    const focus = places.find(({ id }) => id === file.focus)?.title
    return { en: `${focus?.en ?? ''} and other places`, es: `${focus?.es ?? ''} y otros lugares` }
  },
  pane: 'land',
  legend: ({ situation }) => {
    const focus = situation.places.find(({ id }) => id === situation.file.focus)?.title
    return [
      { symbol: symbols.focus, text: focus ?? { en: 'Focus place', es: 'Lugar central' } },
      { symbol: symbols['place-capital'], text: { en: 'Capital', es: 'Capital' } },
      { symbol: symbols['place-city'], text: { en: 'City', es: 'Ciudad' } },
      { symbol: symbols['place-port'], text: { en: 'Port', es: 'Puerto' } },
      { symbol: symbols['place-airfield'], text: { en: 'Airfield', es: 'Aeródromo' } },
      { symbol: symbols['place-mark'], text: { en: 'Island, cape or passage', es: 'Isla, cabo o paso' } }
    ]
  },
  card: async () => (await import('../cards/places')).card(),
  uses: ['situation'],
  features,
  count: ({ situation }) => situation.places.filter((place) => place.beyond === undefined).length
} satisfies Layer

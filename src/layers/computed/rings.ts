import { formatLength } from '~/i18n/format'
import { itemOf } from '~/model/situation'
import type { Position } from '~/model/geometry'
import { textOf } from '~/model/text'
import { disc } from '../disc'
import type { Layer, LayerInput, MapFeature } from '../layer'
import { symbols } from '../symbol'

function features({ situation, unit }: LayerInput): readonly MapFeature[] {
  const { file, places } = situation
  const focus = itemOf(places, file.focus)
  return file.rings[unit].map((radius) => {
    const ring = disc(focus.geometry.coordinates, radius)
    const text = { en: formatLength(radius, unit, 'en'), es: formatLength(radius, unit, 'es') }
    const at = (degrees: number): Position =>
      ring[Math.round(((360 - degrees) / 360) * (ring.length - 1)) % ring.length] ?? focus.geometry.coordinates
    return {
      id: `ring-${radius}`,
      title: textOf((language) => `${text[language]} ${language === 'es' ? 'desde' : 'from'} ${focus.title[language]}`),
      opens: [],
      shape: { kind: 'lines', lines: [ring] },
      symbol: symbols.ring,
      label: {
        text,
        style: 'line',
        rank: 1.5,
        at: at(0),
        others: [at(330), at(300), at(30), at(270), at(60), at(90), at(180)]
      }
    }
  })
}

/** Circles of equal geodesic distance round the focus place. */
export default {
  id: 'rings',
  name: ({ places, file }) => {
    const focus = itemOf(places, file.focus).title
    return { en: `Distance rings around ${focus.en}`, es: `Anillos de distancia alrededor de ${focus.es}` }
  },
  pane: 'land',
  legend: () => [
    {
      symbol: symbols.ring,
      text: { en: 'Same distance along the earth', es: 'Misma distancia sobre la superficie terrestre' }
    }
  ],
  card: async (situation) => (await import('../cards/rings')).card(situation),
  uses: ['situation', 'unit'],
  features,
  count: ({ situation, unit }) => situation.file.rings[unit].length
} satisfies Layer

import type { Layer, LayerInput, MapFeature } from '../layer'
import { symbols } from '../symbol'

function features({ situation }: LayerInput): readonly MapFeature[] {
  return situation.disputes.map((dispute) => ({
    id: dispute.id,
    title: dispute.title,
    opens: [dispute.id],
    shape: { kind: 'polygons', polygons: dispute.geometry.type === 'Polygon' ? [dispute.geometry.coordinates] : dispute.geometry.coordinates },
    symbol: symbols.dispute
  }))
}

/** Areas that one state administers and another claims. */
export default {
  id: 'disputes',
  name: () => ({ en: 'Disputed areas', es: 'Áreas en disputa' }),
  pane: 'land',
  legend: () => [{ symbol: symbols.dispute, text: { en: 'Administered by one state, claimed by another', es: 'Administrada por un Estado y reclamada por otro' } }],
  card: ({ disputes }) => ({
    what: disputes[0]?.summary ?? { en: 'No disputed area is shown.', es: 'No se muestra ningún área en disputa.' },
    source: { en: 'Claim lines as in public boundary data.', es: 'Líneas de reclamación según datos públicos de límites.' },
    date: { en: 'Standing at the date of the data.', es: 'Situación a la fecha de los datos.' },
    sure: { en: 'The line is generalised to about a kilometre.', es: 'La línea está generalizada a cerca de un kilómetro.' },
    limits: disputes[0]?.policy ?? { en: 'The map takes no side.', es: 'El mapa no toma partido.' }
  }),
  uses: ['situation'],
  features,
  count: ({ situation }) => situation.disputes.length
} satisfies Layer

import type { Dispute, Situation } from '~/model/situation'
import { boxOf } from '../box'
import type { Label, Layer, LayerInput, MapFeature, Shape } from '../layer'
import { symbols } from '../symbol'

/** The name with whose claim it is, in the middle of the area's box. */
function labelOf({ title, claimedBy }: Dispute, shape: Shape, { file }: Situation): Label | undefined {
  const owner = file.owners.find(({ id }) => id === claimedBy)
  const side = file.sides.find(({ id }) => id === owner?.side) ?? owner
  const box = boxOf([{ shape }], 0)
  if (!side || !box) return undefined
  const [west, south, east, north] = box
  return {
    text: { en: `${title.en}, claimed by ${side.name.en}`, es: `${title.es}: reclamación de ${side.name.es}` },
    style: 'note',
    colour: 'dispute',
    rank: 6,
    at: [(west + east) / 2, (south + north) / 2],
    minZoom: 5.5
  }
}

function features({ situation }: LayerInput): readonly MapFeature[] {
  return situation.disputes.map((dispute) => {
    const shape: Shape = {
      kind: 'polygons',
      polygons: dispute.geometry.type === 'Polygon' ? [dispute.geometry.coordinates] : dispute.geometry.coordinates
    }
    const label = labelOf(dispute, shape, situation)
    return {
      id: dispute.id,
      title: dispute.title,
      opens: [dispute.id],
      shape,
      symbol: symbols.dispute,
      ...(label ? { label } : {})
    }
  })
}

/** Areas that one state administers and another claims. */
export default {
  id: 'disputes',
  name: () => ({ en: 'Disputed areas', es: 'Áreas en disputa' }),
  pane: 'land',
  legend: () => [
    {
      symbol: symbols.dispute,
      text: {
        en: 'Administered by one state, claimed by another',
        es: 'Administrada por un Estado y reclamada por otro'
      }
    }
  ],
  card: async (situation) => (await import('../cards/disputes')).card(situation),
  uses: ['situation'],
  features,
  count: ({ situation }) => situation.disputes.length
} satisfies Layer

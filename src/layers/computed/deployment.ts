import type { DeploymentPart } from '~/model/situation'
import type { Position } from '~/model/geometry'
import type { Layer, LayerInput, MapFeature } from '../layer'
import { symbols } from '../symbol'
import { isItemPublic } from '~/analysis/publicItems'
import { overlaps } from '~/analysis/select'

type Basis = DeploymentPart['corners'][number]['basis']

/** The look of an edge follows the weaker basis of its two corners. */
function edgeBasis(from: Basis, to: Basis): Basis {
  return [from, to].includes('closing-line') ? 'closing-line' : [from, to].includes('limit') ? 'limit' : from
}

const looks = {
  report: symbols['deployment-report'],
  limit: symbols['deployment-limit'],
  'closing-line': symbols['deployment-closing'],
  definition: symbols['deployment-bound']
} as const satisfies Record<Basis, unknown>

/** The outline in runs of the same basis. */
function outline(part: DeploymentPart): readonly MapFeature[] {
  const runs: { basis: Basis; line: Position[] }[] = []
  part.corners.forEach((corner, index) => {
    const next = part.corners[(index + 1) % part.corners.length] ?? corner
    const basis = edgeBasis(corner.basis, next.basis)
    const run = runs.at(-1)
    if (run?.basis === basis) run.line.push(next.at)
    else runs.push({ basis, line: [corner.at, next.at] })
  })
  return runs.map(({ basis, line }, index) => ({
    id: `${part.id}-edge-${index + 1}`,
    title: part.title,
    opens: [],
    shape: { kind: 'lines', lines: [line] },
    symbol: looks[basis]
  }))
}

/** The part of the outline farthest north, where its name stands. */
function crown(part: DeploymentPart): Position {
  const inputs = part.inputs.map(({ at }) => at)
  const sum = inputs.reduce(([x, y], [longitude, latitude]) => [x + longitude, y + latitude] as const, [0, 0] as const)
  return inputs.length > 0 ? [sum[0] / inputs.length, sum[1] / inputs.length] : (part.corners[0]?.at ?? [0, 0])
}

function features({ situation, question }: LayerInput): readonly MapFeature[] {
  return situation.deployment
    .filter(({ when }) => when === null || overlaps(when, question))
    .filter((part) => isItemPublic(part, situation, question.known))
    .flatMap((part): readonly MapFeature[] => {
      const { geometry } = part
      if (geometry.type === 'LineString')
        return [
          {
            id: part.id,
            title: part.title,
            opens: [part.id],
            shape: { kind: 'lines', lines: [geometry.coordinates] },
            symbol: symbols['deployment-approach'],
            label: { text: part.title, style: 'note', rank: 3, at: geometry.coordinates[0] ?? [0, 0], minZoom: 5 }
          }
        ]
      const edges = outline(part)
      if (part.part === 'outer-bound') return edges
      return [
        {
          id: part.id,
          title: part.title,
          opens: [part.id],
          shape: { kind: 'polygons', polygons: [geometry.coordinates] },
          symbol: symbols['deployment-area'],
          label: { text: part.title, style: 'note', rank: 2, at: crown(part), minZoom: 4.5 }
        },
        ...edges
      ]
    })
}

/** The area in which ships of the deployment were publicly reported. */
export default {
  id: 'deployment-area',
  name: () => ({ en: 'Deployment area', es: 'Zona de despliegue' }),
  pane: 'sea',
  card: async (situation) => (await import('../cards/deployment')).card(situation),
  uses: ['situation', 'question'],
  features,
  count: (input) => features(input).filter(({ opens }) => opens.length > 0).length
} satisfies Layer

import type { Position } from '~/model/geometry'
import type { Layer, LayerInput, MapFeature } from '../layer'
import { symbols } from '../symbol'

/** Degrees between lines and the zoom from which they are drawn. */
const steps = [
  { degrees: 10, minZoom: 0 },
  { degrees: 5, minZoom: 5 },
  { degrees: 1, minZoom: 7.5 }
] as const

function line(fixed: number, along: 'meridian' | 'parallel', low: number, high: number): Position[] {
  return along === 'meridian'
    ? [
        [fixed, low],
        [fixed, high]
      ]
    : [
        [low, fixed],
        [high, fixed]
      ]
}

function text(degrees: number, along: 'meridian' | 'parallel') {
  const size = Math.abs(degrees)
  if (degrees === 0) return { en: '0°', es: '0°' }
  if (along === 'parallel')
    return { en: `${size}° ${degrees > 0 ? 'N' : 'S'}`, es: `${size}° ${degrees > 0 ? 'N' : 'S'}` }
  return { en: `${size}° ${degrees > 0 ? 'E' : 'W'}`, es: `${size}° ${degrees > 0 ? 'E' : 'O'}` }
}

function features({ situation }: LayerInput): readonly MapFeature[] {
  const [west, south, east, north] = situation.file.window.map((edge, index) =>
    index < 2 ? Math.floor(edge / 10) * 10 - 20 : Math.ceil(edge / 10) * 10 + 20
  ) as [number, number, number, number] // four edges in, four out
  const low = Math.max(south, -80)
  const high = Math.min(north, 80)
  const seen = new Set<string>()
  return steps.flatMap(({ degrees, minZoom }) => {
    const made: MapFeature[] = []
    const add = (along: 'meridian' | 'parallel', fixed: number) => {
      const id = `${along}-${fixed}`
      if (seen.has(id)) return
      seen.add(id)
      const words = text(fixed, along)
      made.push({
        id,
        title: words,
        opens: [],
        minZoom,
        symbol: symbols.graticule,
        shape: {
          kind: 'lines',
          lines: [along === 'meridian' ? line(fixed, along, low, high) : line(fixed, along, west, east)]
        },
        label: { text: words, style: 'line', rank: 8, minZoom, at: along === 'meridian' ? [fixed, low] : [west, fixed] }
      })
    }
    for (let fixed = west; fixed <= east; fixed += degrees) add('meridian', fixed)
    for (let fixed = low; fixed <= high; fixed += degrees) add('parallel', fixed)
    return made
  })
}

/** Lines of equal longitude and latitude, finer as one zooms in. */
export default {
  id: 'graticule',
  name: () => ({ en: 'Graticule', es: 'Retícula' }),
  pane: 'sea',
  legend: () => [{ symbol: symbols.graticule, text: { en: 'Meridians and parallels', es: 'Meridianos y paralelos' } }],
  card: async () => (await import('../cards/graticule')).card(),
  uses: ['situation'],
  features,
  count: () => null
} satisfies Layer

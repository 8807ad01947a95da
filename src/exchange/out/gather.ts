import { measuresAt } from '~/analysis/facets'
import { asKnown } from '~/analysis/asKnown'
import type { Measures } from '~/analysis/derived'
import { polygonsOf } from '~/analysis/extent'
import { forceOn } from '~/analysis/forceOn'
import { isPublic } from '~/analysis/known'
import { cited } from '~/analysis/sources'
import { disc } from '~/layers/disc'
import { featuresOf } from '~/layers/input'
import type { Layer, LayerInput, MapFeature } from '~/layers/layer'
import { layerOf } from '~/layers/layers'
import { legendOf } from '~/layers/legends'
import type { Symbol } from '~/layers/symbol'
import type { Point } from '~/model/geometry'
import { itemOf, type Force, type Happening, type Item, type Strike } from '~/model/situation'
import type { Source } from '~/model/source'
import type { Text } from '~/model/text'
import type { When } from '~/model/when'
import type { Where } from '~/model/where'
import type { Geometry } from '~/model/geojson'

/** One thing that the map shows, with all that is known of it on the chosen day. */
export interface Exhibit {
  readonly id: string
  readonly layer: string
  readonly title: Text
  readonly symbol: Symbol
  readonly geometry: Geometry | null
  /** Null for a mere line, such as a ring of equal distance. */
  readonly item: Item | null
  readonly when: (Pick<When, 'start' | 'end' | 'announced'> & Partial<When>) | null
  readonly where: Where | null
  readonly measures: Measures | null
  /** Every publication that it rests on and that was public. */
  readonly sources: readonly (Source & { readonly id: string })[]
}

/** Layers that are the ground rather than the figures: they are not exported. */
const ground = ['names', 'graticule', 'belts']

/** Everything that the layers that are on show, by dates and filters; what has no place is there without one. */
export function gather(input: LayerInput, shown: readonly { readonly id: string }[]): readonly Exhibit[] {
  return shown
    .filter(({ id }) => !ground.includes(id) && !id.startsWith('own-'))
    .flatMap(({ id }) => ofLayer(layerOf(id), input))
}

function ofLayer(layer: Layer, input: LayerInput): readonly Exhibit[] {
  const { situation, selection, question } = input
  const drawn = featuresOf(layer, input)
  const symbolOf = (id: string) =>
    drawn.find(({ opens }) => opens.includes(id))?.symbol ??
    legendOf(layer, input)[0]?.symbol ?? { kind: 'area', colour: 'neutral', fill: 0 }
  const exhibit = (item: Item, part: Pick<Exhibit, 'geometry'> & Partial<Exhibit>): Exhibit => ({
    id: item.id,
    layer: layer.id,
    title: item.title,
    symbol: symbolOf(item.id),
    item,
    when: null,
    where: null,
    measures: null,
    sources: sourcesOf(item, input),
    ...part
  })
  const happening = (item: Strike | Happening) =>
    exhibit(item, {
      geometry: placed(item.where, item.geometry, item.kind === 'strike', input),
      when: item.when,
      where: item.where,
      measures: measuresAt(item, input.derived) ?? null
    })
  const force = (item: Force) => {
    const report = item.total ? null : forceOn(item, question, situation).report
    const at: Point | null = report?.at ? { type: 'Point', coordinates: report.at } : null
    return exhibit(item, {
      geometry: report ? placed(report.where, at, false, input) : null,
      when: report?.when ?? null,
      where: report?.where ?? null
    })
  }
  if (layer.id === 'strikes') return selection.strikes.map(happening)
  if (layer.id === 'events') return selection.events.map(happening)
  if (layer.id === 'forces') return selection.forces.map(force)
  const ids = [...new Set(drawn.flatMap(({ opens }) => opens))]
  if (ids.length === 0) return drawn.flatMap((feature) => lineOf(feature, layer))
  return ids.flatMap((id) => {
    const whole = situation.items.get(id)
    if (!whole) return []
    const item = asKnown(whole, situation, question.known)
    return 'geometry' in item
      ? [
          exhibit(item, {
            geometry: item.geometry,
            measures: item.kind === 'place' ? (input.derived.measures[id] ?? null) : null,
            when: item.kind === 'deployment' ? item.when : null
          })
        ]
      : []
  })
}

/** An extent as the map draws it; a strike is never a point. */
function placed(where: Where, point: Point | null, neverPoint: boolean, { situation }: LayerInput): Geometry | null {
  if (where.kind === 'unplaced') return null
  if (where.kind === 'area') {
    const polygons = polygonsOf(itemOf(situation.areas, where.area))
    return polygons.length === 1
      ? { type: 'Polygon', coordinates: polygons[0] ?? [] }
      : { type: 'MultiPolygon', coordinates: polygons }
  }
  if (!point) return null
  if (where.kind === 'position' && !neverPoint) return point
  return {
    type: 'Polygon',
    coordinates: [disc(point.coordinates, where.kind === 'circle' ? where.radius : where.precision)]
  }
}

function lineOf({ id, title, symbol, shape }: MapFeature, layer: Layer): readonly Exhibit[] {
  if (shape.kind !== 'lines') return []
  return [
    {
      id,
      layer: layer.id,
      title,
      symbol,
      geometry: { type: 'MultiLineString', coordinates: shape.lines },
      item: null,
      when: null,
      where: null,
      measures: null,
      sources: []
    }
  ]
}

function sourcesOf(item: Item, { situation, question }: LayerInput): Exhibit['sources'] {
  return [...new Set(cited(item))].flatMap((id) => {
    const source = situation.sources[id]
    return source && isPublic(source, question.known) ? [{ id, ...source }] : []
  })
}

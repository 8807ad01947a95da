import { overlaps } from '~/analysis/select'
import { type Geometry, type Position as FilePosition, simpleParts } from '~/model/geojson'
import type { Position } from '~/model/geometry'
import { type OwnData, type OwnFeature, ownId } from '~/state/own'
import type { Store } from '~/state/store'
import type { Layer, LayerInput, MapFeature, Shape } from './layer'
import type { Glyph, Symbol } from './symbol'

const glyphs: readonly Glyph[] = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'pentagon']

/** Features from which points become small squares, which a map can draw by the hundred thousand. */
const many = 2000

/** How points, lines and areas of the layer with this number look: all in the colour of own data, points by shape. */
function looks({ id, features }: Pick<OwnData, 'id' | 'features'>): {
  readonly spot: Symbol
  readonly line: Symbol
  readonly area: Symbol
} {
  const turn = (Number(id.replace(/\D/g, '')) - 1) % glyphs.length
  return {
    spot: {
      kind: 'spot',
      colour: 'own',
      ...(features.length > many ? { glyph: 'square', size: 5 } : { glyph: glyphs[turn] ?? 'circle', size: 11 })
    },
    line: { kind: 'line', colour: 'own', weight: 2.2, ...(turn % 2 === 1 ? { dash: [7, 4] } : {}) },
    area: {
      kind: 'area',
      colour: 'own',
      fill: 0.12,
      outline: { weight: 1.6, ...(turn % 2 === 1 ? { dash: [7, 4] } : {}) }
    }
  }
}

const flat = ([longitude, latitude]: FilePosition): Position => [longitude, latitude]

function shapesOf(geometry: Geometry): readonly Shape[] {
  return simpleParts(geometry).flatMap((part): readonly Shape[] => {
    switch (part.type) {
      case 'Point':
        return [{ kind: 'spot', at: flat(part.coordinates) }]
      case 'MultiPoint':
        return part.coordinates.map((at) => ({ kind: 'spot', at: flat(at) }))
      case 'LineString':
        return [{ kind: 'lines', lines: [part.coordinates.map(flat)] }]
      case 'MultiLineString':
        return [{ kind: 'lines', lines: part.coordinates.map((line) => line.map(flat)) }]
      case 'Polygon':
        return [{ kind: 'polygons', polygons: [part.coordinates.map((ring) => ring.map(flat))] }]
      case 'MultiPolygon':
        return [{ kind: 'polygons', polygons: part.coordinates.map((rings) => rings.map((ring) => ring.map(flat))) }]
    }
  })
}

const symbolOf: { readonly [K in Shape['kind']]: 'spot' | 'line' | 'area' } = {
  spot: 'spot',
  lines: 'line',
  polygons: 'area',
  label: 'spot'
}

function drawn(data: OwnData): readonly (MapFeature & { readonly day: OwnFeature['day'] })[] {
  const look = looks(data)
  return data.features.flatMap((feature) =>
    feature.geometry === null
      ? []
      : shapesOf(feature.geometry).map((shape, part) => ({
          id: `${feature.number}-${part}`,
          title: feature.title,
          opens: [ownId(data, feature)],
          shape,
          symbol: look[symbolOf[shape.kind]],
          day: feature.day
        }))
  )
}

/** Whether a feature lies within the chosen days; one without a day always does. */
function inDays({ day }: Pick<OwnFeature, 'day'>, { question }: Pick<LayerInput, 'question'>): boolean {
  return day === null || overlaps({ start: day, end: null }, question)
}

/** A file that the reader brought, as a layer. */
export function ownLayer(data: OwnData): Layer {
  const all = drawn(data)
  const look = looks(data)
  const name = { en: data.name, es: data.name }
  const kinds = (['spot', 'lines', 'polygons'] as const).filter((kind) => all.some(({ shape }) => shape.kind === kind))
  const words = {
    spot: { en: 'Point', es: 'Punto' },
    lines: { en: 'Line', es: 'Línea' },
    polygons: { en: 'Area', es: 'Área' }
  }
  let last: { readonly from: unknown; readonly to: unknown; readonly features: readonly MapFeature[] } | null = null
  return {
    id: data.id,
    name: () => name,
    pane: 'land',
    legend: () => kinds.map((kind) => ({ symbol: look[symbolOf[kind]], text: words[kind], short: true })),
    card: () => ({
      what: {
        en: 'A file that you brought. It is in this browser only and was sent nowhere.',
        es: 'Un archivo que usted aportó. Está solo en este navegador y no se envió a ningún lugar.'
      },
      source: name,
      date:
        data.date === null
          ? {
              en: 'No dates were found in it; it is always shown.',
              es: 'No se encontraron fechas; se muestra siempre.'
            }
          : {
              en: `By the property “${data.date}”: shown on the days chosen below.`,
              es: `Según la propiedad «${data.date}»: se muestra en los días elegidos abajo.`
            },
      sure: {
        en: 'As in the file; nothing was checked but its form.',
        es: 'Como en el archivo; solo se comprobó su forma.'
      },
      limits: {
        en: 'Links do not carry it: whoever opens yours does not see it.',
        es: 'Los enlaces no lo incluyen: quien abra el suyo no lo verá.'
      }
    }),
    uses: data.date === null ? [] : ['question'],
    features(input) {
      const { from, to } = input.question
      if (last?.from === from && last.to === to) return last.features
      const features = data.date === null ? all : all.filter((feature) => inDays(feature, input))
      last = { from, to, features }
      return features
    },
    count: (input) =>
      data.date === null ? data.features.length : data.features.filter((feature) => inDays(feature, input)).length
  }
}

const present = new Map<string, Layer>()

/** The layer of own data with this id; one that was removed meanwhile is empty, for earlier views may still name it. */
export function ownLayerOf(id: string): Layer {
  return present.get(id) ?? ownLayer({ id, name: id, date: null, features: [], kept: null })
}

/** Puts own data on the map, on top, and gives its id. */
export function addOwn(store: Store, data: Omit<OwnData, 'id'>): string {
  const { own } = store.getState().session
  const id = `own-${1 + Math.max(0, ...own.map((one) => Number(one.id.slice(4))))}`
  const whole = { ...data, id }
  present.set(id, ownLayer(whole))
  store.now({ own: [...own, whole] })
  store.act({ kind: 'toggle-layer', id, order: [] })
  return id
}

/** Takes own data off the map. */
export function removeOwn(store: Store, id: string): void {
  const { view, session } = store.getState()
  const selected = view.selected?.startsWith(`${id}.`) ? null : view.selected
  store.act({ kind: 'set', change: { layers: view.layers.filter((layer) => layer.id !== id), selected } })
  store.now({ own: session.own.filter((one) => one.id !== id), hovered: null })
  present.delete(id)
}

import { overlaps } from '~/analysis/select'
import { dayNumber } from '~/model/day'
import { type Geometry, type Position as FilePosition, simpleParts } from '~/model/geojson'
import type { Position } from '~/model/geometry'
import { type OwnColour, type OwnData, type OwnFeature, ownId } from '~/state/own'
import type { Store } from '~/state/store'
import type { Crowd, ShownCrowd } from './crowd'
import type { Layer, LayerInput, LegendRow, MapFeature, Shape } from './layer'
import { type OwnLooks, ownLooks, turnOf } from './ownLooks'
import { present } from './ownPresent'
import { ownWords } from './ownWords'

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

const symbolOf: { readonly [K in Shape['kind']]: keyof OwnLooks } = {
  spot: 'spot',
  lines: 'line',
  polygons: 'area',
  label: 'spot'
}

function drawn(
  data: OwnData,
  features: readonly OwnFeature[],
  looks: OwnLooks
): readonly (MapFeature & { readonly day: OwnFeature['day'] })[] {
  return features.flatMap((feature) =>
    feature.geometry === null
      ? []
      : shapesOf(feature.geometry).map((shape, part) => ({
          id: `${feature.number}-${part}`,
          title: feature.title,
          opens: [ownId(data, feature)],
          shape,
          symbol: looks[symbolOf[shape.kind]],
          day: feature.day
        }))
  )
}

/** Whether a feature lies within the chosen days; one without a day always does. */
function inDays({ day }: Pick<OwnFeature, 'day'>, { question }: Pick<LayerInput, 'question'>): boolean {
  return day === null || overlaps({ start: day, end: null }, question)
}

/** How many of these days, which ascend, are before another. */
function before(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (days[middle]! < day) low = middle + 1
    else high = middle
  }
  return low
}

function legend({ shapes, few }: OwnData, looks: OwnLooks): readonly LegendRow[] {
  const rows = shapes.map((shape): LegendRow => ({ symbol: looks[shape], text: ownWords[shape], short: true }))
  const crowded = few === null && shapes.includes('spot')
  return crowded
    ? [...rows, { symbol: { ...looks.spot, glyph: 'circle', size: 19, hollow: true }, text: ownWords.cluster }]
    : rows
}

/** A file that the reader brought, as a layer; `crowd` where it is too large to be drawn one by one. */
export function ownLayer(data: OwnData, crowd: Crowd | null): Layer {
  const looks = ownLooks(turnOf(data.id), data.colour)
  const all = data.few ? drawn(data, data.few, looks) : []
  const name = { en: data.name, es: data.name }
  const { days, count, date } = data
  let last: { readonly from: unknown; readonly to: unknown; readonly features: readonly MapFeature[] } | null = null
  return {
    id: data.id,
    name: () => name,
    pane: 'land',
    legend: () => legend(data, looks),
    card: () => ({
      what: ownWords.what,
      source: name,
      date: date === null ? ownWords.noDates : ownWords.dates(date),
      sure: ownWords.sure,
      limits: ownWords.limits
    }),
    uses: date === null ? [] : ['question'],
    features(input) {
      const { from, to } = input.question
      if (last?.from === from && last.to === to) return last.features
      const features = date === null ? all : all.filter((feature) => inDays(feature, input))
      last = { from, to, features }
      return features
    },
    ...(crowd && {
      crowd: ({ question: { from, to } }: Pick<LayerInput, 'question'>): ShownCrowd => ({
        crowd,
        look: { ...looks, from: from === null ? null : dayNumber(from), to: to === null ? null : dayNumber(to) },
        opens: (number) => ownId(data, { number })
      })
    }),
    box: () => data.box,
    count({ question: { from, to } }) {
      const shown =
        (to === null ? days.length : before(days, dayNumber(to) + 1)) -
        (from === null ? 0 : before(days, dayNumber(from)))
      return count - days.length + Math.max(0, shown)
    }
  }
}

/** Puts own data on the map, on top, and gives its id. What its worker no longer holds is taken off again, with a notice. */
export function addOwn(
  store: Store,
  data: Omit<OwnData, 'id'>,
  onEnd: (hear: (reason: string) => void) => void = () => {}
): string {
  const { own } = store.getState().session
  const id = `own-${1 + Math.max(0, ...own.map((one) => Number(one.id.slice(4))))}`
  const whole: OwnData = { ...data, id }
  const end = new AbortController()
  const lost = () => {
    if (end.signal.aborted) return
    removeOwn(store, id)
    const { view, session } = store.getState()
    store.now({ notices: [...session.notices, ownWords.lost(whole.name)[view.language]] })
  }
  const crowd: Crowd | null =
    whole.few === null ? { load: () => whole.source.crowd(), gone: end.signal, failed: lost } : null
  present.set(id, { layer: ownLayer(whole, crowd), crowd, end })
  store.now({ own: [...own, whole] })
  store.act({ kind: 'toggle-layer', id, order: [] })
  onEnd(lost)
  return id
}

/** Changes what is known of own data besides its features: its colour, or that it is kept. */
export function changeOwn(
  store: Store,
  id: string,
  change: { readonly colour?: OwnColour; readonly kept?: string | null }
): void {
  const { own } = store.getState().session
  const before = own.find((one) => one.id === id)
  const shown = present.get(id)
  if (!before || !shown) return
  const data = { ...before, ...change }
  if (data.colour !== before.colour) present.set(id, { ...shown, layer: ownLayer(data, shown.crowd) })
  store.now({ own: own.map((one) => (one.id === id ? data : one)) })
}

/** Takes own data off the map and ends its worker. */
export function removeOwn(store: Store, id: string): void {
  const { view, session } = store.getState()
  const data = session.own.find((one) => one.id === id)
  const selected = view.selected?.startsWith(`${id}.`) ? null : view.selected
  store.act({ kind: 'set', change: { layers: view.layers.filter((layer) => layer.id !== id), selected } })
  const choice = session.choice?.items.some((item) => item.startsWith(`${id}.`)) ? null : session.choice
  present.get(id)?.end.abort()
  present.delete(id)
  data?.source.close()
  store.now({ own: session.own.filter((one) => one.id !== id), hovered: null, choice })
}

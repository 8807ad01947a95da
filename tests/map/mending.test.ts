import { beforeAll, expect, test } from 'vitest'
import type { MapFeature } from '~/layers/layer'
import { layerIds } from '~/layers/layers'
import type { View } from '~/state/view'
import { atlantis } from '../atlantis'
import {
  atWork,
  beginDrawing,
  bytes,
  height,
  home,
  lettered,
  looksLike,
  looksTheSame,
  place,
  stackOrder,
  width
} from './atWork'

beforeAll(beginDrawing, 60_000)

const [first, ...others] = atlantis.strikes
const elsewhere = others.find(({ geometry }) => JSON.stringify(geometry) !== JSON.stringify(first?.geometry))
const opaque = (id: string) => ({ id, opacity: 1 })
const views: readonly View[] = [
  { ...home, layers: home.layers.slice(1) },
  { ...home, layers: home.layers.toReversed().map((layer) => ({ ...layer, opacity: 0.5 })) },
  { ...home, selected: first?.id ?? null },
  { ...home, selected: elsewhere?.id ?? null },
  { ...home, selected: first?.id ?? null },
  { ...home, language: 'es' },
  ...home.layers.map(({ id }): View => ({ ...home, layers: home.layers.filter((layer) => layer.id !== id) })),
  home,
  { ...home, layers: home.layers.map(({ id }) => ({ id, opacity: id === 'strikes' ? 0.5 : 1 })) },
  home,
  { ...home, to: first?.when.start ?? null },
  home
]

test('after any change the picture is that of the new view', () => {
  const made = lettered()
  for (const view of views) {
    // What lies ready must be what the change left as it was.
    while (made.painter.prepare());
    for (const { id } of home.layers) if (!view.layers.some((layer) => layer.id === id)) made.outlines.forget(id)
    made.take(stackOrder(view), ...view.layers.map(({ id }) => made.layer(id, view)))
    made.work()
    expect({ view, looks: looksLike(made.latest().picture, view) }).toEqual({ view, looks: true })
  }
})

const without = new WeakMap<MapFeature, MapFeature>()

/** A feature without its label; one that is the same stays the same. */
function bare(feature: MapFeature): MapFeature {
  const { label: _label, ...rest } = feature
  const made = without.get(feature) ?? rest
  without.set(feature, made)
  return made
}

/** A painter that draws no labels. */
function unlettered(view: View, watch = (canvas: HTMLCanvasElement) => canvas) {
  const made = atWork(view, { watch, draws: (features) => features.map(bare) })
  made.take({ kind: 'basemap', bytes }, { kind: 'place', place, covered: [] })
  made.painter.letter()
  made.work()
  expect(made.latest().labels).toEqual([])
  return made
}

test('what lies ready is mended wherever it changed: each picture after a change is that of the new view', () => {
  const made = unlettered(home)
  for (const view of views) {
    while (made.painter.prepare());
    const before = made.shown.length
    made.take(stackOrder(view), ...view.layers.map(({ id }) => made.layer(id, view)))
    made.work()
    const wanted = unlettered(view).latest().picture
    const seen = made.shown.slice(before)
    expect({ view, looks: seen.map(({ picture }) => looksTheSame(picture, wanted)) }).toEqual({
      view,
      looks: seen.map(() => true)
    })
    expect(seen.length).toBeGreaterThan(0)
  }
})

test('from day to day, forth and back, a part is drawn anew, also where the reader goes on before a day is shown', () => {
  const dated = layerIds.filter((id) => id === 'forces' || id === 'events').map(opaque)
  const all: View = { ...home, layers: [...dated, ...home.layers] }
  const parts: number[] = []
  const made = unlettered(all, (canvas) => {
    const context = canvas.getContext('2d')!
    const rect = context.rect.bind(context)
    context.rect = (...box) => {
      parts.push((box[2] * box[3]) / (width * height))
      rect(...box)
    }
    return canvas
  })
  const days = [...new Set(atlantis.strikes.map(({ when }) => when.start))].toSorted()
  expect(days.length).toBeGreaterThan(2)
  const tell = (to: string) => made.take(...all.layers.map(({ id }) => made.layer(id, { ...all, to })))
  const steps = [...days.toReversed(), ...days, ...days.toReversed()]
  for (const [index, to] of steps.entries()) {
    const before = made.shown.length
    tell(to)
    if (index % 4 === 1) {
      made.painter.step()
      continue
    }
    made.work()
    const wanted = unlettered({ ...all, to }).latest().picture
    for (const { picture } of made.shown.slice(before))
      expect({ to, looks: looksTheSame(picture, wanted) }).toEqual({ to, looks: true })
    while (made.painter.prepare());
  }
  expect(parts.filter((share) => share < 0.5).length).toBeGreaterThan(2)
})

test('where little changes, little is laid anew, of the lettering as well', () => {
  let laid = 0
  const dated = layerIds.filter((id) => id === 'forces' || id === 'events').map(opaque)
  const all: View = { ...home, layers: [...dated, ...home.layers] }
  const made = atWork(all, {
    watch: (canvas) => {
      const context = canvas.getContext('2d')!
      const draw = context.drawImage.bind(context) as (...what: readonly unknown[]) => void
      const drawImage = (...what: readonly [HTMLCanvasElement, number, number, number?, number?]) => {
        const [{ width: wide, height: high }, , , across = wide, down = high] = what
        laid += across * down
        draw(...what)
      }
      Object.assign(context, { drawImage })
      return canvas
    }
  })
  made.take({ kind: 'basemap', bytes }, { kind: 'place', place, covered: [] })
  made.painter.letter()
  made.work()
  const shares: number[] = []
  for (const to of atlantis.strikes.map(({ when }) => when.start)) {
    while (made.painter.prepare());
    made.take(...all.layers.map(({ id }) => made.layer(id, { ...all, to })))
    laid = 0
    const before = made.shown.length
    while (made.shown.length === before && made.painter.step());
    if (made.shown.length > before) shares.push(laid / (width * height))
    made.work()
  }
  expect(shares.length).toBeGreaterThan(2)
  // Twice the map and more where part is laid on part.
  expect(Math.min(...shares)).toBeLessThan(1)
})

test('where nothing but names changes, the first picture shows it, and there is no other', () => {
  const made = lettered()
  expect(made.latest().labels.some(({ layer }) => layer === 'names')).toBe(true)
  while (made.painter.prepare());
  const before = made.shown.length
  made.take(stackOrder({ ...home, layers: home.layers.filter(({ id }) => id !== 'names') }))
  made.work()
  expect(made.shown.length).toBe(before + 1)
  expect(made.latest().labels.some(({ layer }) => layer === 'names')).toBe(false)
})

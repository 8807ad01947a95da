import { beforeAll, expect, test } from 'vitest'
import type { Painted } from '~/map/painter/orders'
import { Outlines } from '~/map/painter/outlines'
import type { Position } from '~/model/geometry'
import { paletteOf } from '../../tools/picture/palette'
import {
  atWork,
  beginDrawing,
  bytes,
  drawnAtOnce,
  featuresAt,
  file,
  home,
  lettered,
  looksLike,
  palette,
  pixels,
  place,
  stackOrder,
  tools
} from './atWork'

beforeAll(beginDrawing, 60_000)

test('without a place there is nothing to do', () => {
  const { work, shown } = atWork()
  expect(work()).toBe(1)
  expect(shown).toEqual([])
})

test('the first picture has land, the next all layers, the last the lettering as well', () => {
  const { painter, work, shown, take } = atWork()
  take({ kind: 'place', place, covered: [] })
  work()
  take({ kind: 'basemap', bytes })
  work()
  painter.letter()
  work()
  const parts = shown.map((one) => one.parts.at(-1))
  expect(parts.filter((part, i) => part !== parts[i - 1])).toEqual(['layers', 'lettering'])
  expect(shown.slice(0, -1).every(({ labels }) => labels.length === 0)).toBe(true)
  expect(shown.at(-1)?.labels.length).toBeGreaterThan(5)

  const early = atWork()
  early.take(stackOrder({ ...home, layers: [...home.layers, { id: 'belts', opacity: 1 }] }))
  early.take({ kind: 'basemap', bytes }, { kind: 'place', place, covered: [] })
  early.work()
  // While a layer is on its way, land is better than nothing.
  expect(early.shown.map((one) => one.parts)).toEqual([['land'], ['land', 'layers']])
})

test('cels laid on each other are the same picture as everything drawn at once', () => {
  expect(pixels(lettered().latest().picture).equals(drawnAtOnce(home))).toBe(true)
})

test('an exact basemap that comes once everything lies ready is seen, also when what is under the land changes', () => {
  const made = atWork()
  const bare = new TextEncoder().encode(JSON.stringify({ ...file, land: [] })).buffer
  made.take({ kind: 'basemap', bytes: bare }, { kind: 'place', place, covered: [] })
  made.painter.letter()
  made.work()
  while (made.painter.prepare());
  made.take({ kind: 'basemap', bytes })
  const without = { ...home, layers: home.layers.filter(({ id }) => id !== 'strikes') }
  made.take(stackOrder(without))
  made.work()
  expect(looksLike(made.latest().picture, without)).toBe(true)
})

test('in other colours nothing stays that lay ready', () => {
  const made = lettered()
  while (made.painter.prepare());
  const before = made.shown.length
  const dark = paletteOf('dark')
  made.take({ kind: 'palette', palette: dark })
  made.work()
  expect(looksLike(made.latest().picture, home, dark)).toBe(true)
  const drop = tools.blank(1, 1)
  const context = drop.getContext('2d')!
  context.fillStyle = palette.water
  context.fillRect(0, 0, 1, 1)
  const water = pixels(drop).readUInt32LE()
  const wet = ({ picture }: Painted<HTMLCanvasElement>) => {
    const all = pixels(picture)
    return Array.from({ length: all.length / 4 }, (_, i) => all.readUInt32LE(4 * i)).filter((one) => one === water)
      .length
  }
  const wetBefore = wet(made.shown[before - 1]!)
  expect(wetBefore).toBeGreaterThan(10_000)
  // The light round the words of the lettering before may still be of that colour.
  for (const one of made.shown.slice(before)) expect(wet(one)).toBeLessThan(wetBefore / 50)
})

test('a layer that is switched off and on is drawn alone: two steps, two pictures, the second with the new lettering', () => {
  const made = lettered()
  const without = { ...home, layers: home.layers.slice(1) }
  made.take(stackOrder(without))
  made.outlines.forget(home.layers[0]!.id)
  made.work()
  const before = made.shown.length
  const [top] = home.layers
  made.take(stackOrder(home), made.layer(top!.id))
  const steps = made.work()
  expect(steps).toBeLessThanOrEqual(6)
  expect(made.shown.slice(before).map(({ layers }) => layers.includes(top!.id))).toEqual([true, true])
})

test('where only the words of a layer are others, only the lettering is drawn', () => {
  const made = lettered()
  const id = 'strikes'
  const title = { en: 'Otherwise', es: 'De otro modo' }
  const reworded = featuresAt(home, id).map((feature) => ({ ...feature, title }))
  const before = made.shown.length
  made.take(made.outlines.layer(id, 'sea', reworded))
  expect(made.work()).toBe(2)
  expect(made.shown.slice(before).map(({ parts }) => parts.at(-1))).toEqual(['lettering'])
  expect(
    made
      .latest()
      .labels.filter(({ layer }) => layer === id)
      .map(({ title }) => title.en)
  ).toContain('Otherwise')
  expect(pixels(made.latest().picture).equals(drawnAtOnce(home))).toBe(true)
})

test('a number that comes with its outline may have been that of another', () => {
  const made = lettered()
  const id = 'strikes'
  const triangle: readonly Position[] = [
    [-40, 30],
    [-38, 30],
    [-38, 32],
    [-40, 30]
  ]
  const elsewhere = featuresAt(home, id).map((feature) => ({
    ...feature,
    shape: { kind: 'polygons' as const, polygons: [[triangle]] }
  }))
  const told = () => new Outlines().layer(id, 'sea', elsewhere)
  const fresh = atWork()
  fresh.take(told(), { kind: 'basemap', bytes }, { kind: 'place', place, covered: [] })
  fresh.painter.letter()
  fresh.work()
  made.take(told())
  made.work()
  expect(pixels(made.latest().picture).equals(pixels(fresh.latest().picture))).toBe(true)
})

test('in another place nothing is shown until all is drawn', () => {
  const made = lettered()
  const before = made.shown.length
  made.take({ kind: 'place', place: { ...place, number: 2, originX: place.originX + 40 }, covered: [] })
  made.work()
  expect(made.shown.slice(before).map(({ number, parts }) => [number, parts.at(-1)])).toEqual([[2, 'lettering']])
})

test('names what is to be seen: opacity in per cent, nothing of what shows nothing', () => {
  const { layers } = lettered({ ...home, layers: home.layers.map(({ id }) => ({ id, opacity: 0.4 })) }).latest()
  expect(layers.length).toBeGreaterThan(1)
  for (const name of layers) expect(name).toMatch(/^[a-z-]+~40$/)
  expect(lettered({ ...home, layers: [] }).latest().layers).toEqual([])
})

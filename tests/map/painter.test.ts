import { beforeAll, expect, test } from 'vitest'
import { nothingDerived } from '~/analysis/derived'
import { featuresOf, inputOf } from '~/layers/input'
import { layerIds, layerOf } from '~/layers/layers'
import type { Order, Painted, Place } from '~/map/painter/orders'
import { Outlines } from '~/map/painter/outlines'
import { Painter } from '~/map/painter/painter'
import { basemapPicture } from '~/map/paintBasemap'
import { paintScene } from '~/map/picture/paintScene'
import type { Basemap, BasemapFile } from '~/model/basemap'
import type { Position } from '~/model/geometry'
import { homeView, type View } from '~/state/view'
import type { Studio } from '../../tools/picture/canvas'
import { stateOf } from '../../tools/picture/drawPicture'
import { lookAt } from '../../tools/picture/lookAt'
import { paletteOf } from '../../tools/picture/palette'
import { atlantis } from '../atlantis'
import { atlantisMap } from '../tools/atlantisMap'
import { canvasTools } from '../tools/canvasTools'

const [width, height] = [480, 320]
const home: View = homeView(atlantis, layerIds, 'en')
const palette = paletteOf('light')
const place: Place = {
  ...lookAt(atlantis.file.home, width, height),
  width,
  height,
  number: 1,
  ratio: 1,
  marginX: 0,
  marginY: 0
}

let tools: Studio
let file: BasemapFile
let basemap: Basemap
let bytes: ArrayBuffer

beforeAll(async () => {
  tools = await canvasTools()
  const made = await atlantisMap()
  file = made.file
  basemap = made.map
  bytes = new TextEncoder().encode(JSON.stringify(file)).buffer
}, 60_000)

const featuresAt = (view: View, id: string) =>
  featuresOf(layerOf(id), inputOf(stateOf({ situation: atlantis, derived: nothingDerived, basemap }, view)))

function stackOrder({ layers, language, selected }: View): Order {
  return { kind: 'stack', layers, language, marked: selected === null ? [] : [selected], ringed: null }
}

/** A painter with all that it is told at the beginning but the basemap and the place. */
function atWork(view = home, watch = (canvas: HTMLCanvasElement) => canvas) {
  const shown: Painted<HTMLCanvasElement>[] = []
  const outlines = new Outlines()
  const painter = new Painter(
    (...size) => watch(tools.blank(...size)),
    (painted) => shown.push(painted)
  )
  const layer = (id: string, at = view) => outlines.layer(id, layerOf(id).pane, featuresAt(at, id))
  // As it arrives in a worker: a copy.
  const take = (...orders: readonly Order[]) => orders.forEach((order) => painter.take(structuredClone(order)))
  const work = () => {
    let steps = 1
    while (painter.step()) steps++
    return steps
  }
  take({ kind: 'palette', palette }, stackOrder(view), ...view.layers.map(({ id }) => layer(id)))
  return { painter, outlines, shown, take, layer, work, latest: () => shown.at(-1)! }
}

const pixels = (canvas: HTMLCanvasElement) =>
  Buffer.from(canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data)

function drawnAtOnce(view: View, colours = palette): Buffer {
  const stack = view.layers.map(({ id, opacity }) => ({ layer: layerOf(id), opacity, features: featuresAt(view, id) }))
  const marked = view.selected === null ? [] : [view.selected]
  const scene = { basemap: basemapPicture(basemap), palette: colours, language: view.language, stack, marked }
  return pixels(paintScene(scene, place, tools.blank))
}

/**
 * Whether a picture looks as where everything is drawn at once. A part that was laid ahead rounds the shares of colours once more for
 * each layer, a label that was drawn apart as well; where only a part is drawn, edges that cross its border are smoothed a little otherwise.
 */
function looksLike(picture: HTMLCanvasElement, view: View, colours = palette): boolean {
  const [seen, wanted] = [pixels(picture), drawnAtOnce(view, colours)]
  const off = [...seen].map((level, index) => Math.abs(level - (wanted[index] ?? 0))).filter((one) => one > 3)
  return off.length < seen.length / 2000 && off.every((one) => one < 16)
}

function lettered(view = home) {
  const made = atWork(view)
  made.take({ kind: 'basemap', bytes }, { kind: 'place', place, covered: [] })
  made.painter.letter()
  made.work()
  return made
}

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

test('after any change the picture is that of the new view', () => {
  const made = lettered()
  const [first, second] = atlantis.strikes
  const views: readonly View[] = [
    { ...home, layers: home.layers.slice(1) },
    { ...home, layers: home.layers.toReversed().map((layer) => ({ ...layer, opacity: 0.5 })) },
    { ...home, selected: first?.id ?? null },
    { ...home, selected: second?.id ?? null },
    { ...home, language: 'es' },
    ...home.layers.map(({ id }): View => ({ ...home, layers: home.layers.filter((layer) => layer.id !== id) })),
    { ...home, layers: home.layers.map(({ id }) => ({ id, opacity: id === 'strikes' ? 0.5 : 1 })) },
    home,
    { ...home, to: first?.when.start ?? null },
    home
  ]
  for (const view of views) {
    // What lies ready must be what the change left as it was.
    while (made.painter.prepare());
    for (const { id } of home.layers) if (!view.layers.some((layer) => layer.id === id)) made.outlines.forget(id)
    made.take(stackOrder(view), ...view.layers.map(({ id }) => made.layer(id, view)))
    made.work()
    expect({ view, looks: looksLike(made.latest().picture, view) }).toEqual({ view, looks: true })
  }
})

test('on every day, forth and back, the picture is that of the day, and only a part of a cel was drawn', () => {
  const layers = layerIds.filter((id) => id === 'forces' || id === 'events').map((id) => ({ id, opacity: 1 }))
  const all = { ...home, layers: [...layers, ...home.layers] }
  const parts: number[] = []
  const made = atWork(all, (canvas) => {
    const context = canvas.getContext('2d')!
    const clip = context.rect.bind(context)
    context.rect = (x, y, wide, high) => {
      if (Math.min(wide, high) < Math.min(width, height)) parts.push((wide * high) / (width * height))
      clip(x, y, wide, high)
    }
    return canvas
  })
  made.take({ kind: 'basemap', bytes }, { kind: 'place', place, covered: [] })
  made.painter.letter()
  made.work()
  const days = [...new Set(atlantis.strikes.map(({ when }) => when.start))].toSorted()
  expect(days.length).toBeGreaterThan(2)
  const tell = (view: View) => made.take(...view.layers.map(({ id }) => made.layer(id, view)))
  for (const to of [...days.toReversed(), ...days]) {
    while (made.painter.prepare());
    const view: View = { ...all, to }
    // The reader may go on before a day is shown.
    tell({ ...all, to: days[0] ?? to })
    made.painter.step()
    tell(view)
    made.work()
    expect({ to, looks: looksLike(made.latest().picture, view) }).toEqual({ to, looks: true })
  }
  expect(parts.length).toBeGreaterThan(2)
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

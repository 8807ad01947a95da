import { beforeAll, expect, test } from 'vitest'
import { nothingDerived } from '~/analysis/derived'
import { featuresOf, inputOf } from '~/layers/input'
import { layerIds, layerOf } from '~/layers/layers'
import { cameraOn, homeBoxOf } from '~/map/camera'
import { mercatorX, mercatorY } from '~/map/mercator'
import { readOpening } from '~/map/opening/opening'
import type { Order, Painted, Place } from '~/map/painter/orders'
import { Outlines } from '~/map/painter/outlines'
import { Painter } from '~/map/painter/painter'
import { basemapPicture } from '~/map/paintBasemap'
import { paintScene } from '~/map/picture/paintScene'
import { type BasemapFile, decodeBasemap } from '~/model/basemap'
import { homeView } from '~/state/view'
import { openingOf } from '../../tools/opening/opening'
import type { Studio } from '../../tools/picture/canvas'
import { stateOf } from '../../tools/picture/drawPicture'
import { lookAt } from '../../tools/picture/lookAt'
import { paletteOf } from '../../tools/picture/palette'
import { atlantis } from '../atlantis'
import { atlantisMap } from '../tools/atlantisMap'
import { canvasTools } from '../tools/canvasTools'

const [width, height] = [480, 320]
const palette = paletteOf('light')
const place: Place = {
  ...lookAt(atlantis.file.home, width, height),
  width,
  height,
  number: -1,
  ratio: 1,
  marginX: 0,
  marginY: 0
}
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).buffer

let tools: Studio
let file: BasemapFile
let opening: ArrayBuffer

beforeAll(async () => {
  tools = await canvasTools()
  file = (await atlantisMap()).file
  opening = bytesOf(openingOf(atlantis, 'en', file))
}, 60_000)

function atWork() {
  const shown: Painted<HTMLCanvasElement>[] = []
  const painter = new Painter(tools.blank, (painted) => shown.push(painted))
  const take = (...orders: readonly Order[]) => orders.forEach((order) => painter.take(structuredClone(order)))
  const work = () => {
    while (painter.step());
  }
  return { painter, shown, take, work }
}

/** Share of the pixels in which two pictures differ to the eye. */
function difference(one: HTMLCanvasElement, other: HTMLCanvasElement): number {
  const [a, b] = [one, other].map((canvas) => canvas.getContext('2d')!.getImageData(0, 0, width, height).data)
  let count = 0
  for (let i = 0; i < a!.length; i += 4)
    if ([0, 1, 2].reduce((sum, band) => sum + Math.abs(a![i + band]! - b![i + band]!), 0) > 120) count++
  return count / (width * height)
}

function drawnAtOnce() {
  const view = homeView(atlantis, layerIds, 'en')
  const state = stateOf({ situation: atlantis, derived: nothingDerived, basemap: decodeBasemap(file) }, view)
  const stack = view.layers.map(({ id, opacity }) => ({
    layer: layerOf(id),
    opacity,
    features: featuresOf(layerOf(id), inputOf(state))
  }))
  const scene = { basemap: basemapPicture(decodeBasemap(file)), palette, language: 'en' as const, stack, marked: [] }
  return paintScene(scene, place, tools.blank)
}

test('the first picture is made of the opening alone, and looks as the whole situation does', () => {
  const { painter, shown, take, work } = atWork()
  painter.letter()
  take({ kind: 'opening', bytes: opening }, { kind: 'palette', palette }, { kind: 'place', place, covered: [] })
  work()
  const latest = shown.at(-1)!
  expect(latest.parts).toEqual(['land', 'layers', 'lettering'])
  expect(latest.layers).toContain('strikes')
  expect(difference(latest.picture, drawnAtOnce())).toBeLessThan(0.02)
})

test('the exact basemap is read only when the first picture stands, and drawn then', () => {
  const { painter, shown, take, work } = atWork()
  take({ kind: 'opening', bytes: opening }, { kind: 'basemap', bytes: bytesOf(file) })
  take({ kind: 'palette', palette }, { kind: 'place', place, covered: [] })
  work()
  painter.letter()
  work()
  const parts = shown.map((one) => one.parts.at(-1))
  expect(parts.slice(-2)).toEqual(['lettering', 'lettering'])
  const [first, second] = shown.slice(-2)
  const exact = drawnAtOnce()
  expect(difference(second!.picture, exact)).toBeLessThan(difference(first!.picture, exact))
})

test('an opening that comes after the exact basemap takes nothing from it', () => {
  const { painter, shown, take, work } = atWork()
  painter.letter()
  take({ kind: 'basemap', bytes: bytesOf(file) }, { kind: 'opening', bytes: opening }, { kind: 'palette', palette })
  take({ kind: 'place', place, covered: [] })
  work()
  const early = atWork()
  early.painter.letter()
  early.take({ kind: 'opening', bytes: opening }, { kind: 'palette', palette }, { kind: 'place', place, covered: [] })
  early.work()
  const exact = drawnAtOnce()
  expect(difference(shown.at(-1)!.picture, exact)).toBeLessThan(difference(early.shown.at(-1)!.picture, exact))
})

test('whoever draws the page knows better than an opening that comes late', () => {
  const { painter, shown, take, work } = atWork()
  painter.letter()
  take(
    { kind: 'basemap', bytes: bytesOf(file) },
    { kind: 'palette', palette },
    { kind: 'stack', layers: [], language: 'es', marked: [], ringed: null },
    { kind: 'place', place, covered: [] },
    { kind: 'opening', bytes: opening }
  )
  work()
  expect(shown.at(-1)!.layers).toEqual([])
})

test('whoever asks twice for one place has a picture for each, the second at once', () => {
  const { painter, shown, take, work } = atWork()
  painter.letter()
  take({ kind: 'opening', bytes: opening }, { kind: 'palette', palette }, { kind: 'place', place, covered: [] })
  work()
  const before = shown.length
  take({ kind: 'place', place: { ...place, number: 1 }, covered: [] })
  work()
  expect(shown.slice(before).map(({ number, parts }) => [number, parts.at(-1)])).toEqual([[1, 'lettering']])
})

test('outlines come back to a pixel of zoom 8', () => {
  const { orders } = readOpening(opening)
  const view = homeView(atlantis, layerIds, 'en')
  const state = stateOf({ situation: atlantis, derived: nothingDerived, basemap: decodeBasemap(file) }, view)
  const outlines = new Outlines()
  let compared = 0
  for (const order of orders) {
    if (order.kind !== 'layer') continue
    const layer = layerOf(order.id)
    const exact = outlines.layer(order.id, layer.pane, featuresOf(layer, inputOf(state)))
    for (const [number, lines] of order.outlines) {
      const whole = exact.outlines.find(([one]) => one === number)?.[1]
      lines.forEach(({ box }, i) =>
        box.forEach((side, edge) => {
          compared++
          expect(Math.abs(side - whole![i]!.box[edge]!) * 256 * 2 ** 8).toBeLessThan(2)
        })
      )
    }
  }
  expect(compared).toBeGreaterThan(20)
})

test('the camera shows all of a box in what panels leave, as large as it may be at a rest of the zoom', () => {
  const box = homeBoxOf(atlantis.file, { width: 1000, height: 600 })
  const covered = { left: 348, top: 0, right: 20, bottom: 60 }
  const { zoom, centre } = cameraOn(box, { width: 1000, height: 600 }, covered, 2)
  const pixels = (z: number) => {
    const world = 256 * 2 ** z
    const x = (longitude: number) => (mercatorX(longitude) - mercatorX(centre[0])) * world + 500
    const y = (latitude: number) => (mercatorY(latitude) - mercatorY(centre[1])) * world + 300
    return { left: x(box[0]), right: x(box[2]), top: y(box[3]), bottom: y(box[1]) }
  }
  const { left, right, top, bottom } = pixels(zoom)
  expect(Math.min(left - 348, 980 - right, top, 540 - bottom)).toBeGreaterThanOrEqual(15)
  expect((left - 348) / (980 - right)).toBeCloseTo(1, 1)
  expect(zoom * 4).toBe(Math.round(zoom * 4))
  const wider = 2 ** 0.25
  expect((right - left) * wider > 600 || (bottom - top) * wider > 508).toBe(true)
})

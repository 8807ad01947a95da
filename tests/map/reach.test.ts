import { beforeAll, expect, test } from 'vitest'
import { nothingDerived } from '~/analysis/derived'
import { featuresOf, inputOf } from '~/layers/input'
import { layerIds, layerOf } from '~/layers/layers'
import { basemapPicture, basemapReach, paintBasemap } from '~/map/paintBasemap'
import { Reach, reachOf } from '~/map/painter/reach'
import { inPane, paintLayer } from '~/map/scene'
import type { Frame } from '~/map/sheet'
import type { Basemap } from '~/model/basemap'
import type { MapFeature } from '~/layers/layer'
import type { Position } from '~/model/geometry'
import { homeView } from '~/state/view'
import type { Studio } from '../../tools/picture/canvas'
import { stateOf } from '../../tools/picture/drawPicture'
import { lookFrom } from '../../tools/picture/lookAt'
import { paletteOf } from '../../tools/picture/palette'
import { atlantis } from '../atlantis'
import { atlantisMap } from '../tools/atlantisMap'
import { canvasTools } from '../tools/canvasTools'

const palette = paletteOf('light')
const [width, height] = [600, 400]

let tools: Studio
let basemap: Basemap

beforeAll(async () => {
  tools = await canvasTools()
  basemap = (await atlantisMap()).map
}, 60_000)

/** A frame round a place of the invented crisis, and how many of its pixels were drawn on outside of a reach. */
function beyond(zoom: number, ratio: number, draw: (frame: Frame) => Reach, centre: Position = [-20, 33]) {
  const canvas = tools.blank(width * ratio, height * ratio)
  const context = canvas.getContext('2d')!
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  const look = lookFrom({ zoom, centre }, width, height)
  const rects = draw({ ...look, context, width, height, ratio, marginX: 0, marginY: 0 }).rects()
  const painted = () =>
    new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer).reduce(
      (sum, pixel) => (pixel === 0 ? sum : sum + 1),
      0
    )
  const drawn = painted()
  context.setTransform(1, 0, 0, 1, 0, 0)
  for (const { x, y, width: wide, height: high } of rects) context.clearRect(x, y, wide, high)
  const lost = painted()
  return { drawn, lost }
}

const frames = [3.5, 5, 6.25, 8].flatMap((zoom) => [1, 2].map((ratio) => [zoom, ratio] as const))

test.each(frames)(
  'everything that layers draw lies within their reach, at zoom %s with %s pixels for one',
  (zoom, ratio) => {
    const home = homeView(atlantis, layerIds, 'en')
    const state = stateOf({ situation: atlantis, derived: nothingDerived, basemap }, home)
    let drawn = 0
    for (const id of layerIds) {
      const layer = { layer: layerOf(id), features: featuresOf(layerOf(id), inputOf(state)) }
      for (const pane of ['sea', 'land'] as const) {
        const found = beyond(zoom, ratio, (frame) => {
          paintLayer(layer, pane, frame, palette)
          return reachOf(inPane(layer, pane), frame)
        })
        drawn += found.drawn
        expect({ id, pane, lost: found.lost }).toEqual({ id, pane, lost: 0 })
      }
    }
    expect(drawn).toBeGreaterThan(1000)
  }
)

test.each(frames)(
  'a basemap lies within its reach, at zoom %s with %s pixels for one; open sea does not',
  (zoom, ratio) => {
    const picture = basemapPicture(basemap)
    const [longitude = 0, latitude = 0] = basemap.coastlines[0]?.line ?? []
    let share = 1
    const draw = (frame: Frame) => {
      paintBasemap(picture, frame, palette)
      const reach = basemapReach(picture, frame)
      share = reach.share
      return reach
    }
    const found = beyond(zoom, ratio, draw, [longitude, latitude])
    expect(found.lost).toBe(0)
    expect(found.drawn).toBeGreaterThan(1000)
    expect(share).toBeLessThan(0.9)
  }
)

test('the rectangles of a reach do not meet and hold exactly its tiles', () => {
  const reach = new Reach(300, 200)
  reach.add(10, 10, 20, 150)
  reach.add(100, 70, 299, 80)
  const area = reach.rects().reduce((sum, rect) => sum + rect.width * rect.height, 0)
  // A column of three tiles, and of the middle row the tiles from the second to the short last one.
  expect(area).toBe(3 * 64 * 64 + (300 - 64) * 64)
  expect(new Reach(300, 200).rects()).toEqual([])
})

const tiles = (reach: Reach) => reach.rects().reduce((sum, { width, height }) => sum + width * height, 0) / 64 ** 2

test('a straight line holds the tiles along it, not all of its box', () => {
  const reach = new Reach(640, 640)
  reach.addLine(5, 5, 635, 635, 0)
  expect(tiles(reach)).toBeLessThan(30)
  const wide = new Reach(640, 640)
  wide.addLine(5, 5, 635, 635, 64)
  expect(tiles(wide)).toBeGreaterThan(tiles(reach))
  // One that lies far outside of the canvas in both directions is as cheap, and held where it passes.
  const far = new Reach(640, 640)
  far.addLine(-1e9, -1e9, 1e9, 1e9, 0)
  expect(tiles(far)).toBeGreaterThanOrEqual(10)
  expect(tiles(far)).toBeLessThan(30)
})

test('an area holds what is inside of its rings, not what is in a bay or a hole', () => {
  const square = (from: number, to: number): readonly Position[] => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from]
  ]
  const frame = {
    ...lookFrom({ zoom: 6, centre: [10, 10] }, 1280, 1280),
    width: 1280,
    height: 1280,
    ratio: 1,
    marginX: 0,
    marginY: 0
  }
  const feature = (polygons: readonly (readonly (readonly Position[])[])[]): MapFeature => ({
    id: 'area',
    title: { en: 'Area', es: 'Área' },
    opens: [],
    shape: { kind: 'polygons', polygons },
    symbol: { kind: 'area', colour: 'strike', fill: 0.1 }
  })
  const whole = tiles(reachOf([feature([[square(0, 20)]])], frame))
  const holed = tiles(reachOf([feature([[square(0, 20), square(5, 15)]])], frame))
  expect(whole).toBeGreaterThan(200)
  expect(holed).toBeLessThan(whole - 15)
  expect(holed).toBeGreaterThan(whole / 2)
})

test('what two reaches hold together, what both hold, and what fills the space between', () => {
  const [one, other] = [new Reach(640, 640), new Reach(640, 640)]
  one.add(0, 0, 130, 10)
  other.add(70, 0, 80, 200)
  expect(tiles(one.with(other))).toBe(6)
  expect(tiles(one.within(other))).toBe(1)
  expect(tiles(one.with(other).filled())).toBe(12)
  expect(new Reach(640, 640).filled().isEmpty).toBe(true)
})

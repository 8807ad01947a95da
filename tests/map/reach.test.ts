import { beforeAll, expect, test } from 'vitest'
import { nothingDerived } from '~/analysis/derived'
import { featuresOf, inputOf } from '~/layers/input'
import { layerIds, layerOf } from '~/layers/layers'
import { Reach, reachOf } from '~/map/painter/reach'
import { inPane, paintLayer } from '~/map/scene'
import type { Frame } from '~/map/sheet'
import type { Basemap } from '~/model/basemap'
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
function beyond(zoom: number, ratio: number, draw: (frame: Frame) => Reach) {
  const canvas = tools.blank(width * ratio, height * ratio)
  const context = canvas.getContext('2d')!
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  const look = lookFrom({ zoom, centre: [-20, 33] }, width, height)
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

test('the rectangles of a reach do not meet and hold exactly its tiles', () => {
  const reach = new Reach(300, 200)
  reach.add(10, 10, 20, 150)
  reach.add(100, 70, 299, 80)
  const area = reach.rects().reduce((sum, rect) => sum + rect.width * rect.height, 0)
  // A column of three tiles, and of the middle row the tiles from the second to the short last one.
  expect(area).toBe(3 * 64 * 64 + (300 - 64) * 64)
  expect(new Reach(300, 200).rects()).toEqual([])
})

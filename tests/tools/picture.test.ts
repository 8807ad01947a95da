import { beforeAll, expect, test, vi } from 'vitest'
import { nothingDerived } from '~/analysis/derived'
import { layerIds } from '~/layers/layers'
import { homeView } from '~/state/view'
import { openStudio, type Studio } from '../../tools/picture/canvas'
import { drawMap, drawPicture, type PictureGround, type PictureWanted } from '../../tools/picture/drawPicture'
import { lookAt, lookFrom } from '../../tools/picture/lookAt'
import { paletteOf } from '../../tools/picture/palette'
import { atlantis } from '../atlantis'
import { atlantisMap } from './atlantisMap'
import { canvasTools } from './canvasTools'

let ground: PictureGround
let tools: Studio

beforeAll(async () => {
  ground = { situation: atlantis, derived: nothingDerived, basemap: (await atlantisMap()).map }
  tools = await canvasTools()
})

const wanted: PictureWanted = {
  view: homeView(atlantis, layerIds, 'en'),
  width: 600,
  height: 315,
  theme: 'light'
}

const bytes = (changed: Partial<PictureWanted> = {}, on = ground) => {
  const canvas = drawMap(tools, on, { ...wanted, ...changed })
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: null }
  if (!data) throw new Error('The canvas has no pixels.')
  return Buffer.from(data.buffer)
}

test('a picture is a PNG of so many device pixels', async () => {
  const png = await drawPicture(ground, { ...wanted, ratio: 2 })
  const file = Buffer.from(png ?? [])
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630])
})

test('a picture is kept and given again byte for byte', async () => {
  const [once, again] = [await drawPicture(ground, wanted), await drawPicture({ ...ground }, wanted)]
  expect(Buffer.from(again ?? []).equals(Buffer.from(once ?? []))).toBe(true)
})

test('a picture shows water, land and symbols in the colours of the theme', () => {
  for (const theme of ['light', 'dark'] as const) {
    const pixels = bytes({ theme })
    const counts = new Map<string, number>()
    for (let i = 0; i < pixels.length; i += 4) {
      const colour = `#${pixels.subarray(i, i + 3).toString('hex')}`
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    const { water, land, strike } = paletteOf(theme)
    for (const [colour, least] of [
      [water, 10_000],
      [land, 1000],
      [strike, 20]
    ] as const)
      expect(counts.get(colour), `${theme}: pixels of ${colour}`).toBeGreaterThan(least)
  }
})

test('a picture changes with language, selection, dates, layers and data', () => {
  const { view } = wanted
  const plain = bytes()
  const [first] = atlantis.strikes
  if (!first) throw new Error('Atlantis has no strikes.')
  const others = [
    bytes({ view: { ...view, language: 'es' } }),
    bytes({ view: { ...view, selected: first.id } }),
    bytes({ view: { ...view, to: first.when.start } }),
    bytes({ view: { ...view, layers: view.layers.slice(1) } }),
    bytes({}, { ...ground, situation: { ...atlantis, strikes: atlantis.strikes.slice(1) } })
  ]
  for (const other of others) expect(other.equals(plain)).toBe(false)
  expect(bytes().equals(plain)).toBe(true)
})

test('a box fits what of a picture is not covered, and its middle lies in the middle of that', () => {
  const { scale, originX, originY } = lookAt([-40, 20, 5, 50], 800, 600, { left: 200, top: 0, right: 0, bottom: 100 })
  const [west, east] = [-40, 5].map((longitude) => ((longitude + 180) / 360) * scale - originX)
  expect(west).toBeGreaterThanOrEqual(200)
  expect(east).toBeLessThanOrEqual(800)
  expect(((west ?? 0) + (east ?? 0)) / 2).toBeCloseTo(500, 6)
  const look = lookFrom({ zoom: 3, centre: [0, 0] }, 800, 600)
  expect([1024 - look.originX, 1024 - look.originY]).toEqual([400, 300])
  expect(originY).toBeLessThan(scale / 2)
})

test('where the canvas has no binary there are no pictures, and one line says so', async () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const none = await openStudio(() => {
    throw new Error('Cannot find native binding.\nSecond line')
  })
  expect(none).toBeNull()
  expect(said.mock.calls).toEqual([
    ['Pictures are left out: @napi-rs/canvas cannot be used here (Error: Cannot find native binding.).']
  ])
  said.mockRestore()
})

import { beforeAll, expect, test } from 'vitest'
import type { MapFeature } from '~/layers/layer'
import { Cel } from '~/map/painter/cel'
import { type Reach, reachOf } from '~/map/painter/reach'
import { Shelf } from '~/map/painter/shelf'
import type { Frame } from '~/map/sheet'
import { lookFrom } from '../../tools/picture/lookAt'
import { beginDrawing, pixels, placeOf, tools } from './atWork'

beforeAll(beginDrawing, 60_000)

const [width, height] = [1200, 400]
const place = placeOf(lookFrom({ zoom: 4, centre: [0, 0] }, width, height), width, height)
const spot = (id: string, longitude: number): MapFeature => ({
  id,
  title: { en: id, es: id },
  opens: [],
  shape: { kind: 'spot', at: [longitude, 0] },
  symbol: { kind: 'spot', colour: 'place', glyph: 'city', size: 10 }
})
const [west, middle, east] = [spot('west', -40), spot('middle', 0), spot('east', 40)] as const

/** A cel of some features, each a bar as high as its frame where it lies, and how often it was drawn in which width. */
function celOf(first: readonly MapFeature[]) {
  let features = first
  const frames: number[] = []
  const draw = ({ context, scale, originX, width: wide, height: high }: Frame) => {
    frames.push(wide)
    for (const { shape } of features)
      if (shape.kind === 'spot') context.fillRect((shape.at[0] / 360 + 0.5) * scale - originX - 5, 0, 10, high)
  }
  const cel = new Cel(new Shelf(tools.blank), {
    has: () => features.length > 0,
    reach: (frame) => reachOf(features, frame),
    draw
  })
  const laid = () => {
    const canvas = tools.blank(width, height)
    cel.layOn(canvas.getContext('2d')!, null)
    return pixels(canvas)
  }
  const show = (now: readonly MapFeature[], changed?: readonly MapFeature[]) => {
    features = now
    cel.spoil(changed)
    cel.paint(place)
  }
  cel.paint(place)
  return { cel, frames, laid, show }
}

const holds = (reach: Reach, features: readonly MapFeature[]) => {
  const wanted = reachOf(features, place)
  return JSON.stringify(reach.within(wanted).rects()) === JSON.stringify(wanted.rects())
}

test('of the same place only the part is drawn anew in which something changed', () => {
  const { cel, frames, laid, show } = celOf([west, middle])
  const before = cel.print()
  show([west, east], [middle, east])
  expect(laid().equals(celOf([west, east]).laid())).toBe(true)
  expect(frames[0]).toBe(width)
  expect(frames[1]).toBeLessThan(width)
  const changed = cel.changedSince(before)
  expect(holds(changed, [middle, east])).toBe(true)
  expect(holds(changed, [west])).toBe(false)
})

test('all that changed since it was laid is told, however often it was drawn meanwhile', () => {
  const { cel, show } = celOf([west, middle, east])
  const before = cel.print()
  expect(cel.changedSince(before).isEmpty).toBe(true)
  show([middle, east], [west])
  show([middle], [east])
  expect(holds(cel.changedSince(before), [west, east])).toBe(true)
})

test('where it is not known what changed, all that was and all that is counts as changed', () => {
  const { cel, frames, laid, show } = celOf([west])
  const before = cel.print()
  show([east])
  expect(frames).toEqual([width, width])
  expect(laid().equals(celOf([east]).laid())).toBe(true)
  expect(holds(cel.changedSince(before), [west, east])).toBe(true)
  show([])
  expect(laid().equals(celOf([]).laid())).toBe(true)
  show([west], [west])
  expect(laid().equals(celOf([west]).laid())).toBe(true)
})

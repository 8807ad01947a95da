import { beforeAll, expect, test } from 'vitest'
import { Lettering, type Look } from '~/map/painter/lettering'
import type { Place } from '~/map/painter/orders'
import { wipe } from '~/map/painter/regions'
import { type Offer, placeLabels } from '~/map/placeLabels'
import type { Studio } from '../../tools/picture/canvas'
import { paletteOf } from '../../tools/picture/palette'
import { canvasTools } from '../tools/canvasTools'

const place: Place = {
  number: 1,
  zoom: 5,
  scale: 256 * 2 ** 5,
  originX: 2300,
  originY: 3700,
  width: 480,
  height: 320,
  ratio: 2,
  marginX: 0,
  marginY: 0
}
const water = 'rgb(180 200 220)'
const look: Look = { palette: paletteOf('light'), language: 'en', active: null }

const offer = (name: string, at: [number, number], more: Partial<Offer['label']> = {}): Offer => ({
  label: { text: { en: name, es: name }, at, style: 'badge', rank: 1, ...more },
  opens: [name],
  title: { en: name, es: name },
  feature: name,
  layer: 'one',
  opacity: 1
})
const offers = [
  offer('First', [-75, 14]),
  offer('Second', [-70, 12.3], { style: 'sea', angle: 30 }),
  offer('Third', [-68, 10.1], { style: 'city' })
]

let tools: Studio

beforeAll(async () => {
  tools = await canvasTools()
}, 60_000)

/** The lettering of a place and how many words were drawn since it was last asked. */
function written(at = place, seen = look, given: readonly Offer[] = offers) {
  let words = 0
  const counted = (width: number, height: number) => {
    const canvas = tools.blank(width, height)
    const context = canvas.getContext('2d')!
    const fill = context.fillText.bind(context)
    context.fillText = (...all: Parameters<typeof fill>) => {
      words += 1
      fill(...all)
    }
    return canvas
  }
  const lettering = new Lettering(counted)
  const letter = (where = at, how = seen, of = given) =>
    lettering.letter(where, how, (frame) => placeLabels(of, frame, how.language))
  letter()
  const canvas = (where = at) => {
    const made = counted(where.width * where.ratio, where.height * where.ratio)
    const context = made.getContext('2d')!
    context.setTransform(where.ratio, 0, 0, where.ratio, 0, 0)
    context.fillStyle = water
    context.fillRect(0, 0, where.width, where.height)
    return made
  }
  const pixelsOf = (made: HTMLCanvasElement) => made.getContext('2d')!.getImageData(0, 0, made.width, made.height).data
  const lay = (where = at) => {
    words = 0
    const made = canvas(where)
    lettering.layOn(made.getContext('2d')!, null)
    return { words, pixels: pixelsOf(made) }
  }
  const rest = () => {
    while (lettering.prepare(at));
  }
  return { lettering, letter, canvas, pixelsOf, lay, rest }
}

const farthest = (one: Uint8ClampedArray, other: Uint8ClampedArray) =>
  one.reduce((most, level, i) => Math.max(most, Math.abs(level - (other[i] ?? 0))), 0)

test('a label that was drawn apart is copied: no word of it is drawn again, and it looks as it did', () => {
  const { lay, rest, lettering } = written()
  expect(lettering.labels).toHaveLength(3)
  const drawn = lay()
  expect(drawn.words).toBe(3)
  rest()
  const copied = lay()
  expect(copied.words).toBe(0)
  expect(farthest(drawn.pixels, copied.pixels)).toBeLessThanOrEqual(3)
  expect(farthest(drawn.pixels, new Uint8ClampedArray(drawn.pixels.length))).toBeGreaterThan(100)
})

test('what is marked, moved within its pixel, faded or in another colour is drawn anew', () => {
  const dark: Look = { ...look, palette: paletteOf('dark') }
  const faded = offers.map((one) => ({ ...one, opacity: 0.5 }))
  const changes: readonly (readonly [number, readonly [Place, Look?, (readonly Offer[])?]])[] = [
    [1, [place, { ...look, active: 'First' }]],
    [3, [{ ...place, originX: place.originX + 0.3 }]],
    [3, [place, look, faded]],
    [3, [place, dark]],
    // Twice as large, one of them lies outside.
    [2, [{ ...place, scale: 2 * place.scale, originX: 2 * place.originX, originY: 2 * place.originY }]]
  ]
  for (const [words, change] of changes) {
    const { letter, lay, rest } = written()
    rest()
    letter(...change)
    const [at] = change
    const fresh = written(...change)
    expect({ change, words: lay(at).words }).toEqual({ change, words })
    expect(farthest(lay(at).pixels, fresh.lay(at).pixels)).toBeLessThanOrEqual(3)
  }
})

test('in a map that was moved by whole pixels, labels are copied', () => {
  const { letter, lay, rest } = written()
  rest()
  const moved = { ...place, originX: place.originX + 7, originY: place.originY - 12 }
  letter(moved)
  const copied = lay(moved)
  expect(copied.words).toBe(0)
  expect(farthest(copied.pixels, written(moved).lay(moved).pixels)).toBeLessThanOrEqual(3)
})

test('new typefaces have every word drawn anew', () => {
  const { lettering, letter, lay, rest } = written()
  rest()
  lettering.forget()
  expect(lettering.lacks(place)).toBe(true)
  letter()
  expect(lay().words).toBe(3)
})

test('a label that two things share is drawn apart for one of them, and there it ends', () => {
  const [first] = offers
  const { lettering, lay, rest } = written(place, { ...look, active: 'Other' }, [
    first!,
    { ...first!, opens: ['Other'] }
  ])
  expect(lettering.labels).toHaveLength(2)
  rest()
  expect(lettering.prepare(place)).toBe(false)
  expect(lay().words).toBe(1)
})

test('what is laid anew where labels changed is what all of them laid anew are', () => {
  const changes: readonly (readonly [string, Look, readonly Offer[]])[] = [
    ['one is gone', look, offers.slice(1)],
    ['one has come', look, [...offers, offer('Fourth', [-73, 11])]],
    ['one has moved', look, [offer('First', [-74, 13]), ...offers.slice(1)]],
    ['one stands for things elsewhere', look, [{ ...offers[0]!, anchors: [[-66, 9.2]] }, ...offers.slice(1)]],
    ['one is marked', { ...look, active: 'First' }, offers],
    ['two change places in the order', look, [offers[1]!, offers[0]!, offers[2]!]]
  ]
  for (const [what, seen, given] of changes) {
    const { lettering, letter, canvas, pixelsOf, rest } = written()
    rest()
    const picture = canvas()
    lettering.layOn(picture.getContext('2d')!, null)
    const before = lettering.print()
    letter(place, seen, given)
    const changed = lettering.changedSince(before)
    const context = picture.getContext('2d')!
    wipe(context, changed.rects(), water)
    lettering.layOn(context, changed)
    const fresh = canvas()
    lettering.layOn(fresh.getContext('2d')!, null)
    // A line that crosses the border of what is laid anew is smoothed a little otherwise there.
    const wanted = pixelsOf(fresh)
    const off = [...pixelsOf(picture)].map((level, i) => Math.abs(level - wanted[i]!)).filter((one) => one > 0)
    expect({ what, far: off.filter((one) => one > 40), few: off.length < wanted.length / 500 }).toEqual({
      what,
      far: [],
      few: true
    })
    expect({ what, share: changed.share > 0 && changed.share < 0.8 }).toEqual({ what, share: true })
  }
})

test('where nothing of the labels is another, nothing has changed, and in another language everything', () => {
  const { lettering, letter } = written()
  const before = lettering.print()
  letter()
  expect(lettering.changedSince(before).isEmpty).toBe(true)
  letter(place, { ...look, language: 'es' })
  const { reach } = lettering.print()
  expect(lettering.changedSince(before).within(reach).rects()).toEqual(reach.rects())
})

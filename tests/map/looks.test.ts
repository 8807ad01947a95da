import { expect, test } from 'vitest'
import { changesOf, looksOf } from '~/map/painter/looks'
import type { SentFeature } from '~/map/painter/orders'

const spot = (title: string, longitude: number, more: Partial<SentFeature> = {}): SentFeature => ({
  id: title,
  title: { en: title, es: title },
  opens: [title],
  shape: { kind: 'spot', at: [longitude, 12] },
  symbol: { kind: 'spot', colour: 'place', glyph: 'city', size: 12 },
  ...more
})
const [a, b, c] = [spot('a', -70), spot('b', -71), spot('c', -72)] as const

function changed(before: readonly SentFeature[], now: readonly SentFeature[], fresh: readonly SentFeature[] = []) {
  const [was, is] = [before, now].map((features) => looksOf('sea', 'sea', features))
  return changesOf(was!, is!, (feature) => fresh.includes(feature))?.map(({ id }) => id)
}

test('what looks as before has not changed, whatever its words are', () => {
  expect(changed([a, b, c], [a, { ...b, title: { en: 'Otherwise', es: 'De otro modo' } }, c])).toEqual([])
})

test('what is gone, what has come and what looks otherwise has changed', () => {
  expect(changed([a, b], [b, c])).toEqual(['a', 'c'])
  expect(
    changed([a, b], [a, spot('b', -71, { symbol: { kind: 'spot', colour: 'place', glyph: 'city', size: 20 } })])
  ).toEqual(['b', 'b'])
})

test('of two that look the same one may go', () => {
  expect(changed([a, { ...a, id: 'twin' }], [a])).toEqual(['twin'])
})

test('what lies on the others in another order has changed, what stays in its order has not', () => {
  expect(changed([a, b, c], [a, c, b])).toEqual(['b', 'c', 'c', 'b'])
  expect(changed([a, b, c], [a, c])).toEqual(['b'])
})

test('what comes with a new outline has changed, be its number the same', () => {
  const area = spot('area', 0, {
    shape: { kind: 'polygons', polygons: [] },
    outline: 7,
    symbol: { kind: 'area', colour: 'strike', fill: 0.1 }
  })
  expect(changed([a, area], [a, area])).toEqual([])
  expect(changed([a, area], [a, area], [area])).toEqual(['area', 'area'])
})

test('another pane, a mere label and an area that leaves no mark are not painted', () => {
  const bare: SentFeature = {
    ...spot('bare', 0),
    shape: { kind: 'polygons', polygons: [] },
    symbol: { kind: 'area', colour: 'strike', fill: 0, soft: true }
  }
  const others: readonly SentFeature[] = [
    bare,
    spot('land', 0, { pane: 'land' }),
    spot('label', 0, { shape: { kind: 'label', at: [0, 0] } })
  ]
  expect(changed([a, ...others], [a])).toEqual([])
})

test('the sign of a place may hide others: what changes with it cannot be told from it alone', () => {
  const place = spot('place', -70, {
    label: { text: { en: 'Port', es: 'Puerto' }, at: [-70, 12], style: 'place', rank: 1 }
  })
  expect(changed([a, place], [a])).toBeUndefined()
  expect(changed([a, place], [place])).toEqual(['a'])
})

import { expect, test } from 'vitest'
import type { MapFeature } from '~/layers/layer'
import { Outlines } from '~/map/painter/outlines'
import type { Position } from '~/model/geometry'

const ring = (west: number): readonly Position[] => [
  [west, 10],
  [west + 2, 10],
  [west + 2, 12],
  [west, 10]
]
const area = (id: string, west: number): MapFeature => ({
  id,
  title: { en: id, es: id },
  opens: [id],
  shape: { kind: 'polygons', polygons: [[ring(west)]] },
  symbol: { kind: 'area', colour: 'strike', fill: 0.1 }
})

test('an outline is sent once for as long as its layer uses it, and a feature that says the same by its number', () => {
  const outlines = new Outlines()
  const features = [area('one', -70), area('other', -60)]
  const order = () => outlines.layer('strikes', 'sea', features)
  expect(order().outlines).toHaveLength(2)
  expect(order().outlines).toEqual([])
  expect(order().features).toEqual([0, 1])
  outlines.forget('strikes')
  expect(order().outlines).toHaveLength(2)
})

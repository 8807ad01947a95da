import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingDerived } from '~/analysis/derived'
import { noFilters } from '~/analysis/question'
import { select } from '~/analysis/select'
import type { LayerInput } from '~/layers/layer'
import { layers } from '~/layers/layers'
import { forgetWidths } from '~/map/fitLabel'
import { mercatorX, mercatorY } from '~/map/mercator'
import { placeLabels, type Offer } from '~/map/placeLabels'
import type { Frame } from '~/map/sheet'
import { noResources } from '~/state/resources'
import { atlantis } from '../atlantis'

// Its letters have widths of their own.
beforeAll(forgetWidths)
afterAll(forgetWidths)

const question = { from: null, to: null, known: null, filters: noFilters }
const input: LayerInput = {
  situation: atlantis,
  derived: nothingDerived,
  question,
  selection: select(atlantis, nothingDerived, question),
  unit: 'km',
  resources: noResources
}
const offers: readonly Offer[] = layers.flatMap((layer) =>
  layer
    .features(input)
    .flatMap(({ label, opens, id, title }) =>
      label ? [{ label, opens, title, feature: id, layer: layer.id, opacity: 1 }] : []
    )
)

/** A frame of the size of a screen round the home view; six pixels stand for a letter. */
function frame(zoom: number, width = 1440, height = 900): Frame {
  const [west, south, east, north] = atlantis.file.home
  const scale = 256 * 2 ** zoom
  const context = {
    font: '',
    measureText: (text: string) => ({ width: text.length * 6 })
  } as unknown as CanvasRenderingContext2D // all that placing asks of it
  return {
    context,
    zoom,
    scale,
    ratio: 1,
    width,
    height,
    marginX: 0,
    marginY: 0,
    originX: mercatorX((west + east) / 2) * scale - width / 2,
    originY: mercatorY((south + north) / 2) * scale - height / 2
  }
}

describe.each([[3.5], [5], [6.25], [8], [10]])('the lettering at zoom %d', (zoom) => {
  test.each([['en' as const], ['es' as const]])('never overlaps (%s)', (language) => {
    for (const [width, height] of [
      [1440, 900],
      [360, 740]
    ]) {
      const placed = placeLabels(offers, frame(zoom, width, height), language).filter(
        ({ label }) => label.angle === undefined
      )
      for (const [index, one] of placed.entries())
        for (const other of placed.slice(index + 1)) {
          const apart =
            Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
            Math.abs(one.y - other.y) >= (one.height + other.height) / 2
          expect(apart, `${one.lines.join(' ')} and ${other.lines.join(' ')}`).toBe(true)
        }
    }
  })
})

test('badges and the focus place are placed before names', () => {
  const placed = placeLabels(offers, frame(5), 'en')
  const badges = offers.filter(({ label, layer }) => layer === 'strikes' && label.style === 'badge')
  expect(badges.length).toBeGreaterThan(0)
  for (const badge of badges)
    expect(placed.some(({ feature, layer }) => layer === 'strikes' && feature === badge.feature)).toBe(true)
  expect(placed.some(({ label }) => label.style === 'focus')).toBe(true)
})

test('a town that two layers name is lettered once', () => {
  const town = offers.find(({ label }) => label.style === 'place')
  if (!town) throw new Error('Atlantis has a lettered place.')
  const twice: readonly Offer[] = [
    town,
    { ...town, layer: 'names', feature: 'again', label: { ...town.label, style: 'city', rank: 20 } }
  ]
  expect(
    placeLabels(
      twice,
      {
        ...frame(8),
        originX: mercatorX(town.label.at[0]) * 256 * 2 ** 8 - 400,
        originY: mercatorY(town.label.at[1]) * 256 * 2 ** 8 - 400
      },
      'en'
    )
  ).toHaveLength(1)
})

describe.each([[4], [5], [6.25]])('at zoom %d what lies over the map', (zoom) => {
  const foot = { left: 0, top: 700, right: 1440, bottom: 900 }
  const buttons = { left: 1300, top: 0, right: 1440, bottom: 300 }
  const mayStay = ['badge', 'number', 'token', 'focus']
  const under = (covered: readonly (typeof foot)[]) =>
    placeLabels(offers, frame(zoom), 'en', covered)
      .filter(({ label }) => label.angle === undefined && !mayStay.includes(label.style))
      .filter(({ x, y, width, height }) =>
        [foot, buttons].some(
          ({ left, top, right, bottom }) =>
            x - width / 2 < right && x + width / 2 > left && y - height / 2 < bottom && y + height / 2 > top
        )
      )
      .map(({ lines }) => lines.join(' '))

  test('has no name under it', () => {
    expect(under([])).not.toEqual([])
    expect(under([foot, buttons])).toEqual([])
  })
})

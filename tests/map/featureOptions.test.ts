import { describe, expect, test } from 'vitest'
import { inputOf } from '~/layers/input'
import type { Layer, Shape } from '~/layers/layer'
import { layerOf, layers } from '~/layers/layers'
import { symbols } from '~/layers/symbol'
import { featureOptions, standIn, typedAhead } from '~/map/featureOptions'
import { inView } from '~/map/inView'
import type { Box, Position } from '~/model/geometry'
import { atlantisStore } from '../atlantis'

const input = inputOf(atlantisStore().getState())
const all = featureOptions(layers, input, null, 12)
const days = all.map(({ day }) => day)

/** A layer of points on the equator with these names and days. */
function points(list: readonly (readonly [title: string, longitude: number, day: string | null])[]): Layer {
  return {
    ...layerOf('graticule'),
    id: 'points',
    features: () =>
      list.map(([title, longitude, day], index) => ({
        id: String(index),
        title: { en: title, es: title },
        opens: [title],
        shape: { kind: 'spot', at: [longitude, 0] },
        symbol: symbols.focus,
        day
      }))
  }
}

const optionsOf = (...list: Parameters<typeof points>[0][number][]) => featureOptions([points(list)], input, null, 5)

describe('the features that the keyboard can choose', () => {
  test('are in the order of time, and what has no day follows', () => {
    const dated = days.filter((day) => day !== null)
    expect(dated.length).toBeGreaterThan(2)
    expect(days).toEqual([...dated.toSorted(), ...days.slice(dated.length).map(() => null)])
    expect(days.at(-1)).toBeNull()
  })

  test('are all that opens, and only what opens', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    for (const { feature } of all) expect(feature.opens).not.toEqual([])
  })

  test('are those in view', () => {
    const strike = all.find(({ feature }) => feature.id === 'strike-01')
    if (strike?.feature.shape.kind !== 'polygons') throw new Error('Strike 1 is a circle.')
    const [longitude = 0, latitude = 0] = strike.feature.shape.polygons[0]?.[0]?.[0] ?? []
    const near = featureOptions(layers, input, [longitude - 0.1, latitude - 0.1, longitude + 0.1, latitude + 0.1], 12)
    expect(near.map(({ key }) => key)).toContain(strike.key)
    expect(near.length).toBeLessThan(all.length)
    expect(featureOptions(layers, input, [100, 60, 101, 61], 12)).toEqual([])
  })

  test('are no more than 500 of one layer', () => {
    const many = Array.from({ length: 700 }, (_, i) => [`point ${i}`, i / 10, null] as const)
    expect(optionsOf(...many)).toHaveLength(500)
  })
})

describe('the one that stands in for a feature that left the view', () => {
  const [gone] = optionsOf(['gone', 0, '2031-05-10'])
  if (!gone) throw new Error('There is one option.')

  test('is the nearest in time', () => {
    const options = optionsOf(['near', 1, '2031-06-10'], ['far', 50, '2031-05-12'], ['undated', 0, null])
    expect(standIn(options, gone)?.feature.title.en).toBe('far')
  })

  test('is the nearest on the map where several are as near in time', () => {
    const options = optionsOf(['far', 50, '2031-05-12'], ['near', 1, '2031-05-08'])
    expect(standIn(options, gone)?.feature.title.en).toBe('near')
  })

  test('of one without a day, is the nearest of those without', () => {
    const options = optionsOf(['dated', 0, '2031-05-12'], ['far', 9, null], ['near', 3, null])
    expect(standIn(options, { ...gone, day: null })?.feature.title.en).toBe('near')
  })

  test('is nobody where nothing is in view', () => {
    expect(standIn([], gone)).toBeUndefined()
  })
})

describe('typing ahead', () => {
  const options = optionsOf(['Ávila', 0, null], ['Álamo', 1, null], ['Borde', 2, null], ['100 % claro', 3, null])

  test.each([
    ['a', 0, 1],
    ['a', 1, 0],
    ['al', 0, 1],
    ['AV', 0, 0],
    ['b', 3, 2],
    ['100 %', 0, 3],
    ['aa', 0, 1],
    ['x', 2, -1]
  ])('%s from option %i leads to option %i', (typed, from, to) => {
    expect(typedAhead(options, from, typed, 'es')).toBe(to)
  })

  test('leads nowhere where there is nothing', () => {
    expect(typedAhead([], -1, 'a', 'en')).toBe(-1)
  })
})

describe('a shape is in view', () => {
  const [a, b, c, d]: readonly [Position, Position, Position, Position] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10]
  ]
  const square: Shape = { kind: 'polygons', polygons: [[[a, b, c, d, a]]] }
  const triangle: Shape = { kind: 'polygons', polygons: [[[a, c, d, a]]] }
  const diagonal: Shape = { kind: 'lines', lines: [[a, c]] }

  test.each<[title: string, shape: Shape, box: Box, expected: boolean]>([
    ['where a corner of it is', square, [9, 9, 11, 11], true],
    ['where the box lies within it', square, [4, 4, 5, 5], true],
    ['where only an edge runs through the box', square, [9, 4, 12, 5], true],
    ['where a line crosses the box without a corner in it', diagonal, [4, 4, 6, 6], true],
    ['not beside it', square, [10.1, 4, 11, 5], false],
    ['not where only its own box is', triangle, [7.5, 1, 8, 1.5], false],
    ['not beside a line', diagonal, [6, 4, 7, 5], false]
  ])('%s', (_title, shape, box, expected) => {
    expect(inView(shape, box)).toBe(expected)
  })
})

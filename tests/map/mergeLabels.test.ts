import { describe, expect, test } from 'vitest'
import type { MapFeature } from '~/layers/layer'
import type { SpotSymbol } from '~/layers/symbol'
import { mercatorX, mercatorY } from '~/map/mercator'
import { mergeLabels } from '~/map/mergeLabels'
import type { Offer } from '~/map/placeLabels'
import type { Frame } from '~/map/sheet'
import { tokenPlaces, tokenRow } from '~/map/tokenRow'
import type { Position } from '~/model/geometry'

const circle: SpotSymbol = { kind: 'spot', colour: 'event', glyph: 'circle', size: 16 }
const square: SpotSymbol = { ...circle, glyph: 'square' }

function offer(
  feature: string,
  at: Position,
  layer = 'events',
  merge: MapFeature['title'] | null = { en: 'events here', es: 'hechos aquí' }
): Offer {
  const text = { en: feature, es: feature }
  return {
    feature,
    layer,
    opens: [feature],
    title: text,
    opacity: 1,
    label: { text, style: 'token', tokens: [circle], rank: 1, at, pin: true, ...(merge ? { merge } : {}) }
  }
}

function at(zoom: number): Pick<Frame, 'zoom' | 'scale'> {
  return { zoom, scale: 256 * 2 ** zoom }
}

const near = [offer('a', [-25, 37]), offer('b', [-25.3, 37.1]), offer('c', [-17, 33])]

describe('labels that would touch', () => {
  test('become one that opens everything, stands between them and keeps each place', () => {
    const [both, alone, ...others] = mergeLabels(near, at(5))
    expect(others).toEqual([])
    expect(both?.opens).toEqual(['a', 'b'])
    expect(both?.title).toMatchObject({ en: '2 events here', es: '2 hechos aquí' })
    expect(both?.anchors).toEqual([
      [-25, 37],
      [-25.3, 37.1]
    ])
    expect(both?.label.at[0]).toBeCloseTo(-25.15, 9)
    expect(both?.label.tokens).toHaveLength(2)
    expect(alone?.opens).toEqual(['c'])
  })

  test('part again as one zooms in, and none is ever lost', () => {
    for (let zoom = 3; zoom <= 11; zoom++)
      expect(
        mergeLabels(near, at(zoom))
          .flatMap(({ opens }) => opens)
          .toSorted((a, b) => (a < b ? -1 : 1))
      ).toEqual(['a', 'b', 'c'])
    expect(mergeLabels(near, at(9))).toHaveLength(3)
  })

  test('leave no two rows that touch, however they came together', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      offer(`m${index}`, [-30 + ((index * 7.3) % 11), 33 + ((index * 3.7) % 5)])
    )
    for (const zoom of [4, 5, 6, 7]) {
      const merged = mergeLabels(many, at(zoom))
      const scale = 256 * 2 ** zoom
      const boxes = merged.map(({ label }) => ({
        x: mercatorX(label.at[0]) * scale,
        y: mercatorY(label.at[1]) * scale,
        ...tokenRow(label.tokens ?? [], (text) => text.length * 7.5)
      }))
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1))
          expect(
            Math.abs(one.x - other.x) > (one.width + other.width) / 2 ||
              Math.abs(one.y - other.y) > (one.height + other.height) / 2
          ).toBe(true)
      })
      expect(merged.reduce((sum, { opens }) => sum + opens.length, 0)).toBe(60)
    }
  })

  test('stay apart if they belong to different layers or are no marks of that kind', () => {
    expect(mergeLabels([offer('a', [-25, 37]), offer('b', [-25, 37], 'forces')], at(5))).toHaveLength(2)
    expect(
      mergeLabels([offer('a', [-25, 37], 'events', null), offer('b', [-25, 37], 'events', null)], at(5))
    ).toHaveLength(2)
  })
})

describe('a row of small drawings', () => {
  const width = (text: string) => text.length * 7

  test('shows every one of a few, without a number', () => {
    const row = tokenRow([circle, circle, square], width)
    expect(row.tokens).toEqual([circle, circle, square])
    expect(row.count).toBeNull()
    expect(row.card).toBe(true)
    expect(tokenRow([circle], width).card).toBe(false)
  })

  test('shows one of each kind and the number of all where they are many', () => {
    const row = tokenRow([square, circle, circle, circle, circle], width)
    expect(row.tokens).toEqual([circle, square])
    expect(row.count).toBe('5')
  })

  test('keeps its drawings and its number inside its width and apart from each other', () => {
    const row = tokenRow([square, circle, circle, circle, circle], width)
    const { tokens, count } = tokenPlaces(row, width('5'))
    const edges = [
      ...tokens.flatMap((middle, index) => [
        middle - (row.tokens[index]?.size ?? 0) / 2,
        middle + (row.tokens[index]?.size ?? 0) / 2
      ]),
      count - 3.5,
      count + 3.5
    ]
    expect(edges).toEqual(edges.toSorted((a, b) => a - b))
    expect(edges[0]).toBeGreaterThanOrEqual(-row.width / 2)
    expect(edges.at(-1)).toBeLessThanOrEqual(row.width / 2)
  })
})

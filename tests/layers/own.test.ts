import { describe, expect, test } from 'vitest'
import { ownData } from '~/exchange/ownData'
import { ownCsv, ownGeojson, ownKml } from '~/exchange/out/ownFiles'
import { featuresOf, inputOf } from '~/layers/input'
import { layerIds, layerOf } from '~/layers/layers'
import { addOwn, removeOwn } from '~/layers/own'
import { writeLink } from '~/state/link/link'
import { ownFeature } from '~/state/own'
import { atlantisStore } from '../atlantis'
import { colours } from '../exchange/colours'
import { collection, feature, read } from '../exchange/reading'

const file = collection(
  feature('Point', [-31, 30], { name: 'A', date: '2031-03-05' }),
  feature(
    'Polygon',
    [
      [
        [-32, 31],
        [-31, 31],
        [-31, 32],
        [-32, 31]
      ]
    ],
    { name: 'B' }
  ),
  { type: 'Feature', properties: { name: 'Nowhere', date: '2031-04-01' }, geometry: null }
)

function opened() {
  const store = atlantisStore()
  const id = addOwn(store, ownData(read(file), 'mine.geojson'))
  return { store, id, draw: () => featuresOf(layerOf(id), inputOf(store.getState())) }
}

describe('a file of one’s own as a layer', () => {
  test('lies on top, is named as the file and draws all that has a place', () => {
    const { store, id, draw } = opened()
    expect(store.getState().view.layers[0]).toEqual({ id, opacity: 1 })
    expect(layerOf(id).name(store.getState().situation).en).toBe('mine')
    expect(draw().map(({ shape, opens }) => [shape.kind, opens])).toEqual([
      ['spot', ['own-1.1']],
      ['polygons', ['own-1.2']]
    ])
    expect(layerOf(id).count(inputOf(store.getState()))).toBe(3)
  })

  test('follows the chosen days; what has no day is always there', () => {
    const { store, draw } = opened()
    store.act({ kind: 'set', change: { to: '2031-03-04' } })
    expect(draw().map(({ title }) => title.en)).toEqual(['B'])
  })

  test('is in no link', () => {
    const { store } = opened()
    store.act({ kind: 'set', change: { selected: 'own-1.1' } })
    const { view, situation, home } = store.getState()
    expect(writeLink(view, { situation, layerIds, home })).toBe('?v=1&lang=en')
  })

  test('is opened by its number, and nothing of it is left once it is removed', () => {
    const { store, id, draw } = opened()
    expect(ownFeature(store.getState().session.own, 'own-1.2')?.feature.title.en).toBe('B')
    store.act({ kind: 'set', change: { selected: 'own-1.2' } })
    removeOwn(store, id)
    expect(store.getState().view).toMatchObject({ selected: null, layers: store.getState().home.layers })
    store.undo()
    expect(draw()).toEqual([])
  })

  test('is saved as it was read', () => {
    const { store } = opened()
    const [data] = store.getState().session.own
    if (!data) throw new Error('A file was just added.')
    const places = data.features.map(({ geometry }) => geometry)
    for (const text of [ownGeojson(data), ownCsv(data, true), ownKml(data, 'en', colours)]) {
      const again = read(text)
      expect(again.features.map(({ geometry }) => geometry)).toEqual(places)
      expect(again.features.map(({ properties }) => properties['name'])).toEqual(['A', 'B', 'Nowhere'])
    }
    expect(read(ownGeojson(data)).features.map(({ properties }) => properties)).toEqual(
      data.features.map(({ properties }) => properties)
    )
  })
})

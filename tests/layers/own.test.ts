import { describe, expect, test } from 'vitest'
import { featuresOf, inputOf } from '~/layers/input'
import { layerIds, layerOf } from '~/layers/layers'
import { addOwn, changeOwn, removeOwn } from '~/layers/own'
import { dayNumber } from '~/model/day'
import { writeLink } from '~/state/link/link'
import { ownItem } from '~/state/own'
import { atlantisStore } from '../atlantis'
import { colours } from '../exchange/colours'
import { opened as ownOpened } from '../exchange/inMemory'
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
  const id = addOwn(store, ownOpened(file, 'mine.geojson'))
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

  test('is opened by its number, and nothing of it is left once it is removed', async () => {
    const { store, id, draw } = opened()
    const found = ownItem(store.getState().session.own, 'own-1.2')
    expect((await found?.data.source.features([found.number]))?.[0]?.title.en).toBe('B')
    store.act({ kind: 'set', change: { selected: 'own-1.2' } })
    removeOwn(store, id)
    expect(store.getState().view).toMatchObject({ selected: null, layers: store.getState().home.layers })
    store.undo()
    expect(draw()).toEqual([])
  })

  test('is saved as it was read', async () => {
    const { store } = opened()
    const [data] = store.getState().session.own
    if (!data) throw new Error('A file was just added.')
    const whole = read(file).features
    const saving = { name: 'mine', colour: 'own', turn: 0, language: 'en', colours } as const
    for (const format of ['geojson', 'csv', 'kml'] as const) {
      const again = read(await (await data.source.save({ ...saving, format })).text())
      expect(again.features.map(({ geometry }) => geometry)).toEqual(whole.map(({ geometry }) => geometry))
      expect(again.features.map(({ properties }) => properties['name'])).toEqual(['A', 'B', 'Nowhere'])
      if (format === 'geojson')
        expect(again.features.map(({ properties }) => properties)).toEqual(whole.map(({ properties }) => properties))
    }
  })

  test('is drawn as a crowd where it is too large, counted by its days, and lets go of everything when it is removed', async () => {
    const store = atlantisStore()
    const many = Array.from({ length: 2500 }, (_, i) =>
      feature('Point', [-31 + i / 1000, 30], { date: i % 5 === 0 ? null : i % 2 === 0 ? '2031-03-05' : '2031-04-01' })
    )
    const id = addOwn(store, ownOpened(collection(...many), 'many.geojson'))
    const input = () => inputOf(store.getState())
    const shown = layerOf(id).crowd?.(input())
    expect(featuresOf(layerOf(id), input())).toEqual([])
    expect((await shown?.crowd.load())?.pointOf.length).toBe(2500)
    expect(layerOf(id).count(input())).toBe(2500)
    store.act({ kind: 'set', change: { to: '2031-03-31' } })
    expect(layerOf(id).count(input())).toBe(1500)
    expect(layerOf(id).crowd?.(input()).look.to).toBe(dayNumber('2031-03-31'))
    changeOwn(store, id, { colour: 'own-green' })
    expect(layerOf(id).crowd?.(input())).toMatchObject({ look: { spot: { colour: 'own-green' } } })
    expect(layerOf(id).crowd?.(input()).crowd, 'what is drawn stays where it is').toBe(shown?.crowd)
    removeOwn(store, id)
    expect(shown?.crowd.gone.aborted).toBe(true)
  })

  test('is taken off with a notice, and nothing else with it, when what held it has ended', () => {
    const store = atlantisStore()
    let end = (_reason: string) => {}
    const id = addOwn(store, ownOpened(file, 'mine.geojson'), (hear) => (end = hear))
    addOwn(store, ownOpened(file, 'other.geojson'))
    end('out of memory')
    end('and once more')
    const { session, view, home } = store.getState()
    expect(session.own.map(({ name }) => name)).toEqual(['other'])
    expect(view.layers).toEqual([{ id: 'own-2', opacity: 1 }, ...home.layers])
    expect(session.notices).toHaveLength(1)
    expect(session.notices[0]).toContain('mine')
    expect(layerOf(id).count(inputOf(store.getState()))).toBe(0)
  })
})

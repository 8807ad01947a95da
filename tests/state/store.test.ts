import { describe, expect, test } from 'vitest'
import { layerIds } from '~/layers/layers'
import type { Measurement } from '~/state/view'
import { atlantisStore } from '../atlantis'

const shown = (store: ReturnType<typeof atlantisStore>) => store.getState().view.layers.map(({ id }) => id)

describe('the store', () => {
  test('puts a layer that is switched on where the standing order has it', () => {
    const store = atlantisStore()
    store.act({ kind: 'only-layer', id: 'graticule' })
    store.act({ kind: 'toggle-layer', id: 'strikes', order: layerIds })
    store.act({ kind: 'toggle-layer', id: 'places', order: layerIds })
    expect(shown(store)).toEqual(['strikes', 'places', 'graticule'])
  })

  test('moves a layer by one and never past an end', () => {
    const store = atlantisStore()
    store.act({
      kind: 'set',
      change: {
        layers: [
          { id: 'strikes', opacity: 1 },
          { id: 'places', opacity: 1 }
        ]
      }
    })
    store.act({ kind: 'move-layer', id: 'places', by: -1 })
    expect(shown(store)).toEqual(['places', 'strikes'])
    store.act({ kind: 'move-layer', id: 'places', by: -1 })
    expect(shown(store)).toEqual(['places', 'strikes'])
  })

  test('undoes the last change of layers, dates or filters but leaves camera and language alone', () => {
    const store = atlantisStore()
    const before = shown(store)
    store.act({ kind: 'toggle-layer', id: 'strikes', order: layerIds })
    store.act({ kind: 'set', change: { camera: { zoom: 6, centre: [-20, 40] }, language: 'es' } })
    store.undo()
    expect(shown(store)).toEqual(before)
    expect(store.getState().view).toMatchObject({ language: 'es', camera: { zoom: 6 } })
    store.undo()
    expect(shown(store)).toEqual(before)
  })
})

test('undo of a layer leaves a measurement that was drawn since, and undo of a reset brings one back', () => {
  const store = atlantisStore()
  const measure: Measurement = {
    kind: 'path',
    positions: [
      [-20, 36],
      [-21, 36]
    ]
  }
  store.act({ kind: 'toggle-layer', id: 'strikes', order: layerIds })
  store.act({ kind: 'set', change: { measure } })
  store.undo()
  expect(store.getState().view.measure).toEqual(measure)
  store.act({ kind: 'replace', view: { ...store.getState().home, layers: [] } })
  store.undo()
  expect(store.getState().view.measure).toEqual(measure)
})

test('all changes of one gesture are undone together, the next gesture by itself', () => {
  const store = atlantisStore()
  const [drag, other] = [Symbol('drag'), Symbol('other')]
  const to = () => store.getState().view.to
  store.act({ kind: 'set', change: { to: null } }, drag)
  for (const day of ['2031-05-03', '2031-05-02', '2031-05-01']) store.act({ kind: 'set', change: { to: day } }, drag)
  store.act({ kind: 'set', change: { camera: { zoom: 6, centre: [-20, 40] } } })
  store.act({ kind: 'set', change: { to: '2031-04-30' } }, drag)
  store.act({ kind: 'set', change: { to: '2031-04-20' } }, other)
  store.undo()
  expect(to()).toBe('2031-04-30')
  store.act({ kind: 'set', change: { to: '2031-04-29' } }, other)
  store.undo()
  expect(to(), 'after undo the same gesture begins a new step').toBe('2031-04-30')
  store.undo()
  expect(to()).toBe(null)
})

test('walking back and forth in the history is no step for undo', () => {
  const store = atlantisStore()
  const { view: first } = store.getState()
  store.act({ kind: 'toggle-layer', id: 'strikes', order: layerIds })
  const { view: second, past } = store.getState()
  for (const view of [first, second, first, second]) {
    store.act({ kind: 'walk', view })
    expect(store.getState().view).toEqual(view)
    expect(store.getState().past).toEqual(past)
  }
  store.undo()
  expect(shown(store)).toEqual(first.layers.map(({ id }) => id))
  expect(store.getState().past).toEqual([])
})

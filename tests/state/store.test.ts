import { describe, expect, test } from 'vitest'
import { layerIds } from '~/layers/layers'
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
    store.act({ kind: 'set', change: { layers: [{ id: 'strikes', opacity: 1 }, { id: 'places', opacity: 1 }] } })
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

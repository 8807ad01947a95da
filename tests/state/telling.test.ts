import { expect, test } from 'vitest'
import { layerIds } from '~/layers/layers'
import { leavesToStep, linkOf } from '~/state/link/linkOf'
import { readLink } from '~/state/link/link'
import { hasStrayed, type Telling } from '~/state/telling'
import { atlantis, atlantisHome, atlantisStore } from '../atlantis'

const camera = { zoom: 6, centre: [-25.3, 37.4] } as const
const told = { ...atlantisHome, story: 2, layers: [{ id: 'strikes', opacity: 1 }], selected: 'strike-01' }

/** A store in which the second step was told and the map has come to rest. */
function telling(change: Partial<Telling> = {}) {
  const store = atlantisStore()
  const here = { ...told, camera: { zoom: 6, centre: [-25.3, 37.4] as [number, number] } }
  store.now({
    telling: { step: 2, own: atlantisHome, told: here, camera: here.camera, ...change },
    marked: 'strike-01'
  })
  store.act({ kind: 'walk', view: here })
  return store
}

test('a reader who follows the story has a link that names the step alone', () => {
  const store = telling()
  expect(linkOf(store.getState(), layerIds)).toBe('?v=1&lang=en&story=2')
  store.act({ kind: 'set', change: { language: 'es', theme: 'dark' } })
  expect(linkOf(store.getState(), layerIds)).toBe('?v=1&lang=es&theme=dark&story=2')
})

test('one who stepped aside has a link that restores what they see, beside the step', () => {
  const store = telling()
  store.act({ kind: 'set', change: { camera: { zoom: 7, centre: [-20, 35] } } })
  const link = linkOf(store.getState(), layerIds)
  const { view, ignored } = readLink(link, { situation: atlantis, layerIds, home: atlantisHome })
  expect(ignored).toEqual([])
  expect(view).toMatchObject({ story: 2, selected: 'strike-01', camera: { zoom: 7 }, layers: told.layers })
})

test('panning, another layer, other days and another selection are steps aside; language and theme are not', () => {
  for (const [change, aside] of [
    [{ camera: { zoom: 6.25, centre: camera.centre as unknown as [number, number] } }, true],
    [{ layers: [] }, true],
    [{ from: '2031-04-01' }, true],
    [{ selected: null }, true],
    [{ filters: { ...atlantisHome.filters, kind: ['strike' as const] } }, true],
    [{ language: 'es' as const }, false],
    [{ theme: 'dark' as const }, false],
    [{ unit: 'nm' as const }, false]
  ] as const) {
    const store = telling()
    store.act({ kind: 'set', change })
    const { view, session } = store.getState()
    expect([change, hasStrayed(view, session.telling!)]).toEqual([change, aside])
  }
})

test('on its way the map may be anywhere; where the reader took hold of it, it is elsewhere', () => {
  const way = telling({ camera: 'under way' })
  way.act({ kind: 'set', change: { camera: { zoom: 3, centre: [0, 0] } } })
  expect(hasStrayed(way.getState().view, way.getState().session.telling!)).toBe(false)
  const held = telling({ camera: 'elsewhere' })
  expect(hasStrayed(held.getState().view, held.getState().session.telling!)).toBe(true)
})

test('a link leaves the map to its step only if it says nothing of the map itself', () => {
  expect(leavesToStep('?v=1&lang=es&story=2')).toBe(true)
  expect(leavesToStep('?story=2&embed=1&theme=dark')).toBe(true)
  expect(leavesToStep('?story=2&layers=strikes')).toBe(false)
  expect(leavesToStep('?story=2&view=5/37/-25')).toBe(false)
  expect(leavesToStep('?layers=strikes')).toBe(false)
})

test('a step that the story does not have is ignored with its name', () => {
  const read = (search: string) => readLink(search, { situation: atlantis, layerIds, home: atlantisHome })
  expect(read('?story=3')).toMatchObject({ view: { story: 3 }, ignored: [] })
  for (const step of ['0', '4', '1.5', '-1', 'two', ''])
    expect(read(`?story=${step}`)).toMatchObject({ view: { story: null }, ignored: ['story'] })
  const without = { ...atlantis, story: null }
  expect(readLink('?story=1', { situation: without, layerIds, home: atlantisHome }).ignored).toEqual(['story'])
})

test('what the story marks is opened only by somebody who selects it', () => {
  const store = telling()
  store.act({ kind: 'set', change: { unit: 'nm' } })
  expect(store.getState().session.marked).toBe('strike-01')
  store.act({ kind: 'set', change: { selected: 'strike-01' } })
  expect(store.getState().session.marked).toBeNull()
})

test('turning the steps leaves no trace in what can be undone', () => {
  const store = telling()
  store.act({ kind: 'walk', view: { ...told, story: 3, layers: [] } })
  expect(store.getState().past).toEqual([])
})

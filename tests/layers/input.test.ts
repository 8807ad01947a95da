import { expect, test } from 'vitest'
import { featuresOf, inputOf } from '~/layers/input'
import { layerOf } from '~/layers/layers'
import { atlantisStore } from '../atlantis'

test('a layer gives the same features again when another day shows nothing else', () => {
  const store = atlantisStore()
  const drawn = (to: string) => {
    store.act({ kind: 'set', change: { to } })
    return featuresOf(layerOf('strikes'), inputOf(store.getState()))
  }
  const before = drawn('2031-04-20')
  expect(before.length).toBeGreaterThan(0)
  expect(drawn('2031-04-19'), 'no strike on 20 April').toBe(before)
  expect(drawn('2031-03-30'), 'strike 3 of 2 April is gone').not.toEqual(before)
})

test('what a layer draws alike of another copy of the evidence is the same; where only its words are others, the same shape', () => {
  const state = atlantisStore().getState()
  const layer = layerOf('strikes')
  const before = featuresOf(layer, inputOf(state))
  const situation = structuredClone(state.situation)
  const title = { en: 'Otherwise', es: 'De otro modo' }
  const strikes = situation.strikes.map((strike, index) => (index === 0 ? { ...strike, title } : strike))
  const after = featuresOf(layer, inputOf({ ...state, situation: { ...situation, strikes } }))
  const reworded = after.filter((feature) => !before.includes(feature))
  expect(before.length).toBeGreaterThan(1)
  expect(reworded.map((feature) => feature.title)).toEqual([title])
  expect(before.map(({ shape }) => shape)).toContain(reworded[0]?.shape)
})

test('two states that are asked in turn keep each its input', () => {
  const store = atlantisStore()
  const leading = store.getState()
  store.act({ kind: 'set', change: { to: '2031-03-30' } })
  const changed = store.getState()
  const [one, other] = [inputOf(leading), inputOf(changed)]
  expect(one).not.toBe(other)
  expect(inputOf(leading)).toBe(one)
  expect(inputOf(changed)).toBe(other)
  // A map that is moved draws from the same.
  const { view } = changed
  for (const zoom of [5, 6, 7, 8])
    expect(inputOf({ ...changed, view: { ...view, camera: { zoom, centre: [0, 0] } } })).toBe(other)
})

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

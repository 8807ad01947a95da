import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alike } from '~/layers/alike'

test('a value is alike to its copy, and two values are alike exactly when Node finds them deeply equal', () => {
  const value = fc.jsonValue({ maxDepth: 2, depthSize: 'small' })
  fc.assert(
    fc.property(value, value, (one, other) => {
      expect(alike(one, structuredClone(one))).toBe(true)
      expect(alike(one, other)).toBe(isDeepStrictEqual(one, other))
      expect(alike([one, { inside: one }], [one, { inside: other }])).toBe(isDeepStrictEqual(one, other))
    })
  )
})

test('a missing member is not a member without a value, and a list is not a record', () => {
  expect(alike({ text: undefined }, {})).toBe(false)
  expect(alike({ text: undefined }, { word: undefined })).toBe(false)
  expect(alike([], {})).toBe(false)
  expect(alike(null, {})).toBe(false)
})

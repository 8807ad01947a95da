import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from '~/model/packed'

test('integers of up to 30 bits and either sign survive packing', () => {
  const integers = fc.array(fc.integer({ min: -(2 ** 30), max: 2 ** 30 - 1 }))
  fc.assert(
    fc.property(integers, (values) => {
      expect([...unpack(pack(values))]).toEqual(values)
    })
  )
})

test('packed text needs no escape in JSON', () => {
  const text = pack(Array.from({ length: 4096 }, (_, i) => i - 2048))
  expect(JSON.stringify(text)).toHaveLength(text.length + 2)
})

test('a small step takes one character', () => {
  expect(pack([-16, 15])).toHaveLength(2)
})

test('a character outside the alphabet is refused with its place', () => {
  expect(() => unpack('))"')).toThrow('at 2')
  expect(() => unpack('\\')).toThrow('at 0')
})

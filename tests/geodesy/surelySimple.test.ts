import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { selfCrossing } from '~/geodesy/selfCrossing'
import { surelySimple } from '~/geodesy/surelySimple'

/** Corners on a small grid touch and retrace themselves often. */
const corner = (size: number) => fc.tuple(fc.integer({ min: 0, max: size }), fc.integer({ min: 0, max: size }))

describe('a ring that surely does not cross itself', () => {
  test.each([4, 9, 40])('is one in which no crossing is found, for corners on a grid of %i', (size) => {
    fc.assert(
      fc.property(fc.array(corner(size), { minLength: 3, maxLength: 14 }), (corners) => {
        const ring = [...corners, corners[0]!]
        expect(surelySimple(ring) && selfCrossing(ring) !== undefined).toBe(false)
      }),
      { numRuns: 2000, seed: 8 }
    )
  })

  test('is told from one that does without the slow search, for a star of a thousand corners', () => {
    const star = Array.from({ length: 1000 }, (_, i): [number, number] => {
      const turn = (2 * Math.PI * i) / 1000
      const radius = 1 + 0.3 * Math.sin(7 * turn)
      return [-60 + radius * Math.cos(turn), 12 + radius * Math.sin(turn)]
    })
    const ring = [...star, star[0]!]
    expect(surelySimple(ring)).toBe(true)
    const crossed = ring.with(500, ring[100]!)
    expect(selfCrossing(crossed)).toBeDefined()
    expect(surelySimple(crossed)).toBe(false)
  })

  test('leaves to the search a ring across the antimeridian, one that is open and one with a corner twice in a row', () => {
    const square: [number, number][] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1]
    ]
    expect(surelySimple([...square, [0, 0]])).toBe(true)
    expect(surelySimple(square)).toBe(false)
    expect(surelySimple([[0, 0], ...square, [0, 0]])).toBe(false)
    expect(surelySimple([...square.map(([x, y]): [number, number] => [x * 359 - 179, y]), [-179, 0]])).toBe(false)
  })
})

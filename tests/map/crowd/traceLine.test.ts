import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Context } from '~/map/crowd/crowdFrame'
import { traceLine } from '~/map/crowd/traceLine'

type Corner = readonly [number, number]
const frame = { scale: 1, originX: 0, originY: 0 }

/** The corners that are drawn of a line in pixels. */
function traced(line: readonly Corner[]): readonly Corner[] {
  const drawn: Corner[] = []
  const add = (x: number, y: number) => void drawn.push([x, y])
  const context = { moveTo: add, lineTo: add } as unknown as Context // nothing else is asked for
  expect(traceLine(context, Float32Array.from(line.flat()), 0, line.length, frame)).toBe(drawn.length)
  return drawn
}

function distance([x, y]: Corner, [ax, ay]: Corner, [bx, by]: Corner): number {
  const square = (bx - ax) ** 2 + (by - ay) ** 2
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square))
  return Math.hypot(ax + share * (bx - ax) - x, ay + share * (by - ay) - y)
}

describe('a line that is traced for a picture', () => {
  const pixel = fc.integer({ min: -4000, max: 4000 }).map((value) => value / 100)

  test('passes within four tenths of a pixel of every corner, from the first to the last, through corners of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pixel, pixel), { minLength: 2, maxLength: 40 }), (steps) => {
        // Short steps, as lines drawn small have them.
        const line = steps.map((_, at): Corner => [
          Math.fround(steps.slice(0, at + 1).reduce((sum, [x]) => sum + x / 40, 0)),
          Math.fround(steps.slice(0, at + 1).reduce((sum, [, y]) => sum + y / 40, 0))
        ])
        const drawn = traced(line)
        expect([drawn[0], drawn.at(-1)]).toEqual([line[0], line.at(-1)])
        const legs = drawn.slice(1).map((end, at): readonly [Corner, Corner] => [drawn[at]!, end])
        for (const corner of line)
          expect(Math.min(...legs.map(([from, to]) => distance(corner, from, to)))).toBeLessThan(0.4)
        expect(line).toEqual(expect.arrayContaining([...drawn]))
      }),
      { numRuns: 1000, seed: 8 }
    )
  })

  test('has two corners where it is straight, and few where it is round', () => {
    expect(traced(Array.from({ length: 100 }, (_, at): Corner => [at / 4, at / 8]))).toHaveLength(2)
    const circle = Array.from({ length: 181 }, (_, at): Corner => {
      const turn = (at / 90) * Math.PI
      return [5 * Math.cos(turn), 5 * Math.sin(turn)]
    })
    expect(traced(circle).length).toBeLessThan(16)
  })

  test('goes to where it turns back', () => {
    const there: Corner = [7, 0]
    expect(traced([[0, 0], [3, 0], there, [2, 0], [1, 0]])).toContainEqual(there)
  })
})

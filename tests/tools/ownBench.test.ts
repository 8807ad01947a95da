import { expect, test } from 'vitest'
import { exponent } from '../../tools/bench/growth'
import { pointFile, polygonFile } from '../../tools/bench/ownFiles'
import { read } from '../exchange/reading'

test('what grows in proportion has the exponent 1, with the square 2, and what does not grow 0', () => {
  const sizes = [1000, 10_000, 100_000, 500_000]
  for (const power of [0, 1, 2]) expect(exponent(sizes.map((size) => [size, 3 * size ** power]))).toBeCloseTo(power, 9)
})

test('the files of the bench are the same on every run, and every feature of them is taken without a remark', () => {
  expect(pointFile(500)).toBe(pointFile(500))
  for (const [text, count] of [
    [pointFile(500), 500],
    [polygonFile(100_000), 25]
  ] as const) {
    const { report, date } = read(text)
    expect(report).toMatchObject({ rejected: 0, problems: [] })
    expect(report.accepted).toBeGreaterThanOrEqual(count)
    expect(date).toBe('date')
  }
})

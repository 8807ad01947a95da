import { describe, expect, test } from 'vitest'
import { readPosition } from '~/i18n/readPosition'

describe('a position that a reader writes', () => {
  test.each([
    ['31.5, -12', [-12, 31.5]],
    ['31.5 -12.25', [-12.25, 31.5]],
    ['31.5,-12.25', [-12.25, 31.5]],
    ['31,5; -12,25', [-12.25, 31.5]],
    ['31,5 -12,25', [-12.25, 31.5]],
    ['31.50° N, 12.25° W', [-12.25, 31.5]],
    ['31,50° N, 12,25° O', [-12.25, 31.5]],
    ['12.25° W 31.5° N', [-12.25, 31.5]],
    ['31°30′N 12°15′W', [-12.25, 31.5]],
    [`31°30'36"S, 12°15'E`, [12.25, -31.51]],
    ['N 31.5 W 12', [-12, 31.5]],
    ['(31.5, −12)', [-12, 31.5]],
    ['10,20', [20, 10]],
    ['90, 180', [180, 90]]
  ] as const)('%s has latitude first, unless letters say otherwise', (text, [longitude, latitude]) => {
    const found = readPosition(text)
    expect(found?.[0]).toBeCloseTo(longitude, 9)
    expect(found?.[1]).toBeCloseTo(latitude, 9)
  })

  test.each([
    '',
    'somewhere',
    '12',
    '91, 0',
    '0, 181',
    '1 2 3',
    '31 E 12 E',
    '31 N 12 N',
    'NaN, NaN',
    '12, x',
    '1e3, 2'
  ])('%s is none', (text) => {
    expect(readPosition(text)).toBeNull()
  })
})

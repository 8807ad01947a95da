import { describe, expect, test } from 'vitest'
import { nearestStop, nextHeight, stopsOf } from '~/panels/sheet/stops'

describe('the heights of a sheet', () => {
  const stops = stopsOf(540, 70)

  test('are its head, half of the stage and all of it but a strip of map', () => {
    expect(stops).toEqual({ peek: 70, half: 270, full: 532 })
  })

  test('never fall below its head, in however low a stage', () => {
    expect(stopsOf(100, 70)).toEqual({ peek: 70, half: 70, full: 92 })
    expect(stopsOf(60, 70)).toEqual({ peek: 70, half: 70, full: 70 })
  })

  test('draw it to the nearest when it is let go, without momentum', () => {
    expect([60, 169, 171, 400, 402, 900].map((pixels) => nearestStop(pixels, stops))).toEqual([
      'peek',
      'peek',
      'half',
      'half',
      'full',
      'full'
    ])
  })

  test('are climbed by taps, and from the top a tap leads back to half', () => {
    expect((['peek', 'half', 'full'] as const).map(nextHeight)).toEqual(['half', 'full', 'half'])
  })
})

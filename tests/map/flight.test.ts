import { describe, expect, test } from 'vitest'
import { distance } from '~/geodesy/distance'
import { flightPath } from '~/map/flight/path'
import type { Camera } from '~/state/view'

const poseidonia: Camera = { zoom: 6.25, centre: [-25.67, 37.76] }
const thule: Camera = { zoom: 5, centre: [-3.2, 21.4] }
const near: Camera = { zoom: 8, centre: [-25.6, 37.7] }
const shares = Array.from({ length: 41 }, (_, step) => step / 40)

describe('a flight from one camera to another', () => {
  test('begins and ends exactly at the two', () => {
    const { at } = flightPath(poseidonia, thule, 1200)
    expect(at(0)).toBe(poseidonia)
    expect(at(1)).toBe(thule)
    expect(at(-0.1)).toBe(poseidonia)
    expect(at(1.3)).toBe(thule)
  })

  test('takes between 350 milliseconds and a second and a half, however far it goes', () => {
    const across: Camera = { zoom: 11, centre: [170, -60] }
    for (const [from, to] of [
      [poseidonia, thule],
      [poseidonia, near],
      [poseidonia, across],
      [near, near]
    ] as const) {
      const { duration } = flightPath(from, to, 360)
      expect(duration).toBeGreaterThanOrEqual(350)
      expect(duration).toBeLessThanOrEqual(1500)
    }
  })

  test('follows the geodesic: the way through every point on it is no longer than the shortest', () => {
    const { at } = flightPath(poseidonia, thule, 1200)
    const whole = distance(poseidonia.centre, thule.centre)
    for (const share of shares) {
      const { centre } = at(share)
      expect(distance(poseidonia.centre, centre) + distance(centre, thule.centre)).toBeCloseTo(whole, 2)
    }
  })

  test('never turns back and never leaps', () => {
    const { at } = flightPath(poseidonia, thule, 1200)
    const whole = distance(poseidonia.centre, thule.centre)
    const gone = shares.map((share) => distance(poseidonia.centre, at(share).centre) / whole)
    gone.slice(1).forEach((here, index) => {
      expect(here).toBeGreaterThanOrEqual(gone[index]!)
      expect(here - gone[index]!).toBeLessThan(0.12)
    })
    const zooms = shares.map((share) => at(share).zoom)
    zooms.slice(1).forEach((zoom, index) => expect(Math.abs(zoom - zooms[index]!)).toBeLessThan(0.5))
  })

  test('rises over a long way, but not below the least zoom of the map', () => {
    const far: Camera = { zoom: 9, centre: [-3.2, 21.4] }
    const lowest = (least: number) => {
      const { at } = flightPath({ ...poseidonia, zoom: 9 }, far, 1200, least)
      return Math.min(...shares.map((share) => at(share).zoom))
    }
    expect(lowest(0)).toBeLessThan(7)
    expect(lowest(8)).toBe(8)
  })

  test('without a way to go only zooms, steadily', () => {
    const { at } = flightPath(poseidonia, { ...poseidonia, zoom: 9.25 }, 1200)
    expect(at(0.5).zoom).toBeCloseTo(7.75, 6)
    expect(at(0.5).centre[0]).toBeCloseTo(poseidonia.centre[0], 9)
    expect(at(0.5).centre[1]).toBeCloseTo(poseidonia.centre[1], 9)
  })
})

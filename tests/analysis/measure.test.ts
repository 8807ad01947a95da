import { describe, expect, test } from 'vitest'
import { whereabouts } from '~/analysis/extent'
import { groundOf, measure } from '~/analysis/measure'
import { along } from '~/geodesy/along'
import { coastIndex } from '~/geodesy/coastIndex'
import { destination } from '~/geodesy/destination'
import { distance } from '~/geodesy/distance'
import type { Position } from '~/geodesy/position'
import { basemapCoast } from '~/model/basemapCoast'
import { itemOf } from '~/model/situation'
import { atlantis } from '../atlantis'
import { atlantisMap } from '../tools/atlantisMap'

const { map } = await atlantisMap()
const coast = coastIndex(basemapCoast(map))
const ground = groundOf(atlantis, coast, map.owners)
const strikes = atlantis.strikes.map((strike) => ({
  strike,
  found: whereabouts(strike.where, strike.geometry, atlantis)
}))

function measures(id: string) {
  const strike = itemOf(atlantis.strikes, id)
  const found = whereabouts(strike.where, strike.geometry, atlantis)
  if (!found) throw new Error(`${id} has no extent.`)
  return measure(found, ground)
}

describe('what follows from where something was', () => {
  test('every position at sea of a circle has its distances inside of the intervals', () => {
    for (const { strike, found } of strikes) {
      if (found?.extent.kind !== 'disc') continue
      const { centre, radius } = found.extent
      const { focus, coast: shore } = measure(found, ground)
      if (!focus || !shore) throw new Error(`${strike.id} is at sea and has measures.`)
      for (let turn = 0; turn < 360; turn += 15)
        for (const share of [0, 0.3, 0.7, 0.999]) {
          const position = destination(centre, turn, radius * share)
          if (coast.onLand(position)) continue
          const away = distance(position, ground.focus)
          const off = coast.nearest(position).distance
          expect(away).toBeGreaterThanOrEqual(focus.min)
          expect(away).toBeLessThanOrEqual(focus.max ?? Infinity)
          expect(off).toBeGreaterThanOrEqual(shore.distance.min)
          expect(off).toBeLessThanOrEqual(shore.distance.max ?? Infinity)
        }
    }
  })

  test('the coasts named hold the nearest of every position of the extent', () => {
    const { found } = strikes.find(({ strike }) => strike.id === 'strike-01') ?? {}
    if (found?.extent.kind !== 'disc') throw new Error('strike-01 is a circle.')
    const { centre, radius } = found.extent
    const named = new Set(measure(found, ground).coast?.nearest.map(({ state, place }) => `${state} ${place}`))
    for (let turn = 0; turn < 360; turn += 10) {
      const position = destination(centre, turn, radius * 0.9)
      if (coast.onLand(position)) continue
      const owner = map.owners[coast.nearest(position).owner]
      expect(named).toContain(`${owner?.country} ${owner?.place}`)
    }
  })

  test('an area without a published limit has no greatest distance, and is never surely inside of anything', () => {
    const { focus, coast: shore, inside } = measures('strike-04')
    expect(focus?.max).toBeNull()
    expect(shore?.distance.max).toBeNull()
    expect(inside).not.toBe('yes')
    expect(shore?.touched).toContain('beyond-200')
  })

  test('the error bar is that of the softest coast that the extent meets', () => {
    const at = (longitude: number, latitude: number) =>
      measure({ extent: { kind: 'disc', centre: [longitude, latitude], radius: 1000 }, open: false, sea: true }, ground)
        .coast?.errorBar
    expect(at(-14.2, 29.3)).toBe(8000)
    expect(at(-22, 36)).toBe(4000)
  })

  test('the error bar can keep a band from being decided', () => {
    const open: Position = [-25.5, 38.8]
    const shore = coast.nearest(open)
    expect(shore.distance).toBeGreaterThan(60_000)
    /** The band of the position so many metres from the coast, on the way from the shore to open water. */
    const near = (metres: number) => {
      let [low, high] = [0, 1]
      for (let turn = 0; turn < 40; turn++) {
        const middle = (low + high) / 2
        if (coast.distance(along(shore.position, open, middle)) < metres) low = middle
        else high = middle
      }
      return measure(
        { extent: { kind: 'disc', centre: [...along(shore.position, open, low)], radius: 0 }, open: false, sea: true },
        ground
      ).coast?.band
    }
    expect(near(15_000)).toBe('within-12')
    expect(near(21_000)).toBe('undecided')
    expect(near(33_000)).toBe('12-24')
    expect(near(42_000)).toBe('beyond-12')
    expect(near(55_000)).toBe('24-200')
  })

  test('what is ashore has a distance and nothing else', () => {
    const {
      coast: shore,
      inside,
      focus
    } = measure({ extent: { kind: 'disc', centre: [-16.92, 32.66], radius: 3000 }, open: false, sea: false }, ground)
    expect(shore).toBeNull()
    expect(inside).toBeNull()
    expect((focus?.max ?? 0) - (focus?.min ?? 0)).toBeCloseTo(6000, 3)
  })

  test('a circle in the deployment area is surely inside, one far off surely not, one across its edge cannot be decided', () => {
    const at = (longitude: number, latitude: number, radius: number) =>
      measure({ extent: { kind: 'disc', centre: [longitude, latitude], radius }, open: false, sea: true }, ground)
        .inside
    expect(at(-18, 36.4, 20_000)).toBe('yes')
    expect(at(-35, 30, 20_000)).toBe('no')
    expect(at(-18, 34.2, 20_000)).toBe('undecided')
  })
})

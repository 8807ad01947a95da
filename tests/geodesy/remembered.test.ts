import { expect, test } from 'vitest'
import { coastIndex } from '~/geodesy/coastIndex'
import type { Position } from '~/geodesy/position'
import { regionOf } from '~/geodesy/extent'
import { remembered, rememberedRegion } from '~/geodesy/remembered'
import { atlantisBox, atlantisCoast } from './atlantisCoast'

const [west, south, east, north] = atlantisBox
const positions = Array.from({ length: 400 }, (_, at): Position => [
  west + ((east - west) * (at % 20)) / 20,
  south + ((north - south) * Math.floor(at / 20)) / 20
])

test('a coast that remembers says what the coast says, however often it is asked', () => {
  const coast = coastIndex(atlantisCoast())
  const twin = remembered(coast)
  for (const round of [1, 2])
    for (const position of positions) {
      expect(twin.shore(position), `round ${round}`).toEqual(coast.shore(position))
      expect(twin.signed(position)).toBe(coast.signed(position))
      expect(twin.distance(position)).toBe(coast.distance(position))
    }
})

test('land masses that are known are left out of those within a radius', () => {
  const coast = coastIndex(atlantisCoast())
  for (const position of positions.filter((_, at) => at % 7 === 0)) {
    const all = coast.within(position, 150_000)
    const known = new Set(all.filter((owner) => owner % 2 === 0))
    expect(coast.within(position, 150_000, known)).toEqual(all.filter((owner) => owner % 2 === 1))
  }
})

test('a region that remembers says what the region says, however often it is asked', () => {
  const region = regionOf({ kind: 'disc', centre: [-30, 30], radius: 90_000 }, coastIndex(atlantisCoast()))
  const twin = rememberedRegion(region)
  expect(twin.boxes).toBe(region.boxes)
  for (const round of [1, 2])
    for (const position of positions) expect(twin.reach(position), `round ${round}`).toEqual(region.reach(position))
})

test('a region asked within a limit says how far it is at least, and remembers no less than it is asked for later', () => {
  const region = regionOf({ kind: 'disc', centre: [-30, 30], radius: 90_000 }, coastIndex(atlantisCoast()))
  const twin = rememberedRegion(region)
  for (const limit of [0, 1000, 50_000, 400_000, Infinity])
    for (const position of positions) {
      const whole = region.reach(position)
      const cut = twin.reach(position, limit)
      expect(cut.least).toBeLessThanOrEqual(whole.least)
      if (whole.least <= limit) expect(cut).toEqual(whole)
      else expect(cut.least > limit || cut.most >= whole.most).toBe(true)
    }
  // Outside of it, but within the limit, all is said that is known.
  const near = positions.map((position) => region.reach(position, 400_000)).filter(({ least }) => least > 0)
  expect(near.filter(({ least, most }) => least <= 400_000 && most < Infinity).length).toBeGreaterThan(20)
})

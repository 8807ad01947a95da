import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { killed, rangeOf, totalKilled, vessels } from '~/analysis/count'
import { parseSituation } from '~/model/parse'
import type { Strike } from '~/model/situation'
import { checkFolder } from '../../tools/checkGeo/checkFolder'
import { findingLine } from '../../tools/checkGeo/finding'
import { readFolder } from '../../tools/readFolder'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = fileURLToPath(new URL('../../geo', import.meta.url))
const situation = parseSituation(readFolder(folder))
const { strikes, events, forces, places, sources } = situation
const boats = (some: readonly Strike[]) => some.reduce((sum, strike) => sum + vessels(strike, null), 0)
const inSea = (sea: string) => strikes.filter(({ where }) => where.sea === sea)

/** The 44 reported elements of the deployment. */
const elements = [
  'ford-csg',
  'bainbridge',
  'mahan',
  'winston-churchill',
  'iwo-jima',
  'san-antonio',
  'fort-lauderdale',
  '22nd-meu',
  'gravely',
  'stockdale',
  'jason-dunham',
  'sampson',
  'lake-erie',
  'gettysburg',
  'minneapolis-saint-paul',
  'newport-news',
  'ocean-trader',
  'site-ceiba',
  'f35b-ceiba',
  'ac130-av8-ceiba',
  'site-aguadilla',
  'site-muniz',
  'site-st-croix-airport',
  'st-croix-camp',
  'site-frederiksted',
  'site-camp-santiago',
  'site-ponce',
  'site-san-isidro',
  'site-las-americas',
  'site-comalapa',
  'tobago',
  'grenada-request',
  'hato-fol',
  'b52-oct15',
  'b1-oct23',
  'b1-oct27',
  'b52-nov',
  'soar-helicopters',
  'ex-trinidad-oct',
  'ex-trinidad-nov',
  'transit-anegada',
  'transit-panama',
  'troops-total',
  'ships-total'
] as const

describe('the real data', () => {
  test('pass npm run check:geo without a fault or a warning', () => {
    expect(checkFolder(folder).found.map(findingLine)).toEqual([])
  })

  test('pass it as a command, too', () => {
    const { status, stdout } = spawnSync(process.execPath, ['tools/run.mjs', 'tools/check-geo.ts'], {
      cwd: root,
      encoding: 'utf8'
    })
    expect(stdout).toMatch(/^The strikes add up to 22 vessels and 82 to 83 killed\.$/m)
    expect(stdout).toMatch(/geo: no fault, 0 warnings\.\n$/)
    expect(status).toBe(0)
  })

  test('are whole: every strike, event, reported element and place of the evidence', () => {
    expect(strikes.map(({ number }) => number)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1))
    expect(events).toHaveLength(54)
    expect(forces.map(({ id }) => id)).toEqual(expect.arrayContaining([...elements]))
    expect(places).toHaveLength(80)
    expect(Object.keys(sources).length).toBeGreaterThan(300)
  })
})

describe('the strikes', () => {
  test('are 21 on 22 vessels, in 18 announcements', () => {
    expect(boats(strikes)).toBe(22)
    expect(new Set(strikes.map(({ id, group }) => group?.id ?? id)).size).toBe(18)
  })

  test('were 11 in the Caribbean Sea, on 11 vessels, and 10 in the eastern Pacific, on 11', () => {
    expect([inSea('caribbean-sea').length, boats(inSea('caribbean-sea'))]).toEqual([11, 11])
    expect([inSea('eastern-pacific').length, boats(inSea('eastern-pacific'))]).toEqual([10, 11])
    expect(inSea('caribbean-sea').length + inSea('eastern-pacific').length).toBe(strikes.length)
  })

  test('killed 82 people as announced, 83 with the man who is presumed dead', () => {
    expect(totalKilled(strikes, null)).toEqual({ min: 82, max: 83 })
    expect(totalKilled(inSea('caribbean-sea'), null)).toEqual({ min: 48, max: 48 })
    expect(totalKilled(inSea('eastern-pacific'), null)).toEqual({ min: 34, max: 35 })
  })

  test('leave one man unaccounted for, in one strike of 27 October', () => {
    const presumed = strikes.filter((strike) => killed(strike, null).max > killed(strike, null).min)
    expect(presumed.map(({ when }) => when.start)).toEqual(['2025-10-27'])
  })
})

describe('the running totals that others gave', () => {
  const tallies = situation.file.tallies.filter(({ later }) => !later)
  const through = (number: number) => strikes.slice(0, number)
  const fits = (count: (typeof tallies)[number]['killed'], sum: { readonly min: number; readonly max: number }) => {
    if (count === null) return true
    const { min, max } = rangeOf(count)
    return min <= sum.max && (max === null || max >= sum.min)
  }

  test('of officials equal the sums of the strikes', () => {
    const official = tallies.filter((tally) => tally.official)
    expect(official.length).toBeGreaterThan(0)
    for (const tally of official) expect(tally.killed).toBe(totalKilled(through(tally.through), null).min)
  })

  test('after the last strike equal them, dead, vessels and strikes', () => {
    const last = tallies.filter((tally) => tally.through === 21)
    expect(last.length).toBeGreaterThan(5)
    for (const tally of last) {
      expect(fits(tally.killed, { min: 82, max: 83 })).toBe(true)
      expect(fits(tally.vessels, { min: 22, max: 22 })).toBe(true)
      expect(fits(tally.strikes, { min: 21, max: 21 })).toBe(true)
    }
    expect(new Set(last.map((tally) => (tally.killed === null ? null : rangeOf(tally.killed).min)))).toEqual(
      new Set([82, 83])
    )
  })

  test('say so in a note where they do not fit the strikes up to then', () => {
    const misfits = tallies.filter((tally) => {
      const some = through(tally.through)
      const count = boats(some)
      return !fits(tally.killed, totalKilled(some, null)) || !fits(tally.vessels, { min: count, max: count })
    })
    expect(misfits.length).toBeGreaterThan(0)
    expect(misfits.filter(({ note }) => note === undefined).map(({ id }) => id)).toEqual([])
    expect(tallies.length - misfits.length).toBeGreaterThan(25)
  })
})

import { describe, expect, test } from 'vitest'
import { decodeBasemap } from '~/model/basemap'
import { parseSituation } from '~/model/parse'
import { cachedBasemap } from '../../tools/basemap/cached'
import { readPlaces } from '../../tools/basemap/readPlaces'
import { derive } from '../../tools/derive'
import { readFolder } from '../../tools/readFolder'

const situation = parseSituation(readFolder('geo'))
const derived = derive(situation, decodeBasemap(await cachedBasemap(situation.file.window, await readPlaces('geo'))))

describe('areas of the real situation', () => {
  test('the sizes of the deployment on the sphere and on WGS84 agree within 0.6 %', () => {
    const sizes = Object.entries(derived.sizes)
    expect(sizes.map(([id]) => id)).toContain('reported-area')
    for (const [id, { ellipsoid, sphere }] of sizes) expect(Math.abs(sphere / ellipsoid - 1), id).toBeLessThan(0.006)
  })

  test('the drawn land of states is within 3 % of their published area', () => {
    // Surface in km² as the states give it, inland water included.
    const published: Readonly<Record<string, number>> = { '862': 916_445, '170': 1_141_748, '218': 256_370 }
    for (const [iso, area] of Object.entries(published)) {
      const drawn = derived.states.find((state) => state.iso === iso)?.area ?? 0
      expect(Math.abs(drawn / 1e6 / area - 1), iso).toBeLessThan(0.03)
    }
  })

  test('every placed strike says whether it lies in the deployment area, and has a coast', () => {
    for (const { id, where } of situation.strikes) {
      const measures = derived.measures[id]
      if (where.kind === 'unplaced') expect(measures).toBeUndefined()
      else {
        expect(measures?.inside, id).toMatch(/yes|no|undecided/)
        expect(measures?.coast?.nearest.length, id).toBeGreaterThan(0)
      }
    }
  })

  test('no measure is NaN, and no interval is the wrong way round', () => {
    for (const [id, { focus, coast }] of Object.entries(derived.measures))
      for (const interval of [focus, coast?.distance]) {
        if (!interval) continue
        expect(interval.min, id).toBeGreaterThanOrEqual(0)
        expect(interval.max ?? Infinity, id).toBeGreaterThanOrEqual(interval.min)
      }
  })

  test('every island that may be the nearest has a name to show', () => {
    for (const { coast } of Object.values(derived.measures))
      for (const { place } of coast?.nearest ?? [])
        if (place !== null && derived.lands[place]) expect(derived.lands[place].es).not.toBe('')
    expect(Object.keys(derived.lands).length).toBeGreaterThan(20)
  })
})

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { files } from '~/model/files'
import type { Box, Position } from '~/model/geometry'
import { type Basemap, decodeBasemap } from '~/model/basemap'
import { basemap } from '../../tools/basemap'
import type { Islet, Name } from '../../tools/basemap/places'
import { readPlaces } from '../../tools/basemap/readPlaces'
import { holds, metresApart, type Ring } from '../../tools/basemap/ring'

const { window }: { window: Box } = JSON.parse(readFileSync('geo/situation.json', 'utf8'))
const names: readonly Name[] = read('names.geojson').features
const islets: readonly Islet[] = read('islets.geojson').features
let map: Basemap
let land: readonly {
  readonly country: string | null
  readonly bbox: readonly number[]
  readonly shape: readonly Ring[]
}[]

beforeAll(async () => {
  map = decodeBasemap(await basemap(window, await readPlaces('geo')))
  land = map.land.map(({ country, bbox, rings }) => ({ country, bbox, shape: rings.map(positions) }))
})

function read<N extends 'names.geojson' | 'islets.geojson'>(file: N) {
  return v.parse(files[file], JSON.parse(readFileSync(`geo/${file}`, 'utf8')))
}

function positions(ring: Float64Array): Ring {
  return Array.from({ length: ring.length / 2 }, (_, i): Position => [ring[2 * i]!, ring[2 * i + 1]!])
}

function near(bbox: readonly number[], [lon, lat]: Position, degrees: number): boolean {
  return lon > bbox[0]! - degrees && lon < bbox[2]! + degrees && lat > bbox[1]! - degrees && lat < bbox[3]! + degrees
}

/** Metres from a position to the land of a state: 0 on it, else to the nearest of points every kilometre along its shore. */
function metresToLand(at: Position, country: string): number {
  let least = Infinity
  for (const { shape, bbox, ...part } of land) {
    if (part.country !== country || !near(bbox, at, 0.2)) continue
    if (holds(shape, at)) return 0
    for (const ring of shape) {
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1]!, ring[i]!]
        if (!near([a[0], a[1], a[0], a[1]], at, 0.5)) continue
        const steps = Math.max(1, Math.ceil(metresApart(a, b) / 1000))
        for (let k = 0; k <= steps; k++) {
          least = Math.min(
            least,
            metresApart(at, [a[0] + ((b[0] - a[0]) * k) / steps, a[1] + ((b[1] - a[1]) * k) / steps])
          )
        }
      }
    }
  }
  return least
}

function stateAt(at: Position): string | null | undefined {
  return land.find(({ shape, bbox }) => near(bbox, at, 0) && holds(shape, at))?.country
}

test('every town lies on the land of its state or within 5 km of it', () => {
  const far = names
    .filter(({ properties }) => properties.kind === 'city' || properties.kind === 'capital')
    .map(({ id, geometry, properties }) => ({ id, metres: metresToLand(geometry.coordinates, properties.iso ?? '') }))
    .filter(({ metres }) => metres > 5000)
  expect(far).toEqual([])
})

test('the name of a state stands on its own land or at sea', () => {
  const strayed = names.filter(({ id, geometry, properties }) => {
    const state = stateAt(geometry.coordinates)
    return properties.kind === 'country' && id !== 'france' && state !== undefined && state !== properties.iso
  })
  expect(strayed.map(({ id }) => id)).toEqual([])
})

test('the name of an island lies on the island or on its islet, so that its coast goes by it', () => {
  const lost = names.filter(({ id, geometry: { coordinates: at }, properties }) => {
    if (properties.kind !== 'island' || properties.group) return false
    const islet = islets.some(
      (one) => metresApart(one.geometry.coordinates, at) <= Math.max(1000, one.properties.radius)
    )
    return stateAt(at) !== properties.iso && !islet && !map.owners.some(({ place }) => place === id)
  })
  expect(lost.map(({ id }) => id)).toEqual([])
})

test('names of waters stand in the water', () => {
  const ashore = names.filter(
    ({ geometry, properties }) =>
      ['ocean', 'sea', 'gulf', 'strait'].includes(properties.kind) && stateAt(geometry.coordinates) !== undefined
  )
  expect(ashore.map(({ id }) => id)).toEqual([])
})

test('every state with a coast here has a name', () => {
  const named = new Set(
    names.filter(({ properties }) => properties.kind === 'country').map(({ properties }) => properties.iso)
  )
  const nameless = new Set(
    map.owners.map(({ country }) => country).filter((country) => country !== null && !named.has(country))
  )
  expect([...nameless]).toEqual([])
})

test('an id names one thing', () => {
  for (const file of [names, islets]) expect(new Set(file.map(({ id }) => id)).size).toBe(file.length)
})

test('all 499 islets of the evidence and one more are there, 481 of them for distances', () => {
  expect(islets).toHaveLength(500)
  expect(map.islets).toHaveLength(481)
})

test('the coast off Guadeloupe, Bonaire and French Guiana is theirs, not a mainland of France or the Netherlands', () => {
  expect(stateAt([-61.68, 16.15])).toBe('312')
  expect(stateAt([-68.28, 12.2])).toBe('535')
  expect(stateAt([-53.1, 3.9])).toBe('254')
})

test('Isla de Aves is one islet at its published place, and the misplaced polygon is gone', () => {
  const owner = map.owners.findIndex(({ place }) => place === 'isla-de-aves')
  expect(map.islets.filter((islet) => islet.owner === owner)).toMatchObject([
    { lon: -63.62, lat: 15.67, form: 'island' }
  ])
  expect(land.filter(({ bbox }) => near(bbox, [-63.62, 15.67], 0.1))).toEqual([])
})

test('the basemap is at most 120 kB gzipped', async () => {
  const file = await basemap(window, await readPlaces('geo'))
  expect(gzipSync(JSON.stringify(file), { level: 9 }).length).toBeLessThan(120_000)
})

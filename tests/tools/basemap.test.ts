import { beforeAll, expect, test } from 'vitest'
import type { Basemap, BasemapFile, Owner } from '~/model/basemap'
import { basemapCoast } from '~/model/basemapCoast'
import type { Position } from '~/model/geometry'
import { basemap } from '../../tools/basemap'
import { holds, metresApart, type Ring } from '../../tools/basemap/ring'
import { atlantisMap, atlantisPlaces, window } from './atlantisMap'

let file: BasemapFile
let map: Basemap

beforeAll(async () => {
  ;({ file, map } = await atlantisMap())
})

function shape(rings: readonly Float64Array[]): Ring[] {
  return rings.map((ring) =>
    Array.from({ length: ring.length / 2 }, (_, i): Position => [ring[2 * i]!, ring[2 * i + 1]!])
  )
}

function owner(place: string): Owner | undefined {
  return map.owners.find((one) => one.place === place)
}

function landAt(at: Position): Owner | undefined {
  const polygon = map.land.find(({ rings }) => holds(shape(rings), at))
  return polygon && map.owners[polygon.owner]
}

test('the same window and places give the same file', async () => {
  expect(await basemap(window, await atlantisPlaces())).toEqual(file)
})

test('every ring closes, to the bit', () => {
  const open = map.land
    .flatMap(({ rings }) => rings)
    .filter((ring) => ring[0] !== ring.at(-2) || ring[1] !== ring.at(-1))
  expect(open).toEqual([])
})

test('towns are on land and the middle of the ocean is not', () => {
  expect(landAt([-3.7, 40.42])?.country).toBe('724')
  expect(landAt([-3.7, 40.42])?.mainland).toBe(true)
  expect(landAt([-32, 30])).toBeUndefined()
})

test('no line of coast lies on an edge of the window', () => {
  const [west, south, east, north] = file.window
  const straight = map.coastlines
    .flatMap(({ line }) => Array.from({ length: line.length / 2 - 1 }, (_, i) => [...line.subarray(2 * i, 2 * i + 4)]))
    .filter(
      ([x1, y1, x2, y2]) => (x1 === x2 && (x1 === west || x1 === east)) || (y1 === y2 && (y1 === south || y1 === north))
    )
  expect(straight).toEqual([])
})

test('each piece of shore has land on one side and water on the other, in nine of ten samples', () => {
  const { segments, owner: owners } = basemapCoast(map)
  const box = (i: number) => segments.slice(4 * i, 4 * i + 4)
  const samples = Array.from({ length: 150 }, (_, i) => Math.floor((i * owners.length) / 150))
  const twoSided = samples.filter((i) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box(i)
    const length = Math.hypot(x2 - x1, y2 - y1)
    const off = 0.0005 / length
    const middle: Position = [(x1 + x2) / 2, (y1 + y2) / 2]
    const side = (sign: number): Position => [middle[0] - sign * off * (y2 - y1), middle[1] + sign * off * (x2 - x1)]
    return (landAt(side(1)) === undefined) !== (landAt(side(-1)) === undefined)
  })
  expect(twoSided.length).toBeGreaterThan(135)
})

test('a border runs between two states and not along the sea', () => {
  const on = map.borders.some(({ line }) => {
    for (let i = 0; i < line.length; i += 2)
      if (metresApart([line[i]!, line[i + 1]!], [-7.0, 39.1]) < 40_000) return true
    return false
  })
  expect(on).toBe(true)
  expect(map.borders.some(({ bbox }) => bbox[0] > -40 && bbox[2] < -18)).toBe(false)
})

test('rivers and lakes are those of the window', () => {
  const nearTagus = map.rivers.some(({ line }) => {
    for (let i = 0; i < line.length; i += 2)
      if (metresApart([line[i]!, line[i + 1]!], [-4.8, 39.8]) < 15_000) return true
    return false
  })
  expect(nearTagus).toBe(true)
  expect(map.rivers.every(({ rank }) => rank >= 1 && rank <= 3)).toBe(true)
})

test('an islet that replaces land removes it, and only small land close by', () => {
  expect(landAt([-15.865, 30.14])).toBeUndefined()
  expect(owner('isle-of-cleito')?.note?.en).toContain('claimed')
  expect(landAt([-17, 32.75])?.place).toBe('leuke')
})

test('an islet without a name in a group goes by the group, and another stands alone', () => {
  const at = (lon: number, lat: number) => map.islets.find((islet) => islet.lon === lon && islet.lat === lat)
  const reef = at(-20.1, 39.2)
  const speck = at(-20.12, 39.22)
  expect(reef?.form).toBe('group')
  expect(speck?.owner).toBe(reef?.owner)
  expect(map.owners[at(-12.6, 36.5)?.owner ?? 0]?.place).toBeNull()
})

test('a territory that the atlas counts to its state goes by the number of its label', () => {
  expect(landAt([-25.3, 37.82])).toMatchObject({ country: '998', place: 'basileia', mainland: false })
  expect(landAt([-31.21, 39.44])).toMatchObject({ country: '620', place: 'flores' })
  expect(landAt([-8.1, 39.6])?.country).toBe('620')
})

test('land far beyond the window is thinner but there', () => {
  expect(landAt([-45, 70])).toBeDefined()
  const points = (west: number, east: number) =>
    map.coastlines.reduce((sum, { line, bbox }) => (bbox[0] > west && bbox[2] < east ? sum + line.length / 2 : sum), 0)
  expect(points(-40, 5)).toBeGreaterThan(2 * points(-96, -44))
})

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { FileSource, PMTiles, tileIdToZxy } from 'pmtiles'
import { afterAll, describe, expect, test } from 'vitest'
import { decodeTile } from '~/exchange/tiles/decodeTile'
import { fromMercator } from '~/map/mercator'
import { ArchiveFile } from '../../../tools/tiles/archiveFile'
import { gather } from '../../../tools/tiles/gather'
import { makeArchive, type Wishes } from '../../../tools/tiles/makeArchive'
import { directories, type Entry, firstOf } from '../../../tools/tiles/pmtiles'
import { dice, soundings } from '../../soundings'

const folder = mkdtempSync(join(tmpdir(), 'tiles-'))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (path: string) => {
  const bytes = readFileSync(path)
  return new PMTiles(new FileSource(new File([bytes], path)))
}

async function made(texts: Iterable<string>, wishes: Partial<Wishes> = {}) {
  const path = join(folder, 'made.pmtiles')
  const { material, accepted, rejected } = await gather(texts)
  const report = makeArchive(path, material, { name: 'Soundings', keep: ['day'], ...wishes })
  return { archive: read(path), report, accepted, rejected, path }
}

/** Every feature of every tile of a zoom. */
async function features(archive: PMTiles, zoom: number) {
  const places = Array.from({ length: 4 ** zoom }, (_, n) => ({
    zoom,
    column: n % 2 ** zoom,
    row: Math.floor(n / 2 ** zoom)
  }))
  const tiles = await Promise.all(
    places.map(async (place) => {
      const tile = await archive.getZxy(place.zoom, place.column, place.row)
      return tile ? decodeTile(tile.data, place, { day: 'day' }) : []
    })
  )
  return tiles.flat()
}

describe('an archive of points', () => {
  test('gives back at its last zoom every point with its id, its properties and its place to a metre', async () => {
    const source = [...soundings(3000)].map((text) => JSON.parse(text) as GeoJSON.Feature<GeoJSON.Point>)
    const { archive, report } = await made(soundings(3000))
    const found = await features(archive, report.maxZoom)
    expect(found).toHaveLength(3000)
    const byId = new Map(found.map((one) => [one.id, one]))
    for (const { id, geometry, properties } of source) {
      const one = byId.get(Number(id))
      expect(one?.properties()).toEqual(properties)
      const [longitude, latitude] = fromMercator(one?.parts[0]?.[0] ?? 0, one?.parts[0]?.[1] ?? 0)
      expect(longitude).toBeCloseTo(geometry.coordinates[0] ?? 0, 5)
      expect(latitude).toBeCloseTo(geometry.coordinates[1] ?? 0, 5)
    }
  })

  test('says in its first bytes where it lies, how deep it goes, and below which zoom it is thinned', async () => {
    const { archive, report } = await made(soundings(3000))
    const header = await archive.getHeader()
    expect(header).toMatchObject({ specVersion: 3, tileType: 1, clustered: true, minZoom: 0, maxZoom: report.maxZoom })
    const all = [...soundings(3000)].map(
      (text) => (JSON.parse(text) as GeoJSON.Feature<GeoJSON.Point>).geometry.coordinates
    )
    expect(header.minLon).toBeCloseTo(Math.min(...all.map(([longitude = 0]) => longitude)), 5)
    expect(header.maxLat).toBeCloseTo(Math.max(...all.map(([, latitude = 0]) => latitude)), 5)
    expect(header.numAddressedTiles).toBe(report.tiles)
    const metadata = (await archive.getMetadata()) as Record<string, unknown>
    expect(metadata).toMatchObject({ features: 3000, thinned: { below: report.maxZoom } })
  })

  test('stands at every zoom for all of its points: what is left out is counted in what is kept', async () => {
    const { archive, report } = await made(soundings(3000))
    expect(report.maxZoom).toBeGreaterThan(2)
    for (let zoom = 0; zoom <= report.maxZoom; zoom++) {
      const found = await features(archive, zoom)
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(3000)
      expect(found.every(({ day }) => day !== null)).toBe(true)
    }
    expect((await features(archive, 0)).length).toBeLessThan(1500)
  })

  test('is not thinned, and does not say so, where a tile holds all there is', async () => {
    const { archive, report } = await made(soundings(900))
    expect(report).toMatchObject({ maxZoom: 0, thinnedBelow: null })
    expect(await archive.getMetadata()).not.toHaveProperty('thinned')
    expect(await features(archive, 0)).toHaveLength(900)
  })

  test('keeps points of one place together however many they are', async () => {
    const crowd = Array.from({ length: 2500 }, (_, n) =>
      JSON.stringify({ type: 'Feature', geometry: { type: 'Point', coordinates: [-24, 33] }, properties: { n } })
    )
    const { archive, report } = await made(crowd, { maxZoom: 3 })
    expect(await features(archive, report.maxZoom)).toHaveLength(2500)
    const [one, ...others] = await features(archive, 0)
    expect([one?.count, others.length]).toEqual([2500, 0])
  })

  test('has no tile above the limit but at its last zoom', async () => {
    const { report } = await made(soundings(20_000))
    expect(report.largest).toBeLessThan(60_000)
  })
})

describe('an archive of lines and areas', () => {
  const square = (west: number, south: number, size: number) => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south]
  ]
  const shapes = [
    {
      type: 'Feature',
      id: 7,
      geometry: { type: 'Polygon', coordinates: [square(-30, 30, 8), square(-28, 32, 2)] },
      properties: { name: 'Basin' }
    },
    {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [-30, 30],
          [-10, 40]
        ]
      },
      properties: { name: 'Track' }
    },
    {
      type: 'Feature',
      geometry: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [-20, 31] },
          {
            type: 'MultiPoint',
            coordinates: [
              [-21, 31],
              [-22, 31]
            ]
          }
        ]
      },
      properties: { name: 'Buoys' }
    }
  ].map((one) => JSON.stringify(one))

  test('holds them as what they are, holes and all, with points beside them', async () => {
    const { archive, report, accepted } = await made(shapes)
    expect(accepted).toBe(3)
    const found = await features(archive, report.maxZoom)
    const named = (name: string) => found.filter((one) => one.properties()['name'] === name)
    expect(named('Buoys').map(({ kind, id }) => [kind, id])).toEqual([
      ['points', 3],
      ['points', 3],
      ['points', 3]
    ])
    expect(new Set(named('Track').map(({ kind }) => kind))).toEqual(new Set(['lines']))
    expect(new Set(named('Basin').map(({ kind, id }) => `${kind} ${id}`))).toEqual(new Set(['areas 7']))
    expect(named('Basin').some(({ parts }) => parts.length === 2)).toBe(true)
    const xs = named('Basin').flatMap(({ parts }) =>
      parts.flatMap((part) => Array.from(part).filter((_, at) => at % 2 === 0))
    )
    const [west] = fromMercator(Math.min(...xs), 0)
    expect(west).toBeCloseTo(-30, 3)
  })

  test('a property called like a part of a program is a property like any other', async () => {
    const text =
      '{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"constructor":"a","toString":1,"deep":{"b":[1]},"none":null,"below":-3,"part":0.5,"yes":true}}'
    const { archive, report } = await made([text])
    const [one] = await features(archive, report.maxZoom)
    expect(one?.properties()).toEqual({
      constructor: 'a',
      toString: 1,
      deep: '{"b":[1]}',
      below: -3,
      part: 0.5,
      yes: true
    })
  })
})

describe('what is no feature', () => {
  test.each([
    ['{"type":"Feature","geometry":null,"properties":{}}', 'it has no geometry'],
    [
      '{"type":"Feature","geometry":{"type":"Point","coordinates":[181,0]},"properties":{}}',
      'longitude 181 is beyond 180'
    ],
    [
      '{"type":"Feature","geometry":{"type":"Point","coordinates":[0,"1"]},"properties":{}}',
      'a position is no pair of numbers'
    ],
    [
      '{"type":"Feature","geometry":{"type":"Point","coordinates":[0,89]},"properties":{}}',
      'latitude 89 is beyond 85.0511, where this kind of map ends'
    ],
    [
      '{"type":"Feature","geometry":{"type":"Blob","coordinates":[0,9]},"properties":{}}',
      '"Blob" is no type of geometry'
    ],
    ['{"type":"Feature","geometry":{"type":"MultiPoint","coordinates":[]},"properties":{}}', 'coordinates are empty'],
    ['{"type":"Topology"}', 'it is no Feature'],
    ['{"type":}', 'it is not JSON']
  ])('%s is left out and named', async (text, reason) => {
    const good = '{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{}}'
    const { accepted, rejected } = await gather([good, text, good])
    expect(accepted).toBe(2)
    expect(rejected).toEqual([{ number: 2, reason }])
  })
})

describe('directories', () => {
  const entries = (count: number): readonly Entry[] =>
    Array.from({ length: count }, (_, n) => ({
      id: 3 * n,
      run: 1 + (n % 2),
      offset: 100 * n,
      length: 90 + ((n * 7919) % 10)
    }))

  test('that do not fit the first read lead to leaves, in which every tile is found', async () => {
    const all = entries(40_000)
    const { root, leaves } = directories(all)
    expect(leaves.length).toBeGreaterThan(1)
    expect(root.length).toBeLessThanOrEqual(16_384 - 127)
    expect(directories(entries(50)).leaves).toEqual([])
  })

  test('of an archive with leaves lead the reader to its tiles, with two more reads at most', async () => {
    const path = join(folder, 'leaves.pmtiles')
    const file = new ArchiveFile(path)
    const count = 30_000
    // Lengths and gaps that no compression foresees; one tile in fifty is the same as the one before.
    const roll = dice(3)
    const rolled = Array.from({ length: count }, () => Math.floor(1000 * roll()))
    const chance = (n: number) => rolled[n] ?? 0
    const content = (n: number) => {
      const own = n % 50 === 49 ? n - 1 : n
      return Buffer.from(`tile ${own}`.padEnd(12 + (chance(own) % 250)))
    }
    const ids: number[] = []
    for (let n = 0, id = firstOf(9); n < count; n++, id += 1 + (chance(count - 1 - n) % 8) * Number(n % 50 !== 48))
      ids.push(id)
    ids.forEach((id, n) => file.add(id, content(n)))
    file.finish({ minZoom: 9, maxZoom: 9, bounds: [-180, -85, 180, 85], metadata: {} })
    const bytes = readFileSync(path)
    let reads = 0
    const archive = new PMTiles(
      {
        getKey: () => 'counted',
        async getBytes(offset, length) {
          reads++
          return { data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }
        }
      },
      undefined,
      // These tiles are plain, unlike the directories.
      async (packed) =>
        new Uint8Array(packed)[0] === 0x1f ? Uint8Array.from(gunzipSync(Buffer.from(packed))).buffer : packed
    )
    const header = await archive.getHeader()
    expect(header.leafDirectoryLength).toBeGreaterThan(0)
    expect(header.numAddressedTiles).toBe(count)
    expect(header.numTileContents).toBeLessThan(count)
    for (const n of [0, 1, 49, 14_999, count - 1]) {
      reads = 0
      const tile = await archive.getZxy(...tileIdToZxy(ids[n] ?? 0))
      expect(Buffer.from(tile?.data ?? new ArrayBuffer(0)).toString()).toBe(content(n).toString())
      expect(reads).toBeLessThanOrEqual(2)
    }
    const gap = ids.findIndex((id, n) => (ids[n + 1] ?? 0) > id + 1)
    expect(await archive.getZxy(...tileIdToZxy((ids[gap] ?? 0) + 1))).toBeUndefined()
  })
})

import { describe, expect, test } from 'vitest'
import type { TiledFeature, TilePlace } from '~/exchange/tiles/decodeTile'
import type { OpenArchive } from '~/exchange/tiles/openArchive'
import { distanceTo, holds } from '~/map/archives/pickTiled'
import { most, TileShelf } from '~/map/archives/tileShelf'
import { tileZoom, tilesInView } from '~/map/archives/tilesInView'
import type { ArchiveFault } from '~/state/archives'

const frame = (zoom: number, originX: number, originY: number) => ({
  zoom,
  scale: 256 * 2 ** zoom,
  originX,
  originY,
  width: 1000,
  height: 600,
  ratio: 1
})
const world: Pick<OpenArchive, 'minZoom' | 'maxZoom' | 'box'> = { minZoom: 0, maxZoom: 6, box: [-180, -85, 180, 85] }

describe('the tiles of a picture', () => {
  test('are of half the map’s resolution, of the last zoom beyond it and of the first before it', () => {
    expect(tileZoom(5, world)).toBe(4)
    expect(tileZoom(11, world)).toBe(6)
    expect(tileZoom(0, { minZoom: 2, maxZoom: 6 })).toBe(2)
  })

  test('cover it, the middle first, and are at most a dozen for a screen', () => {
    const places = tilesInView(frame(5, 3000, 3000), world)
    expect(new Set(places.map(({ column }) => column))).toEqual(new Set([5, 6, 7]))
    expect(new Set(places.map(({ row }) => row))).toEqual(new Set([5, 6, 7]))
    expect(places[0]).toEqual({ zoom: 4, column: 6, row: 6 })
    for (let zoom = 2; zoom <= 11; zoom += 0.25)
      expect(tilesInView({ ...frame(zoom, 1000, 1000), width: 1728, height: 1080 }, world).length).toBeLessThanOrEqual(
        30
      )
  })

  test('are none where the archive has nothing', () => {
    expect(tilesInView(frame(5, 3000, 3000), { ...world, box: [100, 10, 120, 20] })).toEqual([])
  })
})

describe('the shelf of tiles', () => {
  const place = (column: number): TilePlace => ({ zoom: 12, column, row: 0 })
  const settled = () => new Promise((settle) => setTimeout(settle, 0))

  function shelfOf(tile: OpenArchive['tile']) {
    const faults: ArchiveFault[] = []
    const shelf = new TileShelf(
      { ...world, count: null, thinnedBelow: null, tile },
      () => {},
      (fault) => faults.push(fault)
    )
    return { shelf, faults }
  }

  test('fetches each tile once and forgets those longest out of use', async () => {
    const asked: number[] = []
    const { shelf } = shelfOf(async ({ column }) => {
      asked.push(column)
      return []
    })
    for (let column = 0; column < 2 * most; column += 4) {
      shelf.want([0, 1, 2, 3].map((more) => place(column + more)))
      await settled()
    }
    expect(asked).toHaveLength(2 * most)
    expect(shelf.size).toBe(most)
    expect(shelf.features(place(0))).toBeNull()
    expect(shelf.features(place(2 * most - 1))).toEqual([])
  })

  test('gives up what is no longer wanted, without calling it a fault, and asks again when it is', async () => {
    const ends: AbortSignal[] = []
    const { shelf, faults } = shelfOf(
      (_place, signal) =>
        new Promise((_settle, refuse) => {
          ends.push(signal)
          signal.addEventListener('abort', () => refuse(new Error('given up')))
        })
    )
    shelf.want([place(1)])
    shelf.want([place(2)])
    await settled()
    expect(ends.map(({ aborted }) => aborted)).toEqual([true, false])
    expect(faults).toEqual([])
    shelf.want([place(1), place(2)])
    expect(ends).toHaveLength(3)
  })

  test('tells of a tile that fails, and does not ask for it over and over', async () => {
    let asked = 0
    const { shelf, faults } = shelfOf(async () => {
      asked++
      throw new Error('no tile')
    })
    shelf.want([place(1)])
    await settled()
    shelf.want([place(1)])
    await settled()
    expect([asked, faults]).toEqual([1, ['damaged']])
  })
})

describe('what lies at a place', () => {
  const feature = (kind: TiledFeature['kind'], ...parts: readonly (readonly number[])[]) => ({
    kind,
    parts: parts.map((part) => Float64Array.from(part))
  })

  test('is measured to the nearest of several points, and to the inside of a line’s legs', () => {
    expect(distanceTo(feature('points', [0, 0], [3, 4]), 3, 5)).toBe(1)
    expect(distanceTo(feature('lines', [0, 0, 10, 0]), 5, 2)).toBe(2)
    expect(distanceTo(feature('lines', [0, 0, 10, 0]), 13, 4)).toBe(5)
  })

  test('is an area outside of its holes', () => {
    const ring = (size: number, from: number) => [
      from,
      from,
      from + size,
      from,
      from + size,
      from + size,
      from,
      from + size,
      from,
      from
    ]
    const area = feature('areas', ring(10, 0), ring(2, 4))
    expect(holds(area, 1, 1)).toBe(true)
    expect(holds(area, 5, 5)).toBe(false)
    expect(holds(area, 11, 5)).toBe(false)
  })
})

import { beforeAll, expect, test } from 'vitest'
import type { Derived } from '~/analysis/derived'
import { meets, reach } from '~/analysis/meets'
import { columns, type Row, rowsOf, sorted } from '~/analysis/rows'
import { select } from '~/analysis/select'
import { itemOf } from '~/model/situation'
import { atlantis, atlantisDerived, everything } from './atlantis'

const situation = atlantis()
let derived: Derived
let rows: readonly Row[]

beforeAll(async () => {
  derived = await atlantisDerived()
  rows = rowsOf(select(situation, derived, everything), situation, derived, everything)
})

const ids = (list: readonly Row[]) => list.map(({ id }) => id)

test('there is a row for each strike, event and force', () => {
  expect(rows).toHaveLength(situation.strikes.length + situation.events.length + situation.forces.length)
})

test('a row says what is known, and nothing where nothing is', () => {
  const first = rows.find(({ id }) => id === 'strike-01')
  expect(first).toMatchObject({ kind: 'strike', number: 1, knowledge: 'circle', sea: { en: 'Sea of Atlas' } })
  expect(first?.focus?.min).toBeLessThan(first?.focus?.max ?? 0)
  const unplaced = rows.find(({ id }) => id === 'strike-06')
  expect(unplaced).toMatchObject({ knowledge: 'unplaced', sea: null, focus: null, band: null })
})

test('every order keeps every row, and the opposite order puts rows without a value last as well', () => {
  for (const column of columns)
    for (const descending of [false, true]) {
      const list = sorted(rows, { column, descending }, 'en')
      expect(ids(list).toSorted()).toEqual(ids(rows).toSorted())
      if (column !== 'focus' && column !== 'killed' && column !== 'band' && column !== 'sea') continue
      const without = list.map((row) => row[column] === null)
      expect(without.indexOf(true), `${column}: rows without a value stand together at the end`).toBe(
        without.filter((one) => !one).length
      )
    }
})

test('days run forwards or backwards', () => {
  const days = sorted(rows, { column: 'when', descending: false }, 'en').map(({ start }) => start)
  expect(days).toEqual(days.toSorted())
  const back = sorted(rows, { column: 'when', descending: true }, 'en').map(({ start }) => start)
  expect(back).toEqual(days.toReversed())
})

test('titles stand in the order of the language', () => {
  const titles = sorted(rows, { column: 'title', descending: false }, 'es').map(({ title }) => title.es)
  expect(titles).toEqual(titles.toSorted(new Intl.Collator('es', { numeric: true }).compare))
})

test('a circle reaches into a box that it merely touches, an unplaced item into none', () => {
  const strike = itemOf(situation.strikes, 'strike-01')
  if (strike.where.kind !== 'circle' || !strike.geometry) throw new Error('Strike 1 is a circle.')
  const [longitude, latitude] = strike.geometry.coordinates
  const degrees = strike.where.radius / 111_000
  const whereabouts = reach(strike, situation, everything)
  if (!whereabouts) throw new Error('Strike 1 is somewhere.')
  const strip = (from: number, to: number) =>
    meets(whereabouts, [longitude - 0.1, latitude + from * degrees, longitude + 0.1, latitude + to * degrees])
  expect(strip(-0.1, 0.1), 'a box inside').toBe(true)
  expect(strip(-3, 3), 'a box that holds it all along').toBe(true)
  expect(strip(0.9, 2), 'a box at its rim').toBe(true)
  expect(strip(1.1, 2), 'a box beyond its rim').toBe(false)
  expect(reach(itemOf(situation.strikes, 'strike-06'), situation, everything)).toBeNull()
})

test('an area reaches into a box by its shape, not by the box round it', () => {
  const triangle = {
    extent: {
      kind: 'polygons' as const,
      polygons: [
        [
          [
            [0, 0],
            [10, 0],
            [0, 10],
            [0, 0]
          ]
        ]
      ] as [number, number][][][]
    }
  }
  expect(meets(triangle, [1, 1, 2, 2]), 'inside').toBe(true)
  expect(meets(triangle, [-5, -5, 15, 15]), 'around').toBe(true)
  expect(meets(triangle, [4, 4, 9, 9]), 'across the slope').toBe(true)
  expect(meets(triangle, [7, 7, 9, 9]), 'in its box, beyond the slope').toBe(false)
})

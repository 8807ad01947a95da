import { expect, test } from 'vitest'
import type { Row } from '~/analysis/rows'
import { rowsAsText } from '~/panels/table/copyRows'

const row: Row = {
  id: 'strike-01',
  kind: 'strike',
  number: 1,
  start: '2031-03-08',
  end: null,
  open: false,
  title: { en: 'Strike 1', es: 'Ataque 1' },
  sea: { en: 'Sea of Atlas', es: 'Mar de Atlas' },
  knowledge: 'circle',
  killed: { min: 4, max: 6 },
  focus: { min: 100_000, max: 200_000 },
  band: '12-24'
}
const fields = (one: Row) => rowsAsText([one], 'en', 'km', 'Poseidonia').split('\n')[1]?.split('\t') ?? []

test('a row becomes its id, number, days and what each column says', () => {
  expect(fields(row)).toEqual([
    'strike-01',
    '1',
    '2031-03-08',
    'Strike 1',
    'Strike',
    'Sea of Atlas',
    'circle',
    '4–6',
    '100–200 km',
    '12 to 24 nmi'
  ])
})

test('the head names the columns in the language of the reader', () => {
  expect(rowsAsText([], 'es', 'km', 'Poseidonia').split('\t').slice(0, 3)).toEqual(['id', 'Número', 'Fecha'])
})

test('an interval gives both days, one that goes on an open end', () => {
  expect(fields({ ...row, end: '2031-03-10' })[2]).toBe('2031-03-08/2031-03-10')
  expect(fields({ ...row, open: true })[2]).toBe('2031-03-08/..')
})

test('no text becomes a formula or breaks its line', () => {
  const text = '=HYPERLINK("x")\tand\nmore'
  expect(fields({ ...row, title: { en: text, es: text } })[3]).toBe('\'=HYPERLINK("x") and more')
  for (const sign of ['=', '+', '-', '@'])
    expect(fields({ ...row, title: { en: `${sign}1`, es: 'x' } })[3], `a title that begins with ${sign}`).toBe(
      `'${sign}1`
    )
})

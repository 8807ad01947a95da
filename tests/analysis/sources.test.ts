import { expect, test } from 'vitest'
import { factsOf } from '~/analysis/facts'
import { breadths, newsroomName, newsrooms, usedSources } from '~/analysis/sources'
import { atlantis } from '../atlantis'

test('a source names every item that rests on it, through its claims as well', () => {
  const source = usedSources(atlantis, null).find(({ id }) => id === 'gazette-0510')
  expect(source?.items.map(({ id }) => id)).toContain('strike-01')
})

test('a source of a total names the totals', () => {
  expect(usedSources(atlantis, null).find(({ id }) => id === 'herald-0308')?.statements).toContain('totals')
})

test('on an earlier day only what had appeared is listed', () => {
  const shown = usedSources(atlantis, '2031-03-31')
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.every(({ source }) => (source.published ?? source.knownBy ?? '9') <= '2031-03-31')).toBe(true)
})

test('a newsroom bears the name of its owner, or the one its texts carry most often', () => {
  expect(newsroomName('gazette', atlantis)).toEqual({ en: 'The Poseidonia Gazette', es: 'La Gaceta de Poseidonia' })
  const situation = { ...atlantis, file: { ...atlantis.file, owners: [] } }
  expect(newsroomName('gazette', situation).en).toBe('The Poseidonia Gazette')
})

test('pages of all newsrooms add up to all sources', () => {
  const rows = newsrooms(atlantis, factsOf(atlantis, null), null)
  expect(rows.reduce((sum, { pages }) => sum + pages, 0)).toBe(Object.keys(atlantis.sources).length)
})

test('facts that rest on one newsroom alone add up over the newsrooms', () => {
  const facts = factsOf(atlantis, null)
  const alone = newsrooms(atlantis, facts, null).reduce((sum, row) => sum + row.alone, 0)
  expect(alone).toBe(facts.filter((fact) => fact.newsrooms.length === 1).length)
  expect(alone).toBe(breadths(facts)[1])
})

test('every fact rests on some newsroom, and the breadths add up to all facts', () => {
  for (const known of [null, '2031-03-31', '2031-05-31']) {
    const facts = factsOf(atlantis, known)
    const counts = breadths(facts)
    expect(counts[0]).toBe(0)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(facts.length)
  }
})

import { beforeAll, describe, expect, test } from 'vitest'
import { foldInPlace, wordsOf } from '~/analysis/fold'
import { search, type SearchIndex, searchIndex } from '~/analysis/search'
import type { Language } from '~/model/text'
import { atlantis } from './atlantis'

const situation = atlantis()
const dayTexts = (day: string) =>
  ['en-GB', 'es'].map((locale) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
  )
let index: SearchIndex

beforeAll(async () => {
  index = await searchIndex(situation, null, dayTexts)
})

const keys = (text: string, language: Language = 'en') =>
  search(index, text, language, 50).groups.flatMap(({ found }) => found.map(({ entry }) => entry.key))

describe('words', () => {
  test('lose accents and case, but keep the digits of a number together', () => {
    expect(wordsOf('Tritón’s 15,000 SEÑAS; 15.000, 4.5 y «Ávila»')).toEqual([
      'triton',
      '15000',
      'senas',
      '15000',
      '4',
      '5',
      'y',
      'avila'
    ])
  })

  test('are folded in place without moving a character', () => {
    const text = 'La Atlántida: ñandú, İ, ß, ﬁ, 🚢 – fin'
    expect(foldInPlace(text)).toHaveLength(text.length)
    expect(foldInPlace(text).indexOf('fin')).toBe(text.indexOf('fin'))
  })
})

describe('a search', () => {
  test('ignores accents and case', () => {
    for (const text of ['Leviatán', 'leviatan', 'LEVIATÁN'])
      expect(keys(text), `for ${text}`).toContain('carrier-leviathan')
  })

  test('finds both languages whichever the reader uses', () => {
    for (const language of ['en', 'es'] as const) {
      expect(keys('fishers', language)).toContain('strike-01')
      expect(keys('pescadores', language)).toContain('strike-01')
    }
  })

  test('finds while a word is still being typed', () => {
    expect(keys('levia')).toContain('carrier-leviathan')
    expect(keys('protes')).toContain('palace-note')
  })

  test('finds titles, summaries, claims, people, places and publishers', () => {
    expect(keys('gives its opinion'), 'title').toContain('league-opinion')
    expect(keys('Triton ring'), 'claim').toContain('strike-02')
    expect(keys('Fishers of Elasippos'), 'owner').toEqual(
      expect.arrayContaining(
        situation.strikes.filter(({ claims }) => claims.some(({ by }) => by === 'fishers')).map(({ id }) => id)
      )
    )
    expect(keys('Poseidonia'), 'place').toContain('poseidonia')
    const [id, source] = Object.entries(situation.sources)[0] ?? ['', undefined]
    expect(keys(source?.publisher ?? ''), 'publisher').toContain(`source/${id}`)
    expect(keys(source?.title ?? ''), 'title of a source').toContain(`source/${id}`)
  })

  test('finds a day as a reader writes it', () => {
    expect(keys('8 May 2031')).not.toContain('strike-01')
    const { start } = situation.strikes[0]?.when ?? { start: '' }
    for (const text of dayTexts(start)) expect(keys(text), `for ${text}`).toContain('strike-01')
  })

  test('wants every word, and says when it had to be content with less', () => {
    expect(search(index, 'carrier Leviathan', 'en').loose).toBe(false)
    const misspelt = search(index, 'Leviatham', 'en')
    expect(misspelt.loose).toBe(true)
    expect(misspelt.groups.flatMap(({ found }) => found.map(({ entry }) => entry.key))).toContain('carrier-leviathan')
    expect(search(index, 'xyzzyxyzzy', 'en').groups).toEqual([])
  })

  test('gives groups, cut to the number asked for, with the whole number beside', () => {
    const { groups } = search(index, 'lemuria', 'en', 2)
    expect(groups.length).toBeGreaterThan(1)
    for (const { found, total } of groups) expect(found).toHaveLength(Math.min(2, total))
    expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length)
  })

  test('shows where the words stand when the title lacks them', () => {
    const found = search(index, 'pescadores', 'es', 50)
      .groups.flatMap((group) => group.found)
      .find(({ entry }) => entry.key === 'strike-01')
    expect(found?.excerpt?.found.toLowerCase()).toBe('pescadores')
    expect(
      search(index, 'Leviathan', 'en')
        .groups.flatMap((group) => group.found)
        .find(({ entry }) => entry.key === 'carrier-leviathan')?.excerpt
    ).toBeNull()
  })

  test('takes signs that mean something elsewhere as plain text', () => {
    for (const text of ['(', '[a-', '\\', '.*', '"', '<b>', ' ', '', '%%%', '🚢', '\u0000'])
      expect(() => search(index, text, 'en'), `for ${JSON.stringify(text)}`).not.toThrow()
  })

  test('leads from a source to the items that rest on it', () => {
    const cited = situation.strikes[0]?.sources[0] ?? ''
    expect(index.entries.get(`source/${cited}`)?.target).toMatchObject({
      kind: 'source',
      cites: expect.arrayContaining(['strike-01'])
    })
  })
})

describe('as known on a day', () => {
  test('nothing is found that was published later', async () => {
    const early = await searchIndex(situation, '2031-03-21', dayTexts)
    const found = (text: string) =>
      search(early, text, 'en', 50).groups.flatMap((group) => group.found.map(({ entry }) => entry.key))
    expect(found('strike')).toContain('strike-01')
    expect(early.entries.has('strike-02')).toBe(false)
    expect(early.entries.has('league-opinion')).toBe(false)
    const laterSource = Object.entries(situation.sources).find(
      ([, { published }]) => published !== null && published > '2031-03-21'
    )?.[0]
    expect(laterSource).toBeDefined()
    expect(early.entries.has(`source/${laterSource}`)).toBe(false)
  })

  test('a claim made later does not lead to its strike before', async () => {
    expect(situation.strikes[0]?.claims.find(({ fact, denies }) => fact === 'group' && denies)?.on).toBe('2031-03-12')
    const [before, after] = await Promise.all([
      searchIndex(situation, '2031-03-11', dayTexts),
      searchIndex(situation, '2031-03-12', dayTexts)
    ])
    const found = (at: SearchIndex) => search(at, 'not members of any ring', 'en', 50)
    expect(found(before).loose, 'before, no entry has all the words').toBe(true)
    expect(found(after).loose).toBe(false)
    expect(found(after).groups.flatMap((group) => group.found.map(({ entry }) => entry.key))).toContain('strike-01')
  })
})

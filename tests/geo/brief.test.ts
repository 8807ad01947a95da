import { beforeAll, expect, test } from 'vitest'
import { search, type SearchIndex, searchIndex } from '~/analysis/search'
import { parseSituation } from '~/model/parse'
import { readFolder } from '../../tools/readFolder'

const situation = parseSituation(readFolder('geo'))
let index: SearchIndex

beforeAll(async () => {
  index = await searchIndex(situation, null, (day) =>
    ['en-GB', 'es'].map((locale) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
    )
  )
})

/** The points of the founding brief: what a reader types in either language, and what must come of it. */
const points: readonly (readonly [point: string, texts: readonly string[], found: readonly string[]])[] = [
  [
    'the call of 21 November',
    ['call 21 November', 'llamada 21 de noviembre', 'Trump Maduro telephone'],
    ['2025-11-21-call']
  ],
  ['the ultimatum', ['ultimatum', 'ultimátum'], ['2025-11-30-trump-confirms', '2025-11-21-call']],
  ['about 15,000 troops', ['15,000 troops', '15000', '15.000'], ['troops-total']],
  ['the carrier group', ['carrier group', 'grupo del portaaviones'], ['ford-csg', '2025-11-16-ford-caribbean']],
  ['the carrier by name', ['Gerald R. Ford', 'USS Ford'], ['ford-csg']],
  [
    'the terrorist designation',
    ['terrorist designation', 'designación terrorista', 'Cartel de los Soles'],
    ['2025-11-16-fto-announced', '2025-11-24-fto-effective']
  ],
  [
    'at least 21 strikes since early September',
    ['21 strikes', '21 ataques', 'twenty-first strike'],
    ['2025-11-15-strike-21']
  ],
  ['the twenty-one strikes themselves', ['strike 21', 'ataque 21'], ['strike-21']],
  ['2 September', ['2 September strike', 'ataque 2 de septiembre'], ['strike-01', '2025-09-02-first-strike']],
  [
    'the second strike',
    ['second strike', 'segundo ataque'],
    ['strike-01', '2025-11-28-second-strike-report', '2025-12-01-white-house']
  ],
  ['the controversy', ['war crime', 'crimen de guerra'], ['2025-11-28-second-strike-report', '2025-12-01-white-house']],
  ['the Defense Secretary’s distancing', ['Hegseth distancing', 'Hegseth'], ['2025-12-01-white-house']],
  [
    'Admiral Bradley’s classified briefing',
    ['Bradley classified briefing', 'Bradley sesión clasificada', 'Admiral Bradley'],
    ['2025-12-01-white-house']
  ],
  ['the rally in Caracas', ['rally Caracas', 'marcha Caracas'], ['2025-11-25-rally']],
  [
    'the "slave’s peace" words',
    ['slave’s peace', "slave's peace", 'paz de esclavos'],
    ['2025-11-25-rally', '2025-12-01-rally']
  ],
  [
    'Venezuela’s reading: regime change',
    ['regime change', 'cambio de régimen', 'cambio de regimen'],
    ['2025-10-10-unsc']
  ],
  ['Venezuela’s reading: resources', ['natural resources', 'recursos naturales'], ['2025-11-25-rally']],
  ['the prospects', ['prospects', 'perspectivas', 'outlook'], ['2025-12-01-oval-office']]
]

test.each(points)('%s can be found', (_point, texts, wanted) => {
  for (const text of texts) {
    const { loose, groups } = search(index, text, 'en')
    const keys = groups.flatMap(({ found }) => found.map(({ entry }) => entry.key))
    expect(loose, `${text}: every word is found`).toBe(false)
    for (const id of wanted) expect(keys, `${text} shows ${id} among the first of its group`).toContain(id)
  }
})

test('every owner who makes a claim can be found by name', () => {
  const speaking = new Set(
    [...situation.strikes, ...situation.events].flatMap(({ claims }) => claims.map(({ by }) => by))
  )
  const silent = situation.file.owners
    .filter(({ id }) => speaking.has(id))
    .filter(
      ({ name }) => search(index, name.en, 'en').groups.length === 0 || search(index, name.es, 'es').groups.length === 0
    )
  expect(silent).toEqual([])
})

test('every ship, site, strike, event and place can be found by its title in both languages', () => {
  const lost = [...situation.strikes, ...situation.events, ...situation.forces, ...situation.places].filter(
    ({ id, title }) =>
      (['en', 'es'] as const).some(
        (language) =>
          !search(index, title[language], language, 400).groups.some(({ found }) =>
            found.some(({ entry }) => entry.key === id)
          )
      )
  )
  expect(lost.map(({ id }) => id)).toEqual([])
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { days, mentioned, properNouns } from './nouns'

const root = fileURLToPath(new URL('../..', import.meta.url))
const required = ['situation.json', 'places.geojson']
const missing = required.filter((name) => !existsSync(join(root, 'geo', name)))
const reason = missing.length > 0 ? ` (not checked: geo/${missing[0]} is missing)` : ''

/**
 * Words that the frame needs although a name of the situation contains them: languages, kinds of water, a shape, an
 * organisation that defines a unit, one that draws maps of streets, keywords of style sheets, a month, and common words of either
 * language.
 */
const ordinary = new Set([
  'english',
  'spanish',
  'ocean',
  'strait',
  'world',
  'pentagon',
  'hydrographic',
  'latin',
  'white',
  'center',
  'october',
  'lesser',
  'street',
  'central',
  'clara',
  'guarda',
  'aproximación',
  'estados'
])

test.skipIf(missing.length > 0)(`nothing in src names a place, a party or a day of the situation${reason}`, () => {
  const situation = read('geo', /\.(geojson|json)$/).map(({ text }): unknown => JSON.parse(text))
  const [nouns, dates] = [properNouns(situation), days(situation)]
  expect(nouns.size).toBeGreaterThan(50)

  const found = read('src', /\.(tsx?|css|html)$/).flatMap(({ path, text }) => [
    ...mentioned(nouns, text)
      .filter((noun) => !ordinary.has(noun))
      .map((noun) => `${path} names ${noun}`),
    ...(text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []).filter((day) => dates.has(day)).map((day) => `${path} names ${day}`)
  ])
  expect(found).toEqual([])
})

const invented = [
  {
    owners: [{ id: 'crown', name: { en: 'Crown of Atlantis', es: 'Corona de Atlántida' } }],
    features: [
      { properties: { kind: 'place', title: { en: 'Harbour of Poseidon', es: 'Puerto de Poseidón' } } },
      { properties: { kind: 'strike', title: { en: 'Wednesday off Evenor', es: 'Miércoles frente a Evenor' } } },
      { summary: { en: 'A harbour and a crown.', es: 'Un puerto y una corona.' }, when: { start: '0360-05-01' } }
    ]
  }
]

test('proper nouns are the capitalised words of names that no text writes small', () => {
  expect([...properNouns(invented)].toSorted()).toEqual(['atlantis', 'atlántida', 'evenor', 'poseidon', 'poseidón'])
})

test('a proper noun is found by itself and inside a compound name, but not inside another word', () => {
  const nouns = properNouns(invented)
  expect(mentioned(nouns, `const focus = 'Poseidon'`)).toEqual(['poseidon'])
  expect(mentioned(nouns, 'export const nearAtlantisHarbour = 1')).toEqual(['atlantis'])
  expect(mentioned(nouns, '.layer-evenor { top: 0 }')).toEqual(['evenor'])
  expect(mentioned(nouns, 'const evenorous = harbour')).toEqual([])
})

test('the days of a situation are those that stand in it', () => {
  expect([...days(invented)]).toEqual(['0360-05-01'])
})

/** The files in a folder of the repository whose name matches, with their text. */
function read(folder: string, name: RegExp): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && name.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({ path: path.slice(root.length), text: readFileSync(path, 'utf8') }))
}

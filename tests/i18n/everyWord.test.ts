import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../src', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))

/** Words that English and Spanish share, and names of formats, units and keys. */
const shared = new Set([
  'km',
  'km²',
  'mi',
  'M',
  'no',
  'Total',
  'Error',
  'Capital',
  'Tab',
  '+ −',
  'Esc',
  'Ctrl Z',
  '12–24',
  '24–200',
  'A…Z',
  ''
])

/** Every table of words: files that call `words`, and what they export. */
const tables = await Promise.all(
  files
    .filter(({ name, text }) => name !== join('i18n', 'words.ts') && /\bwords(?:<|\()/.test(text))
    .map(async ({ name }) => {
      const exported = (await import(join(root, name))) as Record<string, unknown>
      return Object.entries(exported).flatMap(([table, value]) => (isTable(value) ? [{ name, table, value }] : []))
    })
).then((found) => found.flat())

function isTable(value: unknown): value is { readonly en: object; readonly es: object } {
  return typeof value === 'object' && value !== null && Object.keys(value).toSorted().join() === 'en,es'
}

/** Tables in which a word is looked up by what it is about: their types hold that none is missing and none is too many. */
const lookedUp = new Set(['problemWords', 'factWords', 'watersWordTexts'])

/** Arguments to try a word with: few and many, as a number and as a text. */
const trials: readonly (readonly unknown[])[] = [
  [0, 0, 0],
  [1, 1, 1],
  [2, 7, 3],
  ['1', '1', '1'],
  ['2', '7', '3'],
  [3, ['a', 'b'], 'c']
]

/** What a word says for some arguments; null where it does not take them. */
function say(word: (...given: readonly unknown[]) => unknown, given: readonly unknown[]): string | null {
  try {
    return String(word(...given))
  } catch {
    return null
  }
}

/** Faults of a Spanish value beside the English one. */
function faults(en: unknown, es: unknown, path: string): readonly string[] {
  if (typeof en !== typeof es || Array.isArray(en) !== Array.isArray(es)) return [`${path}: not of one kind`]
  if (typeof en === 'string' && typeof es === 'string') {
    if (en.trim() === '' || es.trim() === '') return en === es ? [] : [`${path}: empty in one language`]
    return en === es && !shared.has(en) ? [`${path}: “${en}” is the same in both`] : []
  }
  if (typeof en === 'function' && typeof es === 'function') {
    if (en.length !== es.length) return [`${path}: takes ${en.length} and ${es.length} values`]
    // Both are words that take values: what they say is what matters.
    const [english, spanish] = [en, es] as ((...given: readonly unknown[]) => unknown)[]
    return trials.flatMap((given) => {
      const said = [english, spanish].map((word) => (word ? say(word, given) : null))
      const [first, second] = said
      if (!given.some(Array.isArray) && /undefined|NaN|\[object/.test(said.join()))
        return [`${path}(${given.join()}): says “${said.join('” and “')}”`]
      if (first === null || first !== second) return []
      const own = given.reduce((rest: string, value) => rest.replaceAll(String(value), ''), first ?? '')
      return /\p{L}{3,}/u.test(own) && !shared.has(own.trim()) ? [`${path}(${given.join()}): “${first}” in both`] : []
    })
  }
  if (typeof en !== 'object' || en === null || typeof es !== 'object' || es === null) return []
  const keys = [...new Set([...Object.keys(en), ...Object.keys(es)])]
  const at = (value: object, key: string) => (value as Record<string, unknown>)[key]
  return keys.flatMap((key) =>
    key in en && key in es
      ? faults(at(en, key), at(es, key), `${path}.${key}`)
      : [`${path}.${key}: in one language only`]
  )
}

describe('the words of the frame', () => {
  test('are found', () => {
    expect(tables.length).toBeGreaterThan(15)
  })

  test.each(tables)(
    '$table in $name say everything in both languages, and nothing in English twice',
    ({ value, table }) => {
      expect(faults(value.en, value.es, table)).toEqual([])
    }
  )

  test.each(tables.filter(({ table }) => !lookedUp.has(table)))(
    '$table in $name have no word that nobody speaks',
    ({ value, table, name }) => {
      const speakers = files.filter(
        (file) => file.name !== name && (dirname(file.name) === dirname(name) || file.text.includes(table))
      )
      const unspoken = Object.keys(value.en).filter((key) => {
        const spoken = new RegExp(`\\.${key}\\b|'${key}'|\\b${key}\\b[^{}]*\\}\\s*=\\s*(?:useWords\\()?${table}\\b`)
        return !speakers.some(({ text }) => spoken.test(text))
      })
      expect(unspoken).toEqual([])
    }
  )
})

test('no text of the source stands in English where Spanish is asked for', () => {
  const pairs = files.flatMap(({ name, text }) =>
    [...text.matchAll(/\ben:\s*(['`])((?:(?!\1).)*)\1,\s*es:\s*\1((?:(?!\1).)*)\1/g)].map(([, , en = '', es = '']) => ({
      name,
      en,
      es
    }))
  )
  expect(pairs.length).toBeGreaterThan(100)
  expect(
    pairs.filter(({ en, es }) => en === es && !shared.has(en) && /\p{L}{2,}/u.test(en.replace(/\$\{[^}]*\}/g, '')))
  ).toEqual([])
})

test('no component has a text of its own, outside of the tables of words', () => {
  const literals = files
    .filter(({ name }) => name.endsWith('.tsx'))
    .flatMap(({ name, text }) => [
      ...[...text.matchAll(/>\s*([^<>{}=;()]*\p{L}{3,}[^<>{}=;()]*)\s*<\//gu)].map(
        ([, found = '']) => `${name}: ${found.trim()}`
      ),
      ...[...text.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(
        ([, found = '']) => `${name}: ${found}`
      )
    ])
    .filter((one) => !/: (?:GeoJSON|CSV|KML|https:\/\/example\.org\S*)$/.test(one))
  expect(literals).toEqual([])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonText } from '../../tools/checkGeo/jsonText'
import { lineFinder, offsetOf } from '../../tools/checkGeo/locate'
import { nearest } from '../../tools/checkGeo/nearest'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the strict reader of JSON', () => {
  test('reads every value that JSON can write', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(3), (value, indent) => {
        const json = jsonText(JSON.stringify(value, null, indent))
        expect(json.kind === 'json' ? json.value : json).toEqual(JSON.parse(JSON.stringify(value)))
      })
    )
  })

  test('takes exactly the texts that JSON.parse takes, however a text was damaged', () => {
    const text = JSON.stringify({ list: [1, -2.5e3, true, null, 'é\n"'], nested: { a: [[]], b: {} } }, null, 1)
    const damage = fc.tuple(fc.nat(text.length), fc.nat(3), fc.stringMatching(/^[[\]{}",:0-9a-z.\\\s/-]{0,2}$/))
    fc.assert(
      fc.property(damage, ([at, removed, added]) => {
        const damaged = text.slice(0, at) + added + text.slice(at + removed)
        const json = jsonText(damaged)
        const isTwice = json.kind === 'broken' && json.problems.every(({ expected }) => expected === 'every key once')
        expect(json.kind === 'json' || isTwice).toBe(isJson(damaged))
      }),
      { numRuns: 2000 }
    )
  })

  test.each([
    '[1,]',
    '{"a":1,}',
    "{'a':1}",
    '// no\n1',
    '/* no */ 1',
    '01',
    '1.',
    '.5',
    '+1',
    'NaN',
    'undefined',
    '"\t"',
    '"\\x"',
    '"\\u12g4"',
    '',
    ' ',
    '1 2'
  ])('refuses %j, as JSON.parse does', (text) => {
    expect(isJson(text)).toBe(false)
    expect(jsonText(text).kind).toBe('broken')
  })
})

describe('the place of a value', () => {
  const text = '{\r\n  "a": [\r\n    { "b c": 1 }\r\n  ]\r\n}'
  const json = jsonText(text)
  if (json.kind !== 'json') throw new Error('The text of this test is JSON.')
  const place = (path: string, end: 'key' | 'value') => lineFinder(text)(offsetOf(json.tree, path, end))

  test('is that of the value, or of its key', () => {
    expect(place('$.a[0]["b c"]', 'value')).toEqual({ line: 3, column: 14 })
    expect(place('$.a[0]["b c"]', 'key')).toEqual({ line: 3, column: 7 })
  })

  test('is that of the innermost value on the way where the value is missing', () => {
    expect(place('$.a[0].d.e', 'value')).toEqual({ line: 3, column: 5 })
    expect(place('$.a[4].d', 'value')).toEqual({ line: 2, column: 8 })
    expect(place('$', 'value')).toEqual({ line: 1, column: 1 })
  })
})

describe('the nearest word', () => {
  test.each([
    ['lemuria-nav', 'lemuria-navy'],
    ['gazete', 'gazette'],
    ['herald-0332', 'herald-0322'],
    ['oracle', null]
  ])('to %s is %s', (word, near) => {
    expect(nearest(word, ['lemuria-navy', 'gazette', 'herald-0322', 'mareas-0620'])).toBe(near)
  })
})

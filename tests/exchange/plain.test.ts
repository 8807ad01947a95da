import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Held } from '~/exchange/held/held'
import { Packing } from '~/exchange/held/packing'
import { JsonBytes } from '~/exchange/in/jsonBytes'
import { readInto, readThoroughly } from '~/exchange/in/readFile'
import { plainly, type ReadOptions } from '~/exchange/in/reading'
import { feature } from './arbitraries'
import { firstCases } from './badFilesOne'
import { secondCases } from './badFilesTwo'
import { collection } from './reading'

const encoded = (text: string) => new TextEncoder().encode(text)

/** What comes of a file by one way of reading it: what is said of it and what is held. */
function outcomeOf(way: typeof readInto, bytes: Uint8Array, name: string, options: Partial<ReadOptions>) {
  const packing = new Packing()
  const outcome = way(packing, bytes, name, { ...plainly, ...options }, () => {})
  if (outcome.report.accepted === 0) return { outcome, features: [], summary: null }
  const held = new Held(packing.finished())
  return { outcome, features: [...held.all()], summary: held.summary() }
}

/** What comes of a file in the quick way and in the thorough one. */
function bothWays(file: string | Uint8Array, name = 'a.geojson', options: Partial<ReadOptions> = {}) {
  const bytes = typeof file === 'string' ? encoded(file) : file
  return [outcomeOf(readInto, bytes, name, options), outcomeOf(readThoroughly, bytes, name, options)] as const
}

/** How many features of a text are taken without being made. */
function plainOnes(text: string): number {
  let count = 0
  const packing = new Packing()
  const sink = Object.assign(Object.create(packing) as Packing, {
    pushPlain(...args: Parameters<Packing['pushPlain']>) {
      count++
      packing.pushPlain(...args)
    }
  })
  readInto(sink, encoded(text), 'a.geojson', plainly, () => {})
  return count
}

const square = (x: number) => [
  [x, 0],
  [x + 1, 0],
  [x + 1, 1],
  [x, 1],
  [x, 0]
]
const polygon = (coordinates: unknown, more = {}) => ({
  type: 'Feature',
  ...more,
  properties: { name: 'é "a" \\ \u{1f6a2}', date: '2031-03-05' },
  geometry: { type: 'Polygon', coordinates }
})

const pieces = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '-',
  '1e999',
  'null',
  '\n',
  '\\',
  '\\u0074',
  'type',
  '91',
  '-181',
  '\0',
  '00'
]
const fault = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(3),
  piece: fc.constantFrom('', ...pieces)
})
const written = fc
  .tuple(fc.array(feature, { maxLength: 6 }), fc.constantFrom(undefined, 1), fc.array(fault, { maxLength: 2 }))
  .map(([features, indent, faults]) => {
    const whole = { type: 'FeatureCollection', features: features.map((one) => ({ type: 'Feature', ...one })) }
    return faults.reduce(
      (text, { at, drop, piece }) => {
        const index = Math.floor(at * text.length)
        return text.slice(0, index) + piece + text.slice(index + drop)
      },
      JSON.stringify(whole, null, indent)
    )
  })

describe('the quick way through GeoJSON', () => {
  test('says and holds what the thorough way does, in 1,500 collections with and without faults', () => {
    fc.assert(
      fc.property(written, (text) => {
        const [quickly, thoroughly] = bothWays(text)
        expect(quickly).toEqual(thoroughly)
      }),
      { numRuns: 1500, seed: 8 }
    )
  })

  test('says and holds the same of every bad file', () => {
    for (const { file, name, options } of [...firstCases, ...secondCases]) {
      const [quickly, thoroughly] = bothWays(file, name, options)
      expect(quickly).toEqual(thoroughly)
    }
  })

  test.each<[string, unknown]>([
    ['rings that run the wrong way', polygon([square(0).toReversed(), square(0).map(([x, y]) => [x! / 2, y! / 2])])],
    [
      'an outline that crosses itself',
      polygon([[square(0)[0], square(0)[2], square(0)[1], square(0)[3], square(0)[0]]])
    ],
    [
      'members in another order',
      { geometry: { coordinates: [1, 2], type: 'Point' }, properties: null, type: 'Feature' }
    ],
    ['members that stand twice', '{"type":"Feature","geometry":null,"geometry":{"type":"Point","coordinates":[1,2]}}'],
    ['a key in disguise', '{"\\u0074ype":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{}}'],
    [
      'ids that stand twice',
      `${JSON.stringify(polygon([square(0)], { id: 1 }))},${JSON.stringify(polygon([square(2)], { id: 1 }))}`
    ],
    [
      'heights',
      {
        type: 'Feature',
        geometry: {
          type: 'LineString',
          coordinates: [
            [1, 2, 3],
            [4, 5, -0]
          ]
        }
      }
    ],
    [
      'heights now and then',
      {
        type: 'Feature',
        geometry: {
          type: 'LineString',
          coordinates: [
            [1, 2, 3],
            [4, 5]
          ]
        }
      }
    ],
    ['exchanged numbers', { type: 'Feature', geometry: { type: 'Point', coordinates: [12, -66] }, properties: {} }]
  ])('says and holds the same of %s', (_what, one) => {
    const [quickly, thoroughly] = bothWays(collection(one, polygon([square(5)])), 'a.geojson', {
      window: [-90, 5, -55, 42]
    })
    expect(quickly).toEqual(thoroughly)
  })

  test('says and holds the same of members round the features: systems, marks, encodings, what is no collection', () => {
    const features = `"features":[${JSON.stringify(polygon([square(0)]))}]`
    const named = (name: string) => `"crs":{"type":"name","properties":{"name":"${name}"}}`
    for (const text of [
      `{${features},"type":"FeatureCollection"}`,
      `\ufeff{"type":"FeatureCollection",${features}} `,
      `{"type":"FeatureCollection",${named('urn:ogc:def:crs:OGC:1.3:CRS84')},${features}}`,
      `{"type":"FeatureCollection",${features},${named('EPSG:3857')}}`,
      `{"type":"FeatureCollection",${features},"features":[]}`,
      `{"type":"FeatureCollection",${features}}x`,
      `{"type":"Topology",${features}}`,
      `{"type":"FeatureCollection"}`,
      `{"type":"FeatureCollection","features":{}}`
    ]) {
      const [quickly, thoroughly] = bothWays(text)
      expect(quickly).toEqual(thoroughly)
    }
    const latin = Uint8Array.from(`{"type":"FeatureCollection",${features}}`.replace(/[^\0-\xff]/gu, ''), (one) =>
      one.charCodeAt(0)
    )
    const [quickly, thoroughly] = bothWays(latin)
    expect(quickly).toEqual(thoroughly)
  })

  test('finds the days of many features, however they are written', () => {
    const days = [
      '2031-03-05',
      '2031-03-05T12:00:00Z',
      ' 2031/03/06 ',
      '2031-02-30',
      '',
      'never',
      3,
      null,
      '2031-03-0\u0035',
      '203-1-03-05'
    ]
    const point = (i: number) => ({
      type: 'Feature',
      id: `p${i}`,
      properties: { name: `P ${i}`, date: i < 1000 ? '2031-01-01' : days[i % days.length] },
      geometry: { type: 'Point', coordinates: [i / 100, 1] }
    })
    const texts = Array.from({ length: 1100 }, (_, i) => JSON.stringify(point(i)))
    texts[1050] = texts[1050]!.replace('"date":', '"date":"2031-05-05","d\\u0061te":')
    const [quickly, thoroughly] = bothWays(collection(...texts))
    expect(quickly).toEqual(thoroughly)
  })

  test('takes what is in order without making anything of it, clockwise outlines too', () => {
    const rings = [polygon([square(0)]), polygon([square(0).toReversed()]), polygon([square(3)], { id: 'a' })]
    expect(plainOnes(collection(...rings, { type: 'Feature', geometry: null, properties: {} }))).toBe(3)
  })
})

describe('a number in bytes', () => {
  test('is the one that it is in JSON, with few digits and many', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc
        .tuple(fc.integer({ min: -180, max: 180 }), fc.nat(999_999_999))
        .map(([whole, part]) => Number(`${whole}.${part}`)),
      fc.maxSafeInteger()
    )
    const digits = fc
      .tuple(fc.constantFrom('', '-'), fc.bigInt({ min: 0n, max: 10n ** 19n }), fc.nat(18))
      .map(([sign, all, decimals]) => {
        const padded = String(all).padStart(decimals + 1, '0')
        return sign + (decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`)
      })
    fc.assert(
      fc.property(
        fc.oneof(
          number.map((one) => JSON.stringify(one)),
          digits
        ),
        (text) => {
          expect(new JsonBytes(encoded(text), 0).number()).toBe(Number(text))
        }
      ),
      { numRuns: 5000, seed: 8 }
    )
  })
})

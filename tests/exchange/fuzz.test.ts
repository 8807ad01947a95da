import { zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locate, syntaxFault } from '~/exchange/in/jsonText'
import { effects } from '~/exchange/in/problem'
import { atlantisFolder } from '../atlantis'
import { collection, feature, read } from './reading'

const text = (name: string) => readFileSync(join(atlantisFolder, name), 'utf8')
const bytes = (content: string) => new TextEncoder().encode(content)
const kml =
  '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Ships</name><Placemark id="a"><name>A &amp; B</name><ExtendedData><Data name="n"><value>1</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 3,0 0,3 0,0</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark><Placemark><LineString><coordinates>1,2,3 4,5,6</coordinates></LineString></Placemark></Folder></Document></kml>'

/** Valid files of every format; mutations begin here. */
const seeds: readonly Uint8Array[] = [
  bytes(text('names.geojson')),
  bytes(text('deployment.geojson')),
  bytes(
    collection(
      feature(
        'Polygon',
        [
          [
            [0, 0],
            [2, 0],
            [0, 2],
            [0, 0]
          ]
        ],
        { a: 'é' }
      ),
      feature('MultiPoint', [
        [1, 2],
        [3, 4, 5]
      ]),
      { type: 'Feature', id: 1, geometry: null, properties: null }
    )
  ),
  bytes(`${JSON.stringify(feature('Point', [1, 2]))}\n${JSON.stringify(feature('Point', [3, 4]))}\n`),
  bytes(
    '{"type":"Topology","transform":{"scale":[0.5,0.25],"translate":[-31,30]},"objects":{"a":{"type":"GeometryCollection","geometries":[{"type":"LineString","arcs":[0]},{"type":"Polygon","arcs":[[0,-1]]}]}},"arcs":[[[0,0],[2,4],[2,0]]]}'
  ),
  bytes('name;lon;lat;day\n"a; ""b""";-31.5;30;2031-01-01\nb;1;2;\n'),
  bytes('name\twkt\na\tPOLYGON ((0 0, 2 0, 0 2, 0 0))\nb\tGEOMETRYCOLLECTION (POINT (1 2))\n'),
  bytes(kml),
  zipSync({ 'doc.kml': bytes(kml) }),
  bytes(
    '<gpx><wpt lat="30" lon="-31"><ele>4</ele><name>W</name></wpt><trk><trkseg><trkpt lat="1" lon="2"/><trkpt lat="1" lon="3"/></trkseg></trk></gpx>'
  )
]

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
  '<',
  '>',
  '&',
  '&#0;',
  '\n',
  '\0',
  '__proto__',
  '\ufeff',
  '0',
  '.',
  'NaN',
  '91',
  '-181',
  ';',
  '\t',
  "'",
  'Point',
  'type'
].map(bytes)

type Mutation = {
  readonly kind: 'cut' | 'drop' | 'double' | 'flip' | 'digit' | 'insert'
  readonly at: number
  readonly size: number
  readonly piece: number
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom<Mutation['kind']>(
    'cut',
    'drop',
    'double',
    'flip',
    'digit',
    'digit',
    'digit',
    'digit',
    'insert'
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.integer({ min: 1, max: 40 }),
  piece: fc.nat(pieces.length - 1)
})

function mutated(file: Uint8Array, { kind, at, size, piece }: Mutation): Uint8Array {
  const index = Math.floor(at * file.length)
  const [before, after] = [file.slice(0, index), file.slice(index)]
  switch (kind) {
    case 'cut':
      return before
    case 'drop':
      return Uint8Array.from([...before, ...after.slice(size)])
    case 'double':
      return Uint8Array.from([...before, ...after.slice(0, size), ...after])
    case 'flip':
      return file.map((byte, i) => (i === index ? byte ^ (1 << (size % 8)) : byte))
    // Another number where there was one: the file stays well-formed, and the number may be anywhere.
    case 'digit':
      return digitAfter(file, index, size)
    case 'insert':
      return Uint8Array.from([...before, ...(pieces[piece] ?? []), ...after])
  }
}

function digitAfter(file: Uint8Array, index: number, digit: number): Uint8Array {
  const found = file.findIndex((byte, i) => i >= index && byte > 48 && byte < 58)
  return file.map((byte, i) => (i === found ? 49 + (digit % 9) : byte))
}

describe('a file with random faults', () => {
  test('is read or refused in 2,000 runs: no crash, no run over 5 seconds, sums that add up, every rejection with its reason, only good positions', () => {
    let slowest = 0
    let taken = 0
    fc.assert(
      fc.property(fc.nat(seeds.length - 1), fc.array(mutation, { minLength: 1, maxLength: 4 }), (seed, mutations) => {
        const file = mutations.reduce(mutated, seeds[seed] ?? new Uint8Array())
        const start = performance.now()
        const { report, features } = read(file)
        slowest = Math.max(slowest, performance.now() - start)
        taken += report.accepted
        expect(report.accepted + report.rejected).toBe(report.read)
        expect(features).toHaveLength(report.accepted)
        expect(report.counts.failed).toBeUndefined()
        const refused = report.problems.some(({ kind }) => effects[kind] === 'refused')
        if (report.accepted === 0 && report.read === 0) expect(report.problems.length).toBeGreaterThan(0)
        if (!refused)
          expect(
            new Set(report.problems.filter(({ kind }) => effects[kind] === 'rejected').map((one) => one.feature)).size
          ).toBe(Math.min(500, report.rejected))
        else expect(features).toEqual([])
        for (const { geometry } of features)
          for (const [longitude, latitude] of positions(geometry))
            if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
              throw new Error(`${longitude}, ${latitude} was taken.`)
      }),
      { numRuns: 2000, seed: 6 }
    )
    expect(slowest).toBeLessThan(5000)
    // The faults are small: most runs still find something to read.
    expect(taken).toBeGreaterThan(1000)
  }, 120_000)
})

function* positions(value: unknown): Generator<readonly [number, number]> {
  if (Array.isArray(value) && typeof value[0] === 'number') yield value as unknown as readonly [number, number] // a position
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* positions(inner)
}

describe('the scanner of JSON', () => {
  const json = fc.json({ maxDepth: 4 })

  test('agrees with JSON.parse on what is JSON', () => {
    fc.assert(
      fc.property(json, fc.array(mutation, { maxLength: 2 }), (valid, mutations) => {
        const candidate = new TextDecoder().decode(mutations.reduce(mutated, bytes(valid)))
        let accepted = true
        try {
          JSON.parse(candidate)
        } catch {
          accepted = false
        }
        expect(syntaxFault(candidate) === null).toBe(accepted)
      }),
      { numRuns: 2000, seed: 6 }
    )
  })

  test('finds every member where it begins', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.array(fc.jsonValue({ maxDepth: 1 }), { minLength: 1 }), {
          minKeys: 1,
          noNullPrototype: true
        }),
        fc.constantFrom(undefined, 1),
        (object, indent) => {
          const whole = JSON.stringify(object, null, indent)
          const keys = Object.keys(object)
          const offsets = locate(
            whole,
            keys.map((key) => [key, (object[key]?.length ?? 1) - 1])
          )
          keys.forEach((key, index) => {
            const last = JSON.stringify(object[key]?.at(-1), null, indent).split('\n')[0] ?? ''
            expect(whole.slice(offsets[index]).startsWith(last)).toBe(true)
          })
        }
      ),
      { numRuns: 300, seed: 6 }
    )
  })
})

import { describe, expect, test } from 'vitest'
import type { Reading } from '~/exchange/in/reading'
import { collection, feature, read } from './reading'

const geometries = ({ features }: Reading) => features.map(({ geometry }) => geometry)
const kml = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Ships</name>${inner}</Folder></Document></kml>`

describe('an encoding', () => {
  test('UTF-16 and Latin-1 by declaration', () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from('name,lon,lat\nñ,1,2').flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])
    ])
    expect(read(utf16).features[0]?.properties).toEqual({ name: 'ñ' })
    const latin = Uint8Array.from(kml('<Placemark><name>ñ</name></Placemark>').replace('UTF-8', 'ISO-8859-1'), (one) =>
      one.charCodeAt(0)
    )
    expect(read(latin).features[0]?.properties['name']).toBe('ñ')
  })
})

describe('what a second reading mends', () => {
  test('exchanged numbers are offered and read', () => {
    const text = collection(feature('Point', [30, -131]))
    expect(read(text).offers).toEqual(['swap'])
    expect(geometries(read(text, 'a', { swap: true }))).toEqual([{ type: 'Point', coordinates: [-131, 30] }])
  })

  test('metres of Web Mercator are offered, named or not, and land within a millimetre', () => {
    const at = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [-3_450_904.214, 3_503_549.844] }
    }
    const named = `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"features":[${JSON.stringify(at)}]}`
    for (const text of [named, collection(at)]) {
      expect(read(text).offers).toEqual(['EPSG:3857'])
      const [geometry] = geometries(read(text, 'a', { crs: 'EPSG:3857' }))
      const [longitude = 0, latitude = 0] = geometry?.type === 'Point' ? geometry.coordinates : []
      expect(longitude).toBeCloseTo(-31, 7)
      expect(latitude).toBeCloseTo(30, 7)
    }
  })
})

describe('a hostile file', () => {
  test('keys of the language itself are mere names', () => {
    const reading = read(
      '{"type":"Feature","geometry":null,"properties":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}'
    )
    expect(Object.keys(reading.features[0]?.properties ?? {})).toEqual(['__proto__', 'constructor'])
    const table = read('__proto__,constructor,lon,lat\nx,y,1,2')
    expect(Object.entries(table.features[0]?.properties ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y']
    ])
    const marks = read(
      kml('<Placemark><ExtendedData><Data name="__proto__"><value>x</value></Data></ExtendedData></Placemark>')
    )
    expect(Object.entries(marks.features[0]?.properties ?? {})[0]).toEqual(['__proto__', 'x'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.getPrototypeOf(reading.features[0]?.properties)).toBe(Object.prototype)
  })

  test('texts stay as they are, a megabyte long or with control characters', () => {
    const text = `<script>alert(1)</script>\u202e\u0007${'x'.repeat(1_000_000)}`
    expect(read(collection(feature('Point', [1, 2], { text }))).features[0]?.properties['text']).toBe(text)
  })
})

describe('the limits', () => {
  test('a file of more than 100 MB is refused before it is read', () => {
    const { report } = read(new Uint8Array(100 * 1024 * 1024 + 1))
    expect(report.problems.map(({ kind }) => kind)).toEqual(['too-large'])
  })

  test('a table of 500,000 rows is read, one more is refused', () => {
    const rows = (count: number) => `lon,lat\n${'1,2\n'.repeat(count)}`
    expect(read(rows(500_000)).report.accepted).toBe(500_000)
    const { report, features } = read(rows(500_001))
    expect([report.read, features.length, report.problems.map(({ kind }) => kind)]).toEqual([
      0,
      0,
      ['too-many-features']
    ])
  })

  test('a topology that multiplies its arcs is refused', () => {
    const arc = Array.from({ length: 10_000 }, () => [0, 0])
    const line = { type: 'MultiLineString', arcs: Array.from({ length: 2100 }, () => [0]) }
    const { report } = read(JSON.stringify({ type: 'Topology', objects: { line }, arcs: [arc] }))
    expect(report.problems.map(({ kind }) => kind)).toEqual(['too-many-positions'])
  })

  test('of many problems of one kind 500 are listed and all are counted', () => {
    const { report } = read(`lon,lat\n${'x,2\n'.repeat(2000)}`)
    expect([report.problems.length, report.counts.coordinate, report.rejected]).toEqual([500, 2000, 2000])
  })
})

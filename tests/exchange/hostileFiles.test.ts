import { DOMParser, type Element } from '@xmldom/xmldom'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Reading } from '~/exchange/in/reading'
import type { OwnSaving } from '~/state/own'
import { colours } from './colours'
import { opened } from './inMemory'
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

describe('hostile texts', () => {
  const hostile = {
    name: '<script>alert(1)</script>',
    svg: '<svg onload=alert(1)>',
    link: 'javascript:alert(1)',
    formula: '=HYPERLINK("http://evil.example","x")',
    turned: 'a\u202eb\u0007c',
    close: ']]></name></Placemark>&"\'',
    '<b>key</b>': 'x'
  }
  const data = opened(collection(feature('Point', [1, 2], hostile)), '<i>\u202emine</i>.csv')
  const saved = async (format: OwnSaving['format']) => {
    const file = await data.source.save({ format, name: data.name, colour: 'own', turn: 0, language: 'en', colours })
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())
  }

  test('make a title and a name in which everything is in sight, of bounded length', () => {
    expect(data.name).toBe('<i>⟨U+202E⟩mine</i>')
    expect(data.few?.[0]?.title.en).toBe('<script>alert(1)</script>')
    const long = opened(collection(feature('Point', [1, 2], { name: 'x\u2066'.repeat(500_000) })), 'a')
    expect(long.few?.[0]?.title.en.length).toBeLessThan(200)
    expect(long.few?.[0]?.title.en).not.toContain('\u2066')
  })

  test('go into GeoJSON as they are, into KML as text and into CSV as cells that no spreadsheet runs', async () => {
    const [exported] = read(await saved('geojson')).features
    expect(exported?.properties).toEqual(hostile)
    const parsed = new DOMParser({
      onError: (level, message) => {
        // The sign for what XML cannot carry is meant.
        if (level === 'warning') return
        throw new Error(`${level}: ${message}`)
      }
    }).parseFromString(await saved('kml'), 'text/xml')
    expect(parsed.getElementsByTagName('script')).toHaveLength(0)
    expect(parsed.getElementsByTagName('Placemark')).toHaveLength(1)
    const values = Array.from(parsed.getElementsByTagName('value'), (one: Element) => one.textContent)
    expect(values).toEqual(expect.arrayContaining([hostile.svg, hostile.close, 'a\u202eb\ufffdc']))
    const csv = await saved('csv')
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"",""x"")"`)
    expect(read(csv).features[0]?.properties).toMatchObject({
      formula: hostile.formula,
      svg: hostile.svg
    })
  })
})

describe('files that would grow', () => {
  /** A packed KML of 20 MB of blanks whose directory, which a reader believes, names another size. */
  const packed = (size: number) => {
    const kmz = zipSync({ 'doc.kml': [new Uint8Array(20_000_000), { level: 1 }] })
    const view = new DataView(kmz.buffer)
    const directory = view.getUint32(kmz.length - 22 + 16, true)
    view.setUint32(directory + 24, size, true)
    return kmz
  }

  test('a KMZ that would grow beyond the limit is refused before it does, one that hides it is cut off', () => {
    expect(read(packed(310 * 1024 * 1024), 'a.kmz').report.problems.map(({ kind }) => kind)).toEqual(['zip-bomb'])
    const { features, report } = read(packed(1024), 'a.kmz')
    expect([features, report.problems.map(({ kind }) => kind)]).toEqual([[], ['xml']])
  })

  test('a KMZ of more entries than any map has is refused', () => {
    const entries = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${i}.png`, new Uint8Array()]))
    expect(read(zipSync(entries), 'a.kmz').report.problems.map(({ kind }) => kind)).toEqual(['zip-bomb'])
  })

  test.each<[string, string]>([
    ['multiplied', '<!DOCTYPE k [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><kml>&b;</kml>'],
    ['of a file', '<?xml version="1.0"?><!DOCTYPE k [<!ENTITY x SYSTEM "file:///etc/passwd">]><gpx>&x;</gpx>']
  ])('XML with entities %s is refused before any is used', (_what, text) => {
    const { features, report } = read(text, 'a.kml')
    expect([features, report.problems.map(({ kind }) => kind)]).toEqual([[], ['entity']])
  })

  test('JSON and XML that nest without end are refused, in a property too', () => {
    const deep = (open: string, close: string) => open.repeat(200) + close.repeat(200)
    for (const text of [
      `{"type":"Feature","geometry":null,"properties":{"a":${deep('[', ']')}}}`,
      '{"a":'.repeat(1_000_000),
      `<kml>${deep('<Folder>', '</Folder>')}</kml>`
    ])
      expect(read(text).report.problems.map(({ kind }) => kind)).toEqual(['deep'])
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

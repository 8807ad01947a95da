import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Reading } from '~/exchange/in/reading'
import { collection, feature, read } from './reading'

const geometries = ({ features }: Reading) => features.map(({ geometry }) => geometry)
const bytes = (text: string) => new TextEncoder().encode(text)
const placemark =
  '<Placemark id="p1"><name>A &amp; B</name><description><![CDATA[<b>bold</b>]]></description><TimeStamp><when>2031-03-04</when></TimeStamp><ExtendedData><Data name="size"><value>3</value></Data></ExtendedData><Point><coordinates>-31, 30, 5</coordinates></Point></Placemark>'
const kml = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Ships</name>${inner}</Folder></Document></kml>`

describe('a good file', () => {
  test('GeoJSON keeps ids, heights and properties of every kind', () => {
    const reading = read(
      collection({
        type: 'Feature',
        id: 7,
        properties: { a: { b: [1, null] }, c: 'é' },
        geometry: { type: 'Point', coordinates: [-31, 30, 5] }
      })
    )
    expect(reading.format).toBe('geojson')
    expect(reading.features).toEqual([
      {
        id: 7,
        number: 1,
        unmeasured: false,
        properties: { a: { b: [1, null] }, c: 'é' },
        geometry: { type: 'Point', coordinates: [-31, 30, 5] }
      }
    ])
    expect(reading.report.problems).toEqual([])
  })

  test('a bare geometry and a single feature are one feature each', () => {
    expect(geometries(read('{"type":"Point","coordinates":[-31,30]}'))).toEqual([
      { type: 'Point', coordinates: [-31, 30] }
    ])
    expect(geometries(read(JSON.stringify(feature('Point', [-31, 30]))))).toEqual([
      { type: 'Point', coordinates: [-31, 30] }
    ])
  })

  test('GeoJSON by lines, also with record separators', () => {
    const line = JSON.stringify(feature('Point', [-31, 30]))
    for (const text of [`${line}\n${line}\r\n`, `\u001e${line}\n\u001e${line}\n`]) {
      const reading = read(text)
      expect([reading.format, reading.report.accepted]).toEqual(['geojson-lines', 2])
    }
  })

  test('TopoJSON with quantized arcs', () => {
    const reading = read(
      '{"type":"Topology","transform":{"scale":[0.5,0.25],"translate":[-31,30]},"objects":{"a":{"type":"GeometryCollection","geometries":[{"type":"LineString","id":"l","arcs":[0],"properties":{"n":1}},{"type":null}]}},"arcs":[[[0,0],[2,4],[2,0]]]}'
    )
    expect(reading.format).toBe('topojson')
    expect(reading.features.map(({ id, geometry }) => [id, geometry])).toEqual([
      [
        'l',
        {
          type: 'LineString',
          coordinates: [
            [-31, 30],
            [-30, 31],
            [-29, 31]
          ]
        }
      ],
      [null, null]
    ])
  })

  test.each([
    ['commas', 'name,Longitude,Latitude\n"a, ""b""",-31.5,30\n'],
    ['semicolons, CR LF', 'name;lon;lat\r\n"a, ""b""";-31.5;30\r\n'],
    ['tabs', 'name\tX\tY\na, "b"\t-31.5\t30'],
    ['a line that names the separator', 'sep=;\nname;lng;lat\n"a, ""b""";-31,5;30'],
    ['well-known text', 'name,geom\n"a, ""b""",SRID=4326;POINT(-31.5 30)']
  ])('a table with %s', (_, text) => {
    const reading = read(text)
    expect(reading.format).toBe('csv')
    expect(reading.features.map(({ geometry, properties }) => [geometry, properties])).toEqual([
      [{ type: 'Point', coordinates: [-31.5, 30] }, { name: 'a, "b"' }]
    ])
  })

  test('a table read by the columns that its owner chose', () => {
    const reading = read('lon,lat,east,north\n0,0,-31,30', 'a.csv', {
      columns: { kind: 'pair', longitude: 'east', latitude: 'north' }
    })
    expect(geometries(reading)).toEqual([{ type: 'Point', coordinates: [-31, 30] }])
    expect(reading.table?.columns).toEqual({ kind: 'pair', longitude: 'east', latitude: 'north' })
  })

  test('a table without a guess names its columns', () => {
    expect(read('a;b\n1;2').table).toEqual({ header: ['a', 'b'], columns: null })
  })

  test.each([
    [
      'MULTIPOINT ((1 2), (3 4))',
      {
        type: 'MultiPoint',
        coordinates: [
          [1, 2],
          [3, 4]
        ]
      }
    ],
    [
      'multipoint(1 2,3 4)',
      {
        type: 'MultiPoint',
        coordinates: [
          [1, 2],
          [3, 4]
        ]
      }
    ],
    ['POINT Z (1 2 3)', { type: 'Point', coordinates: [1, 2, 3] }],
    ['POINTZ(1 2 3)', { type: 'Point', coordinates: [1, 2, 3] }],
    [
      'LINESTRING (1 2, 3e0 -4.5)',
      {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [3, -4.5]
        ]
      }
    ],
    [
      'POLYGON ((0 0, 2 0, 0 2, 0 0), (0.1 0.1, 0.1 0.2, 0.2 0.1, 0.1 0.1))',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [2, 0],
            [0, 2],
            [0, 0]
          ],
          [
            [0.1, 0.1],
            [0.1, 0.2],
            [0.2, 0.1],
            [0.1, 0.1]
          ]
        ]
      }
    ],
    [
      'MULTIPOLYGON (((0 0, 2 0, 0 2, 0 0)))',
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [2, 0],
              [0, 2],
              [0, 0]
            ]
          ]
        ]
      }
    ],
    [
      'GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4))',
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [1, 2] },
          {
            type: 'LineString',
            coordinates: [
              [1, 2],
              [3, 4]
            ]
          }
        ]
      }
    ],
    ['POLYGON EMPTY', null]
  ])('well-known text: %s', (text, geometry) => {
    expect(geometries(read(`wkt\n"${text}"`))).toEqual([geometry])
  })

  test('KML with folder, texts, day and data; KMZ is the same', () => {
    const text = kml(placemark)
    for (const [file, format] of [
      [bytes(text), 'kml'],
      [zipSync({ 'images/a.png': bytes('x'), 'doc.kml': bytes(text) }), 'kmz']
    ] as const) {
      const reading = read(file)
      expect(reading.format).toBe(format)
      expect(reading.features).toEqual([
        {
          id: 'p1',
          number: 1,
          unmeasured: false,
          geometry: { type: 'Point', coordinates: [-31, 30, 5] },
          properties: { name: 'A & B', description: '<b>bold</b>', time: '2031-03-04', size: '3', folder: 'Ships' }
        }
      ])
      expect(reading.date).toBe('time')
    }
  })

  test('KML with several geometries, holes and tracks', () => {
    const ring = (text: string) => `<LinearRing><coordinates>${text}</coordinates></LinearRing>`
    const reading = read(
      kml(
        `<Placemark><MultiGeometry><Point><coordinates>1,2</coordinates></Point><Point><coordinates>3,4</coordinates></Point></MultiGeometry></Placemark>
         <Placemark><Polygon><outerBoundaryIs>${ring('0,0 3,0 0,3 0,0')}</outerBoundaryIs><innerBoundaryIs>${ring('0.1,0.1 0.1,0.2 0.2,0.1 0.1,0.1')}</innerBoundaryIs></Polygon></Placemark>
         <Placemark><gx:Track xmlns:gx="http://www.google.com/kml/ext/2.2"><when>2031-01-01</when><gx:coord>1 2 3</gx:coord><gx:coord>2 2 3</gx:coord></gx:Track></Placemark>`
      )
    )
    expect(geometries(reading)).toEqual([
      {
        type: 'MultiPoint',
        coordinates: [
          [1, 2],
          [3, 4]
        ]
      },
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [3, 0],
            [0, 3],
            [0, 0]
          ],
          [
            [0.1, 0.1],
            [0.1, 0.2],
            [0.2, 0.1],
            [0.1, 0.1]
          ]
        ]
      },
      {
        type: 'LineString',
        coordinates: [
          [1, 2, 3],
          [2, 2, 3]
        ]
      }
    ])
  })

  test('GPX with waypoint, route and track', () => {
    const reading = read(
      '<gpx><wpt lat="30" lon="-31"><ele>4</ele><name>W</name></wpt><rte><rtept lat="1" lon="2"/><rtept lat="1" lon="3"/></rte><trk><trkseg><trkpt lat="1" lon="2"/><trkpt lat="1" lon="3"/></trkseg><trkseg><trkpt lat="2" lon="2"/><trkpt lat="2" lon="3"/></trkseg></trk></gpx>'
    )
    expect(reading.features.map(({ geometry, properties }) => [geometry, properties])).toEqual([
      [{ type: 'Point', coordinates: [-31, 30, 4] }, { name: 'W' }],
      [
        {
          type: 'LineString',
          coordinates: [
            [2, 1],
            [3, 1]
          ]
        },
        {}
      ],
      [
        {
          type: 'MultiLineString',
          coordinates: [
            [
              [2, 1],
              [3, 1]
            ],
            [
              [2, 2],
              [3, 2]
            ]
          ]
        },
        {}
      ]
    ])
  })
})

import { collection, feature } from './reading'
import { type Case, nested, point, square } from './badCase'

/** Files with faults, the first half. */
export const firstCases: readonly Case[] = [
  { title: 'an empty file', file: '', took: [0, 0], problems: ['empty-file -  -:-'] },
  { title: 'blanks only', file: ' \n\t ', took: [0, 0], problems: ['empty-file -  -:-'] },
  { title: 'a collection without features', file: collection(), took: [0, 0], problems: ['empty-file -  -:-'] },
  {
    title: 'JSON that is cut off',
    file: '{"type": "FeatureCollection",\n"features": [{"type": "Fea',
    took: [0, 0],
    problems: ['json -  2:27']
  },
  {
    title: 'JSON with a comma too many',
    file: '{"type":"FeatureCollection",\n"features":[\n1,]}',
    took: [0, 0],
    problems: ['json -  3:3']
  },
  { title: 'JSON with single quotes', file: "{'type':'Feature'}", took: [0, 0], problems: ['json -  1:2'] },
  {
    title: 'JSON followed by something else',
    file: '{"type":"Point","coordinates":[1,2]}\n]',
    took: [1, 2],
    problems: ['line 2 $ 2:1']
  },
  { title: 'JSON that is no GeoJSON', file: '{"hello": 1}', took: [0, 0], problems: ['root - $ 1:1'] },
  { title: 'a list instead of a collection', file: '[{"type":"Feature"}]', took: [0, 0], problems: ['root - $ 1:1'] },
  {
    title: 'an unknown type at the root',
    file: '{\n "type": "Features"}',
    took: [0, 0],
    problems: ['root - $.type 2:10']
  },
  {
    title: 'features that are no list',
    file: '{"type":"FeatureCollection",\n "features": {}}',
    took: [0, 0],
    problems: ['root - $.features 2:14']
  },
  {
    title: 'deep JSON',
    file: `{"type":"Feature","properties":{"a":${nested(5000)}},"geometry":null}`,
    took: [0, 0],
    problems: ['deep -  1:135']
  },
  { title: 'very deep JSON that never ends', file: '['.repeat(1_000_000), took: [0, 0], problems: ['deep -  1:101'] },
  {
    title: 'a member that is no feature',
    file: collection(point, 7, point),
    took: [2, 3],
    problems: ['not-feature 2 $.features[1] 3:1']
  },
  {
    title: 'a feature of another type',
    file: collection({ type: 'feature', geometry: null }),
    took: [0, 1],
    problems: ['not-feature 1 $.features[0] 2:1']
  },
  {
    title: 'a feature without the member geometry',
    file: collection({ type: 'Feature', properties: {} }),
    took: [0, 1],
    problems: ['coordinates-missing 1 $.features[0] 2:1']
  },
  {
    title: 'an unknown type of geometry',
    file: collection(point, feature('Circle', [-31, 30])),
    took: [1, 2],
    problems: ['geometry-type 2 $.features[1].geometry.type 3:54']
  },
  {
    title: 'a geometry that is a text',
    file: collection({ type: 'Feature', properties: {}, geometry: 'POINT (1 2)' }),
    took: [0, 1],
    problems: ['geometry-type 1 $.features[0].geometry 2:46']
  },
  {
    title: 'a geometry without coordinates',
    file: collection({ type: 'Feature', properties: {}, geometry: { type: 'Point' } }),
    took: [0, 1],
    problems: ['coordinates-missing 1 $.features[0].geometry 2:46']
  },
  {
    title: 'coordinates as texts',
    file: collection(feature('Point', ['-31', '30'])),
    took: [0, 1],
    problems: ['coordinate 1 $.features[0].geometry.coordinates[0] 2:77']
  },
  {
    title: 'a coordinate that is null',
    file: collection(feature('Point', [-31, null])),
    took: [0, 1],
    problems: ['coordinate 1 $.features[0].geometry.coordinates[1] 2:81']
  },
  {
    title: 'a coordinate beyond all numbers',
    file: collection('{"type":"Feature","geometry":{"type":"Point","coordinates":[1e999,30]}}'),
    took: [0, 1],
    problems: ['coordinate 1 $.features[0].geometry.coordinates[0] 2:61']
  },
  {
    title: 'a single number as position',
    file: collection(feature('Point', [-31])),
    took: [0, 1],
    problems: ['coordinate 1 $.features[0].geometry.coordinates 2:76']
  },
  {
    title: 'positions nested one level too deep',
    file: collection(
      feature('LineString', [
        [
          [-31, 30],
          [-30, 30]
        ]
      ])
    ),
    took: [0, 1],
    problems: ['coordinate 1 $.features[0].geometry.coordinates[0][0] 2:83']
  },
  {
    title: 'a position off the globe',
    file: collection(point, feature('Point', [-311, 30])),
    took: [1, 2],
    problems: ['range 2 $.features[1].geometry.coordinates 3:76']
  },
  {
    title: 'a latitude beyond 90',
    file: collection(feature('Point', [30, -131])),
    took: [0, 1],
    problems: ['swapped 1 $.features[0].geometry.coordinates 2:76']
  },
  {
    title: 'a place that fits the map only with its numbers exchanged',
    file: collection(feature('Point', [30, -31])),
    options: { window: [-60, 10, -10, 50] },
    took: [1, 1],
    problems: ['maybe-swapped 1 $.features[0].geometry 2:46']
  },
  {
    title: 'Web Mercator by name',
    file: '{"type":"FeatureCollection",\n"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},"features":[1,2]}',
    took: [0, 2],
    problems: ['crs - $.crs 2:7']
  },
  {
    title: 'another system of coordinates by name',
    file: '{"type":"Feature","crs":{"type":"name","properties":{"name":"EPSG:32620"}},"geometry":null}',
    took: [0, 1],
    problems: ['crs-unknown - $.crs 1:25']
  },
  {
    title: 'an unclosed ring',
    file: collection(feature('Polygon', [square.slice(0, 4)])),
    took: [1, 1],
    problems: ['unclosed 1 $.features[0].geometry.coordinates[0] 2:79']
  },
  {
    title: 'an outer ring that runs clockwise',
    file: collection(feature('Polygon', [square.toReversed()])),
    took: [1, 1],
    problems: ['winding 1 $.features[0].geometry.coordinates[0] 2:79']
  },
  {
    title: 'a hole that runs counterclockwise',
    file: collection(
      feature('MultiPolygon', [
        [
          square,
          [
            [-30.8, 30.2],
            [-30.2, 30.2],
            [-30.5, 30.8],
            [-30.8, 30.2]
          ]
        ]
      ])
    ),
    took: [1, 1],
    problems: ['winding 1 $.features[0].geometry.coordinates[0][1] 2:132']
  },
  {
    title: 'a ring that crosses itself',
    file: collection(
      feature('Polygon', [
        [
          [-31, 30],
          [-30, 31],
          [-30, 30],
          [-31, 31.5],
          [-31, 30]
        ]
      ])
    ),
    took: [1, 1],
    problems: ['crossing 1 $.features[0].geometry.coordinates[0] 2:79']
  },
  {
    title: 'a ring with an edge over half the globe',
    file: collection(
      feature('Polygon', [
        [
          [-170, 30],
          [170, 30],
          [170, 31],
          [-170, 31],
          [-170, 30]
        ]
      ])
    ),
    took: [1, 1],
    problems: ['wide 1 $.features[0].geometry.coordinates[0] 2:79']
  },
  {
    title: 'a ring of two corners',
    file: collection(
      feature('Polygon', [
        [
          [-31, 30],
          [-30, 30],
          [-31, 30]
        ]
      ])
    ),
    took: [0, 1],
    problems: ['ring-short 1 $.features[0].geometry.coordinates[0] 2:79']
  },
  {
    title: 'a ring whose corners coincide',
    file: collection(
      feature('Polygon', [
        [
          [-31, 30],
          [-30, 30],
          [-31, 30],
          [-30, 30],
          [-31, 30]
        ]
      ])
    ),
    took: [0, 1],
    problems: ['ring-flat 1 $.features[0].geometry.coordinates[0] 2:79']
  },
  {
    title: 'a polygon with an empty ring',
    file: collection(feature('Polygon', [[]])),
    took: [0, 1],
    problems: ['ring-short 1 $.features[0].geometry.coordinates[0] 2:79']
  },
  {
    title: 'a line of one position',
    file: collection(feature('LineString', [[-31, 30]])),
    took: [0, 1],
    problems: ['line-short 1 $.features[0].geometry.coordinates 2:81']
  }
]

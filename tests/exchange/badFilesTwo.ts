import { zipSync } from 'fflate'
import { collection, feature } from './reading'
import { bytes, type Case, gpx, kml, point } from './badCase'

/** Files with faults, the second half. */
export const secondCases: readonly Case[] = [
  {
    title: 'an empty geometry',
    file: collection(feature('Polygon', [])),
    took: [1, 1],
    problems: ['empty 1 $.features[0].geometry 2:46']
  },
  {
    title: 'an empty collection of geometries',
    file: collection({ type: 'Feature', geometry: { type: 'GeometryCollection', geometries: [] } }),
    took: [1, 1],
    problems: ['empty 1 $.features[0].geometry 2:30']
  },
  {
    title: 'a feature whose geometry is null',
    file: collection(point, { type: 'Feature', properties: {}, geometry: null }),
    took: [2, 2],
    problems: ['null 2 $.features[1].geometry 3:46']
  },
  {
    title: 'positions with and without height',
    file: collection(
      feature('LineString', [
        [-31, 30, 5],
        [-30, 30]
      ])
    ),
    took: [1, 1],
    problems: ['dimensions 1 $.features[0].geometry 2:46']
  },
  {
    title: 'a position of four numbers',
    file: collection(feature('Point', [-31, 30, 5, 6])),
    took: [1, 1],
    problems: ['surplus 1 $.features[0].geometry.coordinates[3] 2:86']
  },
  {
    title: 'one id twice',
    file: collection({ ...(point as object), id: 'a' }, { ...(point as object), id: 'a' }),
    took: [2, 2],
    problems: ['duplicate-id 2 $.features[1].id 3:91']
  },
  {
    title: 'an id that is an object',
    file: collection({ ...(point as object), id: {} }),
    took: [1, 1],
    problems: ['id 1 $.features[0].id 2:91']
  },
  {
    title: 'properties that are a list',
    file: collection({ ...(point as object), properties: [1] }),
    took: [1, 1],
    problems: ['properties 1 $.features[0].properties 2:32']
  },
  {
    title: 'a bad line among lines of GeoJSON',
    file: `${JSON.stringify(point)}\n{"type":"Feature",}\n${JSON.stringify(point)}\n`,
    took: [2, 3],
    problems: ['line 2 $ 2:19']
  },
  {
    title: 'a line of GeoJSON with a bad position',
    file: `${JSON.stringify(point)}\n${JSON.stringify(feature('Point', [1, 'x']))}`,
    name: 'a.ndjson',
    took: [1, 2],
    problems: ['coordinate 2 $.geometry.coordinates[1] 2:79']
  },
  {
    title: 'a topology without objects',
    file: '{"type":"Topology","arcs":[]}',
    took: [0, 0],
    problems: ['topology - $.objects 1:1']
  },
  {
    title: 'a topology with an arc of words',
    file: '{"type":"Topology","objects":{},"arcs":[[["a","b"]]]}',
    took: [0, 0],
    problems: ['topology - $.arcs[0] 1:41']
  },
  {
    title: 'a topology that refers to an arc it lacks',
    file: '{"type":"Topology","objects":{"a":{"type":"LineString","arcs":[3]},\n"b":{"type":"Point","coordinates":[1,2]}},"arcs":[]}',
    took: [1, 2],
    problems: ['arc 1 $.objects.a 1:35']
  },
  { title: 'a table without columns of place', file: 'name;value\na;1', took: [0, 0], problems: ['columns -  1:1'] },
  {
    title: 'a table with words for coordinates',
    file: 'name,lon,lat\na,-31,30\nb,west,30\n',
    took: [1, 2],
    problems: ['coordinate 2 lon 3:3']
  },
  {
    title: 'a table with half a position',
    file: 'name,lon,lat\n"a, b",-31,\nc,,',
    took: [1, 2],
    problems: ['coordinates-missing 1 lat 2:12', 'null 2 lon 3:3']
  },
  {
    title: 'a table with decimal commas',
    file: 'name;longitud;latitud\na;-31,5;30,25',
    took: [1, 1],
    problems: ['decimal-comma 1 longitud 2:3', 'decimal-comma 1 latitud 2:9']
  },
  {
    title: 'a table with an open quotation mark',
    file: 'name,lon,lat\na,1,2\n"b,3,4\nc,5,6',
    took: [0, 0],
    problems: ['quote -  3:1']
  },
  {
    title: 'a table with rows of other lengths',
    file: 'lon,lat,a\n1,2\n1,2,3,4',
    took: [2, 2],
    problems: ['cells 1  2:1', 'cells 2  3:1']
  },
  {
    title: 'a table with two columns of one name',
    file: 'lon,lat,a,a\n1,2,3,4',
    took: [1, 1],
    problems: ['header-double - a 1:11']
  },
  {
    title: 'a table with text after a quotation mark',
    file: 'lon,lat,a\n1,2,"x"y',
    took: [1, 1],
    problems: ['quote-stray 1  2:8']
  },
  {
    title: 'well-known text with a fault',
    file: 'name\tWKT\na\tPOINT (1 2)\nb\tPOINT (1, 2)\nc\tTRIANGLE ((0 0, 1 0))',
    took: [1, 3],
    problems: ['wkt 2 WKT 3:3', 'wkt 3 WKT 4:3']
  },
  {
    title: 'text in an old encoding',
    file: Uint8Array.from([...bytes('name,lon,lat\nCan'), 0xf3, ...bytes(',1,2')]),
    took: [1, 1],
    problems: ['encoding -  -:-']
  },
  {
    title: 'a picture',
    file: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
    name: 'map.png',
    took: [0, 0],
    problems: ['unknown-format -  -:-']
  },
  {
    title: 'a web page',
    file: '<html><body>Hello</body></html>',
    took: [0, 0],
    problems: ['unknown-format - html 1:1']
  },
  {
    title: 'KML with a tag left open',
    file: kml('<Placemark><name>a</Placemark>'),
    took: [0, 0],
    problems: ['xml -  3:19']
  },
  { title: 'KML that is cut off', file: kml('').slice(0, -6), took: [0, 0], problems: ['xml -  4:12'] },
  {
    title: 'KML with a bare ampersand',
    file: kml('<Placemark><name>a & b</name></Placemark>'),
    took: [0, 0],
    problems: ['xml -  3:20']
  },
  {
    title: 'KML with a bomb of entities',
    file: '<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>\n<kml>&b;</kml>',
    took: [0, 0],
    problems: ['entity -  2:1']
  },
  {
    title: 'KML with an outer entity',
    file: '<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml>&x;</kml>',
    took: [0, 0],
    problems: ['entity -  1:1']
  },
  { title: 'deep KML', file: `<kml>${'<Folder>'.repeat(2000)}`, took: [0, 0], problems: ['deep -  1:798'] },
  {
    title: 'KML with words for coordinates',
    file: kml(
      '<Placemark><Point><coordinates>\n-31,30,0\n</coordinates></Point></Placemark><Placemark><LineString><coordinates>-31,30 here,30</coordinates></LineString></Placemark>'
    ),
    took: [1, 2],
    problems: ['coordinate 2 Placemark[2]/LineString/coordinates 5:78']
  },
  {
    title: 'KML with swapped coordinates',
    file: kml('<Placemark><Point><coordinates>30,-131</coordinates></Point></Placemark>'),
    took: [0, 1],
    problems: ['swapped 1 Placemark[1]/Point 3:12']
  },
  {
    title: 'KML without a geometry',
    file: kml('<Placemark><name>a</name></Placemark>'),
    took: [1, 1],
    problems: ['null 1 Placemark[1] 3:1']
  },
  {
    title: 'KML with parts that are not read',
    file: kml('<NetworkLink/><GroundOverlay/>'),
    took: [0, 0],
    problems: ['not-read - NetworkLink 3:1', 'not-read - GroundOverlay 3:15']
  },
  {
    title: 'a packed file that is cut off',
    file: zipSync({ 'doc.kml': bytes(kml('')) }).slice(0, 60),
    took: [0, 0],
    problems: ['zip -  -:-']
  },
  {
    title: 'a packed file without KML',
    file: zipSync({ 'readme.txt': bytes('hello') }),
    took: [0, 0],
    problems: ['no-kml -  -:-']
  },
  { title: 'a packed file that grows beyond the limit', file: bomb(), took: [0, 0], problems: ['zip-bomb -  -:-'] },
  {
    title: 'a packed file with two KML',
    file: zipSync({
      'doc.kml': bytes(kml('<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark>')),
      'more.kml': bytes(kml(''))
    }),
    took: [1, 1],
    problems: ['several-kml -  -:-']
  },
  {
    title: 'GPX with a waypoint that lacks its latitude',
    file: gpx('<wpt lon="1"/>\n<wpt lat="1" lon="2"/>'),
    took: [1, 2],
    problems: ['coordinates-missing 1 wpt[1] 2:1']
  },
  {
    title: 'GPX with a track of one point',
    file: gpx('<trk><trkseg><trkpt lat="1" lon="2"/></trkseg></trk>'),
    took: [0, 1],
    problems: ['line-short 1 trk[1] 2:1']
  },
  {
    title: 'GPX with an empty track',
    file: gpx('<trk><name>a</name></trk>'),
    took: [1, 1],
    problems: ['empty 1 trk[1] 2:1']
  },
  {
    title: 'GPX with times at its points',
    file: gpx('<rte><rtept lat="1" lon="2"><time>2031-01-01</time></rtept><rtept lat="1" lon="3"/></rte>'),
    took: [1, 1],
    problems: ['not-read 1 rte[1] 2:1']
  }
]

/** A packed KML of 310 MB of blanks, about 300 kB. */
function bomb(): Uint8Array {
  return zipSync({ 'doc.kml': [new Uint8Array(310 * 1024 * 1024), { level: 1 }] })
}

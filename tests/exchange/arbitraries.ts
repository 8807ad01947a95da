import fc from 'fast-check'
import { checkGeometry } from '~/exchange/in/checkGeometry'
import type { Feature, Geometry, Position } from '~/model/geojson'
import { rightHand } from '~/exchange/rightHand'

/** Hundredths of degrees, and now and then many decimals. */
const degrees = (most: number) =>
  fc.oneof(
    fc.integer({ min: -most * 100, max: most * 100 }).map((value) => value / 100),
    fc.double({ min: -most, max: most, noNaN: true })
  )

/** Any position, of two numbers or three. */
export const position: fc.Arbitrary<Position> = fc.oneof(
  fc.tuple(degrees(180), degrees(90)),
  fc.tuple(degrees(180), degrees(90), fc.double({ min: -1000, max: 9000, noNaN: true }))
)
const flat: fc.Arbitrary<Position> = fc.tuple(degrees(180), degrees(90))

/** A triangle or a box, closed, turning either way. */
const ring: fc.Arbitrary<readonly Position[]> = fc
  .tuple(
    fc.integer({ min: -170, max: 170 }),
    fc.integer({ min: -80, max: 80 }),
    fc.integer({ min: 1, max: 9 }),
    fc.boolean(),
    fc.boolean()
  )
  .map(([x, y, size, box, turned]): readonly Position[] => {
    const corners: readonly Position[] = [
      [x, y],
      [x + size, y],
      ...(box ? [[x + size, y + size] as const] : []),
      [x, y + size],
      [x, y]
    ]
    return turned ? corners.toReversed() : corners
  })
const line = fc.array(flat, { minLength: 2, maxLength: 6 })
const polygon = fc.array(ring, { minLength: 1, maxLength: 3 })

const simple: fc.Arbitrary<Geometry> = fc.oneof(
  position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
  fc.array(flat, { minLength: 1, maxLength: 4 }).map((coordinates): Geometry => ({ type: 'MultiPoint', coordinates })),
  line.map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((coordinates): Geometry => ({ type: 'MultiLineString', coordinates })),
  polygon.map((coordinates): Geometry => ({ type: 'Polygon', coordinates })),
  fc
    .array(polygon, { minLength: 1, maxLength: 3 })
    .map((coordinates): Geometry => ({ type: 'MultiPolygon', coordinates }))
)

/** Any geometry as it comes out of a file: written once, its decimals and windings are settled. */
export const geometry: fc.Arbitrary<Geometry> = fc
  .oneof(
    { weight: 6, arbitrary: simple },
    {
      weight: 1,
      arbitrary: fc.tuple(position, line).map(([coordinates, other]): Geometry => ({
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates },
          { type: 'LineString', coordinates: other }
        ]
      }))
    }
  )
  .map(rightHand)
  .filter((made) => checkGeometry(made, (keys) => ({ keys }), { swap: false, crs: 'EPSG:4326' }).geometry !== null)

/** Texts that XML and spreadsheets find hard, without what XML cannot say at all. */
export const hardText = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1+1', "'=1", '-5', '@a', '\t', 'a"b', 'a\r\nb', ' a ', '<b>&amp;', ']]>', '', 'é😀')
  )
  // oxlint-disable-next-line no-control-regex
  .map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, ''))

/** Any feature with properties of every kind. */
export const feature: fc.Arbitrary<Feature> = fc.record({
  id: fc.oneof(fc.constant(null), fc.integer(), hardText),
  geometry: fc.option(geometry, { nil: null }),
  properties: fc
    .dictionary(hardText, fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Feature['properties'][string]>, {
      maxKeys: 4,
      noNullPrototype: true
    })
    .map((made) => JSON.parse(JSON.stringify(made)) as Feature['properties'])
})

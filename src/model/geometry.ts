import * as v from 'valibot'

const longitude = v.pipe(
  v.number(),
  v.minValue(-180, 'a longitude of at least -180'),
  v.maxValue(180, 'a longitude of at most 180')
)
const latitude = v.pipe(
  v.number(),
  v.minValue(-90, 'a latitude of at least -90 (is it swapped with the longitude?)'),
  v.maxValue(90, 'a latitude of at most 90 (is it swapped with the longitude?)')
)

/** Longitude and latitude in degrees on WGS84, in this order (RFC 7946, 3.1.1). */
export const Position = v.strictTuple([longitude, latitude])
/** Longitude and latitude in degrees on WGS84, in this order. */
export type Position = v.InferOutput<typeof Position>

function isClosed(ring: readonly Position[]): boolean {
  const first = ring[0]
  const last = ring.at(-1)
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
}

const Ring = v.pipe(
  v.array(Position),
  v.minLength(4, 'a ring of at least four positions'),
  v.check((ring) => isClosed(ring), 'a closed ring: its last position equals its first')
)

/** A point (RFC 7946, 3.1.2). */
export const Point = v.strictObject({ type: v.literal('Point'), coordinates: Position })
/** A line of at least two positions. */
export const LineString = v.strictObject({
  type: v.literal('LineString'),
  coordinates: v.pipe(v.array(Position), v.minLength(2, 'a line of at least two positions'))
})
/** A polygon: an outer ring, then its holes. */
export const Polygon = v.strictObject({
  type: v.literal('Polygon'),
  coordinates: v.pipe(v.array(Ring), v.minLength(1, 'at least one ring'))
})
/** Several polygons. */
export const MultiPolygon = v.strictObject({
  type: v.literal('MultiPolygon'),
  coordinates: v.pipe(
    v.array(v.pipe(v.array(Ring), v.minLength(1, 'at least one ring'))),
    v.minLength(1, 'at least one polygon')
  )
})

export type Point = v.InferOutput<typeof Point>
export type LineString = v.InferOutput<typeof LineString>
export type Polygon = v.InferOutput<typeof Polygon>
export type MultiPolygon = v.InferOutput<typeof MultiPolygon>

/** A box as west, south, east, north in degrees (RFC 7946, 5). */
export const Box = v.pipe(
  v.strictTuple([longitude, latitude, longitude, latitude]),
  v.check(([west, south, east, north]) => west < east && south < north, 'a box as west, south, east, north')
)
/** A box as west, south, east, north in degrees. */
export type Box = v.InferOutput<typeof Box>

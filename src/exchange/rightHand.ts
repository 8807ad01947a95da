import type { Geometry, Position } from '~/model/geojson'

/** Twice the area of a ring in square degrees: positive for one that runs counterclockwise on the map (RFC 7946, 3.1.6). */
export function doubleArea(ring: readonly Position[]): number {
  const [x0, y0] = ring[0] ?? [0, 0]
  let sum = 0
  for (let at = 0; at + 1 < ring.length; at++) {
    const [here, next] = [ring[at]!, ring[at + 1]!]
    sum += (here[0] - x0) * (next[1] - y0) - (next[0] - x0) * (here[1] - y0)
  }
  return sum
}

/** Decimals of a degree that are written: a centimetre (RFC 7946, 11.2). */
const decimals = 7

function rounded([longitude, latitude, height]: Position): Position {
  // Adding 0 makes of -0 a plain 0.
  const round = (value: number) => Number(value.toFixed(decimals)) + 0
  return height === undefined ? [round(longitude), round(latitude)] : [round(longitude), round(latitude), round(height)]
}

function polygon(rings: readonly (readonly Position[])[]): readonly (readonly Position[])[] {
  return rings.map((ring, index) => {
    const short = ring.map(rounded)
    return doubleArea(short) > 0 === (index === 0) ? short : short.toReversed()
  })
}

/** A geometry as it is written: at most seven decimals, outer rings counterclockwise, holes clockwise. */
export function rightHand(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: geometry.type, coordinates: rounded(geometry.coordinates) }
    case 'MultiPoint':
    case 'LineString':
      return { type: geometry.type, coordinates: geometry.coordinates.map(rounded) }
    case 'MultiLineString':
      return { type: geometry.type, coordinates: geometry.coordinates.map((line) => line.map(rounded)) }
    case 'Polygon':
      return { type: geometry.type, coordinates: polygon(geometry.coordinates) }
    case 'MultiPolygon':
      return { type: geometry.type, coordinates: geometry.coordinates.map(polygon) }
    case 'GeometryCollection':
      return { type: geometry.type, geometries: geometry.geometries.map(rightHand) }
  }
}

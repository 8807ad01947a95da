import { area } from '~/geodesy/area'
import { densified } from '~/geodesy/densified'
import { distance } from '~/geodesy/distance'
import { distanceInterval } from '~/geodesy/distanceInterval'
import type { Position } from '~/geodesy/position'
import { type Geometry, type Position as FilePosition, simpleParts } from '~/model/geojson'

/** What can be measured of a geometry: lengths in metres, sizes in square metres; null for what it does not have. */
export interface OwnMeasures {
  /** From its nearest to its farthest position from a place; for lines, only the nearest is known. */
  readonly focus: { readonly min: number; readonly max: number }
  readonly length: number | null
  readonly size: number | null
}

const flat = ([longitude, latitude]: FilePosition): Position => [longitude, latitude]

/** Measures a geometry of the reader's own on WGS84, its edges straight in degrees; null where its form allows no measure. */
export function measureOwn(geometry: Geometry, focus: Position): OwnMeasures | null {
  try {
    const parts = simpleParts(geometry)
    const points = parts
      .flatMap((part) =>
        part.type === 'Point' ? [part.coordinates] : part.type === 'MultiPoint' ? part.coordinates : []
      )
      .map(flat)
    const lines = parts
      .flatMap((part) =>
        part.type === 'LineString' ? [part.coordinates] : part.type === 'MultiLineString' ? part.coordinates : []
      )
      .map((line) => line.map(flat))
    const polygons = parts
      .flatMap((part) =>
        part.type === 'Polygon' ? [part.coordinates] : part.type === 'MultiPolygon' ? part.coordinates : []
      )
      .map((rings) => rings.map((ring) => ring.map(flat)))
    const here = { kind: 'disc', centre: focus, radius: 0 } as const
    const intervals = [
      ...points.map((point) => distance(point, focus)).map((length) => ({ min: length, max: length })),
      ...lines.map((line) => ({
        min: distanceInterval(here, { kind: 'line', line }).min,
        max: Math.max(...line.map((point) => distance(point, focus)))
      })),
      ...(polygons.length > 0
        ? [distanceInterval({ kind: 'polygons', polygons }, { kind: 'position', position: focus })]
        : [])
    ]
    return {
      focus: { min: Math.min(...intervals.map(({ min }) => min)), max: Math.max(...intervals.map(({ max }) => max)) },
      length: lines.length > 0 ? lines.reduce((sum, line) => sum + lengthOf(densified(line)), 0) : null,
      size:
        polygons.length > 0
          ? polygons.reduce((sum, rings) => sum + area(rings.map((ring) => densified(ring))), 0)
          : null
    }
  } catch {
    return null
  }
}

function lengthOf(line: readonly Position[]): number {
  return line.reduce((sum, position, index) => sum + distance(line[index - 1] ?? position, position), 0)
}

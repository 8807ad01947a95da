import type { Measured } from '~/analysis/measured'
import { rewound } from '~/geodesy/orientation'
import type { Position } from '~/geodesy/position'
import type { Measurement } from '~/state/view'

const toMetre = (metres: number) => Math.round(metres)
const toTenth = (degrees: number) => Math.round(degrees * 10) / 10

function geometryOf({ kind, positions }: Measurement, hasArea: boolean): object {
  const [first] = positions
  if (!first || positions.length === 1) return { type: 'Point', coordinates: first ?? [] }
  if (kind === 'ring' && hasArea)
    return { type: 'Polygon', coordinates: rewound([[...positions, first]]) satisfies readonly (readonly Position[])[] }
  return {
    type: 'LineString',
    coordinates: kind === 'ring' && positions.length > 2 ? [...positions, first] : positions
  }
}

/** A measurement as a GeoJSON feature (RFC 7946): its points as they were set, and the figures in metres and square metres. */
export function measurementGeoJson(measurement: Measurement, { legs, total, area }: Measured): string {
  const hasArea = area?.kind === 'area'
  const feature = {
    type: 'Feature',
    geometry: geometryOf(measurement, hasArea),
    properties: {
      measuredAlong: 'geodesics on WGS84',
      length: toMetre(total),
      ...(hasArea ? { area: toMetre(area.area) } : {}),
      legs: legs.map(({ distance, bearing }) => ({ length: toMetre(distance), initialBearing: toTenth(bearing) }))
    }
  }
  return JSON.stringify(feature, null, 2)
}

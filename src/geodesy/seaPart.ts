import { bboxClip, difference, featureCollection, multiPolygon, polygon } from '@turf/turf'
import { bbox } from './bbox'
import type { MultiPolygon, Polygon } from './ring'

type Corners = [number, number][][][]

/** An area without the land that lies in it, edges straight in degrees. */
export function seaPart(area: MultiPolygon, land: readonly Polygon[]): MultiPolygon {
  const box = bbox(area.flat(2))
  const whole = multiPolygon(
    area.map((part) => part.map((ring) => ring.map(([longitude, latitude]) => [longitude, latitude])))
  )
  const pieces = land.flatMap((part) => {
    const [west, south, east, north] = bbox(part[0] ?? [])
    if (east < box[0] || west > box[2] || north < box[1] || south > box[3]) return []
    // A polygon stays one when clipped, or falls into several.
    const { geometry } = bboxClip(
      polygon(part.map((ring) => ring.map(([longitude, latitude]) => [longitude, latitude]))),
      [...box]
    )
    return partsOf(geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon)
      .filter((rings) => (rings[0]?.length ?? 0) > 3)
      .map((rings) => polygon(rings))
  })
  const left =
    pieces.length === 0
      ? whole
      : difference(featureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>([whole, ...pieces]))
  return left ? (partsOf(left.geometry) as Corners) : [] // Turf's positions are pairs here: pairs went in
}

function partsOf(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): readonly GeoJSON.Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

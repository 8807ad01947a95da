import type { Box } from '~/model/geometry'
import type { OwnSummary } from '~/state/own'
import { walkGeometry } from './geometryCode'
import { type Kind, kinds } from './kinds'
import type { Packed } from './packed'

type ShapeName = OwnSummary['shapes'][number]

/** What geometries of one kind are drawn as. */
const shapeOf: { readonly [K in Exclude<Kind, 'none' | 'GeometryCollection'>]: ShapeName } = {
  Point: 'spot',
  MultiPoint: 'spot',
  LineString: 'line',
  MultiLineString: 'line',
  Polygon: 'area',
  MultiPolygon: 'area'
}

/** The box round all features, what they are drawn as, and how many points are among them. */
export function extentOf(packed: Packed): Pick<OwnSummary, 'box' | 'shapes'> & { readonly points: number } {
  const { kinds: kind, placesAt } = packed
  const shapes = new Set<ShapeName>()
  let points = 0
  for (let index = 0; index < kind.length; index++) {
    const name = kinds[kind[index]!]!
    if (name === 'none') continue
    if (name === 'GeometryCollection') points += walkCollection(packed, index, shapes)
    else {
      shapes.add(shapeOf[name])
      if (shapeOf[name] === 'spot') points += (placesAt[index + 1]! - placesAt[index]!) / widthOf(packed, index)
    }
  }
  return {
    box: boxOf(packed),
    points,
    shapes: (['spot', 'line', 'area'] as const).filter((shape) => shapes.has(shape))
  }
}

/** Numbers of each position of a feature that has some. */
function widthOf({ form, formAt }: Packed, index: number): number {
  return form[formAt[index]!] === 3 ? 3 : 2
}

function boxOf(packed: Packed): Box | null {
  const { kinds: kind, places, placesAt } = packed
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let index = 0; index < kind.length; index++) {
    const width = widthOf(packed, index)
    for (let at = placesAt[index]!; at < placesAt[index + 1]!; at += width) {
      const longitude = places[at]!
      const latitude = places[at + 1]!
      if (longitude < west) west = longitude
      if (longitude > east) east = longitude
      if (latitude < south) south = latitude
      if (latitude > north) north = latitude
    }
  }
  return west <= east ? [west, south, east, north] : null
}

/** Notes the shapes of a collection and gives the number of its points. */
function walkCollection({ form, formAt, places, placesAt }: Packed, index: number, shapes: Set<ShapeName>): number {
  let points = 0
  walkGeometry(
    { form, numbers: places, at: formAt[index]!, next: placesAt[index]! },
    {
      point() {
        points++
        shapes.add('spot')
      },
      shape(kind) {
        shapes.add(kind)
      }
    }
  )
  return points
}

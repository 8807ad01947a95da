import type { Shape } from '~/layers/layer'
import type { Box } from '~/model/geometry'
import { inRings, mercatorX, mercatorY, projectShape } from './mercator'

type Point = readonly [number, number]

/** On which side of the line from one point to another a third lies. */
function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

/** Whether a shape, as it is drawn, reaches into a box of longitudes and latitudes. */
export function inView(shape: Shape, [west, south, east, north]: Box): boolean {
  if (shape.kind === 'spot' || shape.kind === 'label') {
    const [longitude, latitude] = shape.at
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north
  }
  const [left, top, right, bottom] = [mercatorX(west), mercatorY(north), mercatorX(east), mercatorY(south)]
  const lines = projectShape(shape)
  const isInside = ([x, y]: Point) => x >= left && x <= right && y >= top && y <= bottom
  const reaches = lines.some(({ points, box }) => {
    if (box[0] > right || box[2] < left || box[1] > bottom || box[3] < top) return false
    let before: Point | null = null
    for (let i = 0; i + 1 < points.length; i += 2) {
      const point: Point = [points[i] ?? 0, points[i + 1] ?? 0]
      // An edge that enters the box between two points outside crosses one of its diagonals.
      if (
        isInside(point) ||
        (before !== null &&
          (cross(before, point, [left, top], [right, bottom]) || cross(before, point, [left, bottom], [right, top])))
      )
        return true
      before = point
    }
    return false
  })
  return reaches || (shape.kind === 'polygons' && inRings(lines, (left + right) / 2, (top + bottom) / 2))
}

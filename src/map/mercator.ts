import type { Position } from '~/model/geometry'
import type { Shape } from '~/layers/layer'

/** Longitude as a share of the world's width, 0 at 180° W. */
export const mercatorX = (longitude: number) => (longitude + 180) / 360

/** Latitude as a share of the world's height in spherical Mercator (EPSG:3857), 0 at 85.05° N. */
export function mercatorY(latitude: number): number {
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, latitude)) * Math.PI) / 180)
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
}

/** Longitude and latitude at shares of the world. */
export function fromMercator(x: number, y: number): Position {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI]
}

/** A line on the map: x and y in turn, as shares of the world, and the box that holds them. */
export interface Projected {
  readonly points: Float64Array
  readonly box: readonly [number, number, number, number]
}

/** Longitude and latitude in turn, projected. */
export function projectFlat(line: ArrayLike<number>): Projected {
  const points = new Float64Array(line.length)
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i + 1 < line.length; i += 2) {
    const x = mercatorX(line[i] ?? 0)
    const y = mercatorY(line[i + 1] ?? 0)
    points[i] = x
    points[i + 1] = y
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return { points, box: [left, top, right, bottom] }
}

/** A list of positions, projected. */
export function projectLine(line: readonly Position[]): Projected {
  return projectFlat(line.flat())
}

const shapes = new WeakMap<Shape, readonly Projected[]>()

/** The rings or lines of a shape, projected once. */
export function projectShape(shape: Shape): readonly Projected[] {
  const found = shapes.get(shape)
  if (found) return found
  const lines = shape.kind === 'polygons' ? shape.polygons.flat() : shape.kind === 'lines' ? shape.lines : [[shape.at]]
  const projected = lines.map(projectLine)
  shapes.set(shape, projected)
  return projected
}

/** Gives a shape whose positions are elsewhere its lines. */
export function rememberProjected(shape: Shape, lines: readonly Projected[]): void {
  shapes.set(shape, lines)
}

/** Whether a point lies inside the rings taken together, by the even-odd rule. */
export function inRings(rings: readonly Projected[], x: number, y: number): boolean {
  let inside = false
  for (const { points, box } of rings) {
    if (y < box[1] || y > box[3]) continue
    for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
      const yi = points[i + 1] ?? 0
      const yj = points[j + 1] ?? 0
      if (yi > y !== yj > y && x < (((points[j] ?? 0) - (points[i] ?? 0)) * (y - yi)) / (yj - yi) + (points[i] ?? 0))
        inside = !inside
    }
  }
  return inside
}

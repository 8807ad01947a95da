import type { Projected } from '../mercator'
import type { BasemapPicture } from '../paintBasemap'
import type { Frame } from '../sheet'
import { meets } from '../trace'
import { Reach } from './reach'

/** Pixels of the page by which the coast and its wash stand out from the line. */
const stand = 8

/** The tiles in which there is land, or a line of the basemap: over the open sea there is nothing to lay. */
export function groundReach({ land, coast, lakes, islets }: BasemapPicture, frame: Frame): Reach {
  const { scale, originX, originY, width, height, ratio } = frame
  const reach = new Reach(Math.round(width * ratio), Math.round(height * ratio))
  const x = (share: number) => (share * scale - originX) * ratio
  const y = (share: number) => (share * scale - originY) * ratio
  const spare = stand * ratio
  const addLine = ({ points }: Projected) => {
    let [fromX, fromY] = [x(points[0] ?? 0), y(points[1] ?? 0)]
    for (let i = 2; i + 1 < points.length; i += 2) {
      const [toX, toY] = [x(points[i] ?? 0), y(points[i + 1] ?? 0)]
      // Points that lie close together are one step.
      if (Math.abs(toX - fromX) + Math.abs(toY - fromY) < spare && i + 3 < points.length) continue
      reach.add(
        Math.min(fromX, toX) - spare,
        Math.min(fromY, toY) - spare,
        Math.max(fromX, toX) + spare,
        Math.max(fromY, toY) + spare
      )
      fromX = toX
      fromY = toY
    }
  }
  const seen = (lines: readonly Projected[]) => lines.filter((line) => meets(line, frame, stand))
  for (const line of [...seen(coast), ...seen(lakes), ...seen(islets)]) addLine(line)
  const rings = seen(land)
  reach.addInside((row) => rings.flatMap(({ points }) => crossings(points, x, (row / ratio + originY) / scale)))
  return reach
}

/** Where a ring crosses a parallel, given as a share of the world's height. */
function crossings(points: Float64Array, x: (share: number) => number, row: number): readonly number[] {
  const found: number[] = []
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [ay = 0, by = 0] = [points[i + 1], points[i + 3]]
    if (ay > row === by > row) continue
    const [ax = 0, bx = 0] = [points[i], points[i + 2]]
    found.push(x(ax + ((row - ay) / (by - ay)) * (bx - ax)))
  }
  return found
}

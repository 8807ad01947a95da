import { circle } from '~/geodesy/circle'
import { contains } from '~/geodesy/contains'
import { densified } from '~/geodesy/densified'
import { discBox } from '~/geodesy/disc'
import { distance } from '~/geodesy/distance'
import type { Extent } from '~/geodesy/extent'
import { polygons } from '~/geodesy/polygons'
import { wrapLongitude, type Position } from '~/geodesy/position'

/** Positions of an extent on a grid of so many steps each way over its box, and the greatest step in metres. */
export function samples(
  extent: Extent,
  steps: number
): { readonly positions: readonly Position[]; readonly step: number } {
  const [west, south, east, north] =
    extent.kind === 'disc' ? discBox(extent.centre, extent.radius) : polygons(extent.polygons).boxes[0]!
  const positions: Position[] = []
  for (let column = 0; column <= steps; column++) {
    for (let row = 0; row <= steps; row++) {
      const position: Position = [
        wrapLongitude(west + ((east - west) * column) / steps),
        south + ((north - south) * row) / steps
      ]
      if (holds(extent, position)) positions.push(position)
    }
  }
  return { positions, step: (Math.max(north - south, east - west) * 111_700) / steps }
}

/** Positions close together along the edge of an extent, where a climb would get stuck. */
export function edge(extent: Extent): readonly Position[] {
  if (extent.kind === 'disc')
    return circle(extent.centre, extent.radius, 540).map(([x, y]): Position => [wrapLongitude(x), y])
  return extent.polygons.flat().flatMap((ring) => densified(ring, 400))
}

/** Whether a position lies in an extent. */
export function holds(extent: Extent, position: Position): boolean {
  return extent.kind === 'disc'
    ? distance(extent.centre, position) <= extent.radius
    : contains(extent.polygons, position)
}

const ways = 24

/** The height from which no step of a metre or more goes higher, reached from a start within an extent. */
export function climbed(
  extent: Extent,
  start: Position,
  height: (position: Position) => number,
  first: number
): number {
  let [at, best] = [start, height(start)]
  for (let step = first; step >= 1;) {
    const next = Array.from({ length: ways }, (_, way): Position => {
      const angle = (2 * Math.PI * way) / ways
      const north = (step * Math.cos(angle)) / 111_000
      return [at[0] + (step * Math.sin(angle)) / 111_000 / Math.cos((at[1] * Math.PI) / 180), at[1] + north]
    }).find((position) => holds(extent, position) && height(position) > best + step / 1000)
    if (!next) step /= 2
    else [at, best] = [next, height(next)]
  }
  return best
}

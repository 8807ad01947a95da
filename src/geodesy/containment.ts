import { partsOf, rootsOf, type Cell } from './cell'
import type { CoastIndex } from './coastIndex'
import { regionOf, type Extent } from './extent'
import { GeometryError } from './geometryError'
import { polygons, type Polygons } from './polygons'
import type { Region } from './region'
import type { MultiPolygon } from './ring'

/** Whether what happened somewhere in an extent happened in an area: for sure, for sure not, or it cannot be told. */
export type Containment = 'yes' | 'no' | 'undecided'

/** A coast to which the extent is clipped, and the metres below which it is not asked on which side of an edge a part lies; 50 if left out; and the region of both if it is at hand. */
export interface ContainmentOptions {
  readonly sea?: CoastIndex
  readonly tolerance?: number
  readonly region?: Region
}

/**
 * Whether an extent lies in an area, given as polygons or prepared with `polygons`.
 *
 * `yes` and `no` mean all of it and none of it, but for parts within the tolerance of an edge; `undecided` that both a part
 * inside and a part outside are known, or that they cannot be excluded. A whole disc is answered exactly: it lies inside
 * when its centre does and no edge is nearer than its radius. Where extent and area were clipped to the same coast, ask
 * about the area before it was clipped: the answer is the same and does not hang on the shared line.
 */
export function containment(
  extent: Extent,
  area: MultiPolygon | Polygons,
  { sea, tolerance = 50, region = regionOf(extent, sea) }: ContainmentOptions = {}
): Containment {
  if (!(tolerance > 0)) throw new GeometryError(tolerance, 'a tolerance in metres above 0')
  const target = 'signed' in area ? area : polygons(area)
  if (extent.kind === 'disc' && !sea) {
    const signed = target.signed(extent.centre)
    return signed >= extent.radius ? 'yes' : signed <= -extent.radius ? 'no' : 'undecided'
  }

  let cells: readonly Cell[] = rootsOf(region.boxes)
  // A part that is known to exist on a side decides against the other answer; a part that may exist forbids it as well.
  let partInside = false
  let partOutside = false
  let perhapsInside = false
  let perhapsOutside = false
  let onEdge = false
  while (cells.length > 0 && !(partInside && partOutside)) {
    const next: Cell[] = []
    for (const part of cells) {
      const { least, most } = region.reach(part.centre, part.radius)
      if (least > part.radius) continue
      const signed = target.signed(part.centre)
      const clear = Math.abs(signed) - target.error(Math.abs(signed))
      if (clear >= most) {
        if (signed >= 0) partInside = true
        else partOutside = true
      }
      const fine = part.radius <= tolerance
      if (clear >= part.radius) {
        if (signed >= 0 ? partInside : partOutside) continue
        // All of the cell lies on one side, and whether the extent has a part in it is open.
        if (!fine) next.push(...partsOf(part))
        else if (signed >= 0) perhapsInside = true
        else perhapsOutside = true
      } else if (!fine) next.push(...partsOf(part))
      else onEdge = true
    }
    cells = next
  }
  const inside = partInside || perhapsInside
  const outside = partOutside || perhapsOutside
  if (inside !== outside) return inside ? 'yes' : 'no'
  if (!inside && !onEdge) throw new GeometryError(extent, 'an extent of which a part is at sea')
  return 'undecided'
}

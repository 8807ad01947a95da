import type { Extent } from '~/geodesy/extent'
import type { Point, Position } from '~/model/geometry'
import { itemOf, type Area, type Situation } from '~/model/situation'
import type { Where } from '~/model/where'

/** Where something can have been: a region of the earth, and whether more lies beyond it because no limit is published. */
export interface Whereabouts {
  readonly extent: Extent
  readonly open: boolean
  /** At sea: land inside the extent does not count. */
  readonly sea: boolean
}

/** The polygons of an area. */
export function polygonsOf({ geometry }: Pick<Area, 'geometry'>): readonly (readonly (readonly Position[])[])[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** The extent in which the truth lies, by the knowledge of place; null where nothing is known. */
export function whereabouts(where: Where, point: Point | null, situation: Situation): Whereabouts | null {
  const sea = where.sea !== undefined
  if (where.kind === 'area') {
    const area = itemOf(situation.areas, where.area)
    return { extent: { kind: 'polygons', polygons: polygonsOf(area) }, open: area.open, sea: true }
  }
  if (where.kind === 'unplaced' || !point) return null
  return {
    extent: {
      kind: 'disc',
      centre: point.coordinates,
      radius: where.kind === 'circle' ? where.radius : where.precision
    },
    open: false,
    sea
  }
}

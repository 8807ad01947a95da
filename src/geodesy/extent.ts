import { disc } from './disc'
import { polygons } from './polygons'
import type { Position } from './position'
import { common, type Region } from './region'
import type { MultiPolygon } from './ring'
import { sea } from './sea'
import type { CoastIndex } from './coastIndex'

/** Where the truth lies: within a radius (m, 0 for an exact position) of a centre, or in polygons. */
export type Extent =
  | { readonly kind: 'disc'; readonly centre: Position; readonly radius: number }
  | { readonly kind: 'polygons'; readonly polygons: MultiPolygon }

/** An extent as a region to be searched; with a coast, only its part at sea. */
export function regionOf(extent: Extent, coast?: CoastIndex): Region {
  const whole = extent.kind === 'disc' ? disc(extent.centre, extent.radius) : polygons(extent.polygons)
  return coast ? common(whole, sea(coast)) : whole
}

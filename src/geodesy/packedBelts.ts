import type { Box } from './bbox'
import { packPolygons, unpackPolygons, type PackedPolygons } from './packedPolygons'
import type { MultiPolygon } from './ring'

/** Everything within so many metres of the coast, land included (see `belt`). */
export interface Belt {
  readonly metres: number
  readonly polygons: MultiPolygon
}

/** Belts as they are stored; the window (degrees) is where they were cut. */
export interface PackedBelts {
  readonly window: Box
  readonly belts: readonly { readonly metres: number; readonly polygons: PackedPolygons }[]
}

/** Belts ready to be stored as JSON. */
export function packBelts(window: Box, belts: readonly Belt[]): PackedBelts {
  return { window, belts: belts.map(({ metres, polygons }) => ({ metres, polygons: packPolygons(polygons) })) }
}

/** The belts that `packBelts` stored, in the same order. */
export function unpackBelts({ belts }: PackedBelts): Belt[] {
  return belts.map(({ metres, polygons }) => ({ metres, polygons: unpackPolygons(polygons) }))
}

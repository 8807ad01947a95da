import type * as v from 'valibot'
import type { Text } from '~/model/text'
import type { IsletFeature, NameFeature } from '~/model/names'

/** A small island of `islets.geojson`. */
export type Islet = v.InferOutput<typeof IsletFeature>
/** A name of `names.geojson`. */
export type Name = v.InferOutput<typeof NameFeature>

/** What of a situation goes into its basemap. */
export interface Places {
  readonly islets: readonly Islet[]
  readonly names: readonly Name[]
  /** Courses of rivers that the atlas lacks. */
  readonly rivers: readonly GeoJSON.Feature<GeoJSON.LineString>[]
}

/** The name and note by which a coast is called. */
export interface Called {
  readonly place: string | null
  readonly name: Text | null
  readonly note: Text | null
}

/** A coast that nothing calls by name. */
export const nameless: Called = { place: null, name: null, note: null }

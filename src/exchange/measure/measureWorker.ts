import { type Grounded, groundOf } from '~/analysis/measure'
import { measureOwn, type OwnMeasures } from '~/analysis/measureOwn'
import { measureOwnGround, type OwnGround } from '~/analysis/measureOwnGround'
import { coastIndex } from '~/geodesy/coastIndex'
import { type BasemapFile, decodeBasemap } from '~/model/basemap'
import { basemapCoast } from '~/model/basemapCoast'
import type { Geometry } from '~/model/geojson'
import { itemOf } from '~/model/situation'
import type { Text } from '~/model/text'
import { serve } from '../worker/serve'

/** A geometry to be measured; where the basemap lies, and the situation, as far as it matters. */
export interface MeasureOrder {
  readonly geometry: Geometry
  readonly basemap: string
  readonly situation: Grounded
}

/** What was measured. */
export interface OwnMeasured {
  /** Null where its form allows no measure. */
  readonly own: OwnMeasures | null
  /** Null where it has too many places. */
  readonly ground: OwnGround | null
  /** Names of the islands that are named as nearest, by place id. */
  readonly lands: Readonly<Record<string, Text>>
}

/** The coast of the basemap, ready to be asked: fetched and built when the first measure is wanted. */
async function prepare(address: string, situation: Grounded) {
  const response = await fetch(address, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`)
  const { detail, owners, ...rest } = decodeBasemap((await response.json()) as BasemapFile) // made by the build
  const ground = groundOf(situation, coastIndex(basemapCoast({ detail, owners, ...rest })), owners)
  return { ground, detail, owners }
}

let preparing: ReturnType<typeof prepare> | null = null

serve<MeasureOrder>(async ({ geometry, basemap, situation }) => {
  const { file, places } = situation
  preparing ??= prepare(basemap, situation)
  preparing.catch(() => (preparing = null))
  const { ground, detail, owners } = await preparing
  const measured = measureOwnGround(geometry, ground, detail)
  const wanted = new Set(measured?.coast?.nearest.map(({ place }) => place))
  const result: OwnMeasured = {
    own: measureOwn(geometry, itemOf(places, file.focus).geometry.coordinates),
    ground: measured,
    lands: Object.fromEntries(
      owners.flatMap(({ place, name }) => (place !== null && name && wanted.has(place) ? [[place, name]] : []))
    )
  }
  return { result }
})

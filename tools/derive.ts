import { area, sphericalArea } from '~/geodesy/area'
import { circle } from '~/geodesy/circle'
import { coastIndex } from '~/geodesy/coastIndex'
import { densified } from '~/geodesy/densified'
import type { MultiPolygon, Polygon } from '~/geodesy/ring'
import { seaPart } from '~/geodesy/seaPart'
import type { Derived, Measures, Size } from '~/analysis/derived'
import { polygonsOf, whereabouts } from '~/analysis/extent'
import { groundOf, measure } from '~/analysis/measure'
import type { Basemap } from '~/model/basemap'
import { basemapCoast } from '~/model/basemapCoast'
import type { Position } from '~/model/geometry'
import type { Situation } from '~/model/situation'
import { cachedText, fingerprint } from './cached'

const pairs = (ring: Float64Array): Position[] =>
  Array.from({ length: ring.length / 2 }, (_, i): Position => [ring[2 * i] ?? 0, ring[2 * i + 1] ?? 0])

function sizeOf(polygons: MultiPolygon): Size {
  const fine = polygons.map((part) => part.map((ring) => densified(ring)))
  return {
    ellipsoid: fine.reduce((sum, part) => sum + area(part), 0),
    sphere: fine.reduce((sum, part) => sum + sphericalArea(part), 0)
  }
}

/** Land areas of the states that lie wholly in the detailed part of the basemap. */
function states(basemap: Basemap): Derived['states'] {
  const [west, south, east, north] = basemap.detail
  const parts = new Map<string, { area: number; whole: boolean }>()
  for (const { country, rings, bbox } of basemap.land) {
    if (country === null) continue
    const before = parts.get(country) ?? { area: 0, whole: true }
    const inside = bbox[0] >= west && bbox[1] >= south && bbox[2] <= east && bbox[3] <= north
    parts.set(country, { area: before.area + (inside ? area(rings.map(pairs)) : 0), whole: before.whole && inside })
  }
  return [...parts].flatMap(([iso, { area: size, whole }]) =>
    whole && size > 1e9 ? [{ iso, area: Math.round(size) }] : []
  )
}

/** Everything that follows from the situation and the coast and never changes: made once, at build. */
export function derive(situation: Situation, basemap: Basemap): Derived {
  const ground = groundOf(situation, coastIndex(basemapCoast(basemap)), basemap.owners)
  const measures: Record<string, Measures> = {}
  const known = new Map<string, Measures>()
  // Of areas too: on a day when nothing better was known, what happened in one is measured as all of it.
  for (const area of situation.areas) {
    measures[area.id] = measure(
      { extent: { kind: 'polygons', polygons: polygonsOf(area) }, open: area.open, sea: true },
      ground
    )
    known.set(JSON.stringify(area.id), measures[area.id]!)
  }
  for (const item of [...situation.strikes, ...situation.events]) {
    const found = whereabouts(item.where, item.geometry, situation)
    if (!found) continue
    const key = JSON.stringify(item.where.kind === 'area' ? item.where.area : found)
    const result = known.get(key) ?? measure(found, ground)
    known.set(key, result)
    measures[item.id] = result
  }
  for (const place of situation.places)
    if (place.id !== situation.file.focus)
      measures[place.id] = measure(
        {
          extent: { kind: 'disc', centre: place.geometry.coordinates, radius: place.precision },
          open: false,
          sea: false
        },
        ground
      )

  const referred = new Set(
    Object.values(measures).flatMap(({ coast }) => coast?.nearest.map(({ place }) => place) ?? [])
  )
  const lands = Object.fromEntries(
    basemap.owners.flatMap(({ place, name }) => (place !== null && name && referred.has(place) ? [[place, name]] : []))
  )

  const land: Polygon[] = [
    ...basemap.land.map(({ rings }) => rings.map(pairs)),
    ...basemap.islets
      .filter(({ form }) => form === 'island')
      .map(({ lon, lat, radius }) => [circle([lon, lat], radius, 24)])
  ]
  const sizes: Record<string, Size> = {}
  for (const part of situation.deployment)
    if (part.geometry.type === 'Polygon')
      sizes[part.id] = sizeOf(seaPart(polygonsOf({ geometry: part.geometry }), land))
  return { measures, lands, sizes, states: states(basemap) }
}

/** What decides what follows from a situation: its code, and the packages that measure. */
const code = [
  'src/analysis',
  'src/geodesy',
  'src/model',
  'tools/derive.ts',
  'node_modules/@turf/turf/package.json',
  'node_modules/geographiclib-geodesic/package.json'
]

/** The same, from the cache where situation, basemap and code are as they were. */
export async function cachedDerived(situation: Situation, basemap: Basemap, stored: string): Promise<Derived> {
  const { items: _byId, ...told } = situation
  const print = await fingerprint([JSON.stringify(told), stored], code)
  const text = await cachedText('derived', print, () => JSON.stringify(derive(situation, basemap)))
  return JSON.parse(text) as Derived // written by the line above, now or earlier
}

import { extentBox } from '~/analysis/extentBox'
import { groundOf, measure } from '~/analysis/measure'
import type { Interval, Measures } from '~/analysis/derived'
import type { Whereabouts } from '~/analysis/extent'
import { bandVerdict } from '~/geodesy/bands'
import { coastIndex, type CoastIndex } from '~/geodesy/coastIndex'
import { containment } from '~/geodesy/containment'
import { regionOf } from '~/geodesy/extent'
import { lowest } from '~/geodesy/extremes'
import { type Basemap, decodeBasemap, type Owner } from '~/model/basemap'
import { basemapCoast } from '~/model/basemapCoast'
import { parseSituation } from '~/model/parse'
import type { Situation } from '~/model/situation'
import { cachedBasemap } from '../basemap/cached'
import { readPlaces } from '../basemap/readPlaces'
import { readFolder } from '../readFolder'
import type { Asked } from './arguments'
import { InputError } from './inputError'

/** A coast by name: state, and island or mainland; null where there is no name. */
interface NamedCoast {
  readonly state: string | null
  readonly name: string | null
}

/** What the map says of a position or a circle; lengths in metres. */
export interface PositionMeasures {
  readonly position: readonly [number, number]
  readonly radius: number
  readonly distanceToFocus: Interval
  readonly nearestCoast: Interval & NamedCoast & { readonly errorBar: number; readonly coasts: readonly NamedCoast[] }
  readonly band: string
  readonly bandsTouched: readonly string[]
  readonly inDeploymentArea: 'yes' | 'no' | 'undecided' | null
  /** All of it lies on land as drawn. */
  readonly onLand: boolean
}

const tenth = (metres: number | null) => (metres === null ? null : Math.round(metres * 10) / 10)
const interval = ({ min, max }: Interval) => ({ min: tenth(min) ?? 0, max: tenth(max) })

/** English name of a state by its ISO 3166-1 numeric code. */
function stateName(iso: string, { names }: Situation): string {
  const region = new Intl.Locale(`und-${iso}`).maximize().region
  return (
    names.find((one) => one.kind === 'country' && one.iso === iso)?.name.en ??
    (region && new Intl.DisplayNames('en', { type: 'region' }).of(region)) ??
    iso
  )
}

function named(
  { country, mainland, name }: Pick<Owner, 'country' | 'mainland' | 'name'>,
  situation: Situation
): NamedCoast {
  return {
    state: country === null ? null : stateName(country, situation),
    name: mainland ? 'mainland' : (name?.en ?? null)
  }
}

/** The value that all have, or null. */
function common<T>(values: readonly T[]): T | null {
  return values.length > 0 && values.every((value) => value === values[0]) ? (values[0] ?? null) : null
}

/** Whether no part of an extent is at sea as drawn. */
function isAshore(whereabouts: Whereabouts, coast: CoastIndex): boolean {
  const { extent } = whereabouts
  if (extent.kind === 'disc' && extent.radius === 0) return coast.onLand(extent.centre)
  try {
    lowest(regionOf(extent, coast), { at: () => 0 })
    return false
  } catch {
    return true
  }
}

function measuresAshore(whereabouts: Whereabouts, ground: ReturnType<typeof groundOf>): Measures {
  const { focus } = measure({ ...whereabouts, sea: false }, ground)
  const errorBar = ground.barAt(whereabouts)
  const { verdict, touched } = bandVerdict({ min: 0, max: 0 }, errorBar)
  const inside = ground.deployment && containment(whereabouts.extent, ground.deployment)
  return { focus, inside, coast: { distance: { min: 0, max: 0 }, errorBar, nearest: [], band: verdict, touched } }
}

function coastsOf({ coast }: Measures, situation: Situation, { owners }: Basemap): readonly NamedCoast[] {
  const all = (coast?.nearest ?? []).map(({ state, place, mainland }) => {
    const owner = owners.find((one) => one.country === state && one.place === place && one.mainland === mainland)
    return named({ country: state, mainland, name: owner?.name ?? null }, situation)
  })
  return all.filter(
    (one, index) => all.findIndex((other) => other.state === one.state && other.name === one.name) === index
  )
}

/** What the map says of a circle round a position, and a remark where the data end. Throws an InputError where it cannot say anything. */
export async function measurePosition({
  centre,
  radius,
  folder
}: Asked): Promise<{ readonly result: PositionMeasures; readonly remark: string | null }> {
  const files = readFolder(folder)
  if (Object.keys(files).length === 0)
    throw new InputError(
      `${JSON.stringify(folder)} holds no situation; a folder with situation.json and its neighbours was expected.`
    )
  const situation = parseSituation(files)
  const [west, south, east, north] = situation.file.window
  const covers = (longitude: number, latitude: number) =>
    longitude >= west && longitude <= east && latitude >= south && latitude <= north
  if (!covers(...centre)) {
    const swapped = covers(centre[1], centre[0]) ? ' (are longitude and latitude swapped?)' : ''
    throw new InputError(
      `${centre.join(', ')} lies outside of the part of the world that this map covers: longitude ${west} to ${east}, latitude ${south} to ${north}${swapped}.`
    )
  }

  const basemap = decodeBasemap(await cachedBasemap(situation.file.window, await readPlaces(folder)))
  const coast = coastIndex(basemapCoast(basemap))
  const ground = groundOf(situation, coast, basemap.owners)
  const whereabouts: Whereabouts = { extent: { kind: 'disc', centre, radius }, open: false, sea: true }
  const onLand = isAshore(whereabouts, coast)
  const {
    focus,
    inside,
    coast: shore,
    ...rest
  } = onLand ? measuresAshore(whereabouts, ground) : measure(whereabouts, ground)
  if (!focus || !shore) throw new InputError(`Nothing can be said of ${centre.join(', ')}.`)
  const coasts = coastsOf({ focus, inside, coast: shore, ...rest }, situation, basemap)
  const nearest = coast.nearest(centre)
  const owner = basemap.owners[nearest.owner]
  const exact = (radius === 0 || onLand) && owner ? named(owner, situation) : null
  // Of a single position the distance is known to the millimetre; the search over an extent allows for the error of its tree.
  const distance = radius === 0 && !onLand ? { min: nearest.distance, max: nearest.distance } : shore.distance

  const result: PositionMeasures = {
    position: centre,
    radius,
    distanceToFocus: interval(focus),
    nearestCoast: {
      ...interval(distance),
      errorBar: shore.errorBar,
      state: exact ? exact.state : common(coasts.map(({ state }) => state)),
      name: exact ? exact.name : common(coasts.map(({ name }) => name)),
      coasts: coasts.length > 0 ? coasts : exact ? [exact] : []
    },
    band: shore.band,
    bandsTouched: shore.touched,
    inDeploymentArea: inside,
    onLand
  }
  return { result, remark: remarkOn(whereabouts, shore.distance, basemap) }
}

/** A coast beyond the data may be nearer than the nearest of the data. */
function remarkOn(whereabouts: Whereabouts, distance: Interval, { detail }: Basemap): string | null {
  const box = extentBox(whereabouts)
  const metresPerDegree = 110_000
  const shrink = Math.cos((Math.max(Math.abs(box[1]), Math.abs(box[3])) * Math.PI) / 180)
  const room =
    Math.min((box[0] - detail[0]) * shrink, box[1] - detail[1], (detail[2] - box[2]) * shrink, detail[3] - box[3]) *
    metresPerDegree
  return (distance.max ?? Infinity) > room
    ? 'The data of this map end nearer than the nearest coast that it knows: another coast may be nearer.'
    : null
}

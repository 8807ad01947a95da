import type { Owner } from '~/model/basemap'
import type { Box, Position } from '~/model/geometry'
import type { Atlas, AtlasPolygon } from './atlas'
import { masses } from './masses'
import { type Called, type Islet, nameless, type Name, type Places } from './places'
import { boxOf, holds, metresApart, overlap, type Ring, rings, widen } from './ring'
import { allowance } from './thin'

/** A polygon of the region with its shape in degrees and the number of its owner. */
export interface RegionPolygon extends AtlasPolygon {
  readonly shape: readonly Ring[]
  readonly owner: number
}

/** An islet with the number of its owner; `charted` says that a polygon or a larger islet is drawn in its place. */
export interface RegionIslet {
  readonly islet: Islet
  readonly owner: number
  readonly charted: boolean
}

/** The land round a box: every polygon that is seen, and whose coast each is. */
export interface Region {
  readonly polygons: readonly RegionPolygon[]
  readonly islets: readonly RegionIslet[]
  readonly owners: readonly Owner[]
}

/** Land of the atlas that an islet replaces: nearer than this and smaller than that, in metres. */
const replaced = { within: 6_000, smallerThan: 6_000 }

/** The mass of land that is not told apart: small islands without a name, and land beyond the box. */
const nowhere = -1

/** Degrees beyond the box up to which land is kept, more than any screen shows that fits the box. */
const reach = 56

/** Degrees up to which a part of a state far from its mainland goes by the name and number of a territory's label. */
const territory = 3

/** The land of the atlas with its owners; polygons outside the box share the nameless owner 0 and are dropped when too small to be seen. */
export function region(atlas: Atlas, box: Box, { islets, names }: Places): Region {
  const shapes = atlas.polygons.map((polygon) => rings(atlas, polygon))
  const { of, mainland } = masses(atlas, shapes)
  const land = atlas.polygons.flatMap((polygon, i) => {
    const shape = shapes[i] ?? []
    const bounds = boxOf(shape[0] ?? [])
    if (!overlap(bounds, widen(box, reach))) return []
    const near = overlap(bounds, box)
    if (!near && isSpeck(bounds, box) && polygon.rings.length === 1 && polygon.rings[0]?.length === 1) return []
    if (near && islets.some((islet) => replaces(islet, bounds))) return []
    return [{ ...polygon, shape, bounds, near, mass: of[i] ?? 0 }]
  })
  const states = territories(land, names)
  const owners: Owner[] = [{ country: null, mass: nowhere, mainland: false, ...nameless }]
  const ownerOf = new Map<string, number>()
  const own = (owner: Omit<Owner, keyof Called>, called: () => Called): number => {
    const key = `${owner.country} ${owner.mass}`
    const known = ownerOf.get(key)
    if (known !== undefined) return known
    const words = called()
    const apart = owner.mainland || words.place !== null
    const shared = `${owner.country} ${owner.mainland ? 'mainland' : (words.place ?? 'small islands')}`
    const number = ownerOf.get(shared) ?? owners.push({ ...owner, mass: apart ? owner.mass : nowhere, ...words }) - 1
    ownerOf.set(shared, number)
    ownerOf.set(key, number)
    return number
  }
  const polygons = land.map(({ bounds: _, near, mass, ...polygon }, i): RegionPolygon => {
    const country = states[i] ?? null
    const continental = mainland[mass] ?? false
    const parts = () => land.filter((other) => other.mass === mass).map((other) => other.shape)
    const owner = near
      ? own({ country, mass, mainland: continental }, () =>
          continental ? nameless : islandCalled(parts(), names, islets)
        )
      : 0
    return { ...polygon, country, owner }
  })
  const groups = islets.filter(({ properties }) => properties.name !== null && properties.radius > 0)
  const distant = islets.filter(({ properties }) => properties.use === 'distance')
  return {
    polygons,
    islets: distant.map((islet) => {
      const centre = islet.geometry.coordinates
      const head = islet.properties.name
        ? islet
        : (groups.find((group) => metresApart(group.geometry.coordinates, centre) < group.properties.radius) ?? islet)
      const mass = mainland.length + islets.indexOf(head)
      const { name, note } = head.properties
      const called = { place: name || note ? head.id : null, name, note: note ?? null }
      const owner = own({ country: head.properties.state, mass, mainland: false }, () => called)
      const charted =
        land.some(({ shape, bounds }) => touches(islet, shape, bounds)) || distant.some((other) => covers(other, islet))
      return { islet, owner, charted }
    }),
    owners
  }
}

function isSpeck(bounds: Box, box: Box): boolean {
  const size = Math.max(bounds[2] - bounds[0], bounds[3] - bounds[1])
  return size < 3 * allowance([(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2], box)
}

function replaces({ properties, geometry }: Islet, [west, south, east, north]: Box): boolean {
  return (
    properties.replaces === true &&
    metresApart([west, south], [east, north]) < replaced.smallerThan &&
    metresApart([(west + east) / 2, (south + north) / 2], geometry.coordinates) < replaced.within
  )
}

function touches({ properties, geometry }: Islet, shape: readonly Ring[], bounds: Box): boolean {
  const centre = geometry.coordinates
  const reach = properties.radius / 100_000
  if (!overlap(bounds, [centre[0] - reach, centre[1] - reach, centre[0] + reach, centre[1] + reach])) return false
  return holds(shape, centre) || (shape[0] ?? []).some((position) => metresApart(position, centre) <= properties.radius)
}

/** Whether the disc of another, larger islet is drawn in the place of this one. */
function covers(other: Islet, islet: Islet): boolean {
  const [big, small] = [other.properties, islet.properties]
  return (
    big.form === undefined &&
    other !== islet &&
    (big.radius > small.radius || (big.radius === small.radius && other.id < islet.id)) &&
    metresApart(other.geometry.coordinates, islet.geometry.coordinates) < big.radius
  )
}

interface Part {
  readonly country: string | null
  readonly shape: readonly Ring[]
  readonly bounds: Box
  readonly near: boolean
}

/**
 * The state or territory of each polygon. The atlas counts overseas parts as their state; where the label of a
 * territory lies on such a part, that part and those of the same state around it go by the territory's number.
 */
function territories(land: readonly Part[], names: readonly Name[]): (string | null)[] {
  const labels = names.flatMap((name) => {
    const iso = ['country', 'island'].includes(name.properties.kind) ? name.properties.iso : undefined
    const at = name.geometry.coordinates
    const host =
      iso && land.find(({ near, shape, bounds }) => near && overlap(bounds, [...at, ...at]) && holds(shape, at))
    return host && host.country !== null && host.country !== iso ? [{ iso, at, state: host.country }] : []
  })
  return land.map(({ country, bounds, near }) => {
    const middle: Position = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]
    const away = (at: Position) => Math.hypot(at[0] - middle[0], at[1] - middle[1])
    const claims = near ? labels.filter(({ state, at }) => state === country && away(at) < territory) : []
    return claims.toSorted((a, b) => away(a.at) - away(b.at))[0]?.iso ?? country
  })
}

/** How an island is called: by the first island on it in `names.geojson`, or an islet's name, or a country. */
function islandCalled(parts: readonly (readonly Ring[])[], names: readonly Name[], islets: readonly Islet[]): Called {
  const on = (at: Position) => parts.some((part) => holds(part, at))
  const ofKind = (kind: Name['properties']['kind']) =>
    names
      .filter(({ properties }) => properties.kind === kind && !properties.group)
      .toSorted((a, b) => a.properties.rank - b.properties.rank)
      .find(({ geometry }) => on(geometry.coordinates))
  const islet = islets.find(
    (one) => one.properties.name && parts.some((part) => touches(one, part, boxOf(part[0] ?? [])))
  )
  const name = ofKind('island') ?? islet ?? ofKind('country')
  if (!name?.properties.name) return nameless
  return { place: name.id, name: name.properties.name, note: islet?.properties.note ?? null }
}

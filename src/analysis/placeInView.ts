import type { Box } from '~/model/geometry'
import type { Area, Name, Situation } from '~/model/situation'
import type { Text } from '~/model/text'

/** Names that are said at most. */
const most = 3
/** Share of a view and a sea area that they have in common, from which on the view is called by the area's name. */
const alike = 0.55
/** How much nearer to the middle of the view a name must be to outweigh one rank, as a share of the view's diagonal. */
const rankWeight = 0.22

function boxOfArea({ geometry }: Area): Box {
  const positions = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2)
  const [xs, ys] = [positions.map(([longitude]) => longitude), positions.map(([, latitude]) => latitude)]
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity)
  const largest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity)
  return [least(xs), least(ys), largest(xs), largest(ys)]
}

const size = ([west, south, east, north]: Box) => Math.max(0, east - west) * Math.max(0, north - south)

/** What two boxes have in common as a share of what they cover together. */
function overlap(a: Box, b: Box): number {
  const common = size([Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])])
  return common / (size(a) + size(b) - common)
}

/** How far a name is from the middle of a box, as a share of its diagonal, and more by rank. */
function distance({ geometry, rank }: Name, [west, south, east, north]: Box): number {
  const [longitude, latitude] = geometry.coordinates
  const off = Math.hypot(longitude - (west + east) / 2, latitude - (south + north) / 2)
  return off / Math.hypot(east - west, north - south) + rank * rankWeight
}

/** Kinds of names that say where a view is; a town does only where there is no other. */
const isWide = ({ kind }: Name) => kind !== 'city' && kind !== 'capital'

/** What a map calls that which a box shows. */
export interface PlaceInView {
  /** Whether the names lie in the box; otherwise there is one, the nearest. */
  readonly inside: boolean
  readonly names: readonly Text[]
}

/** The sea area that a box shows, or the weightiest names in it, or where it holds none the nearest; null without any names. */
export function placeInView({ areas, names }: Pick<Situation, 'areas' | 'names'>, box: Box): PlaceInView | null {
  const [area] = areas
    .map((one) => ({ title: one.title, share: overlap(boxOfArea(one), box) }))
    .filter(({ share }) => share >= alike)
    .toSorted((a, b) => b.share - a.share)
  if (area) return { inside: true, names: [area.title] }
  const weighed = names.map((one) => ({ one, far: distance(one, box) }))
  const nearest = weighed.toSorted((a, b) => a.far - b.far).map(({ one }) => one)
  const [west, south, east, north] = box
  const inside = nearest.filter(({ geometry }) => {
    const [longitude, latitude] = geometry.coordinates
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north
  })
  const wide = inside.filter(isWide)
  const said = wide.length > 0 ? wide : inside
  if (said.length > 0) return { inside: true, names: said.slice(0, most).map(({ name }) => name) }
  const [first] = nearest
  return first ? { inside: false, names: [first.name] } : null
}

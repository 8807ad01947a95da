import { arcError } from './chord'
import { destination } from './destination'
import { bearing } from './bearing'
import { distance as geodesic } from './distance'
import { edgeTable } from './edgeTable'
import { GeometryError } from './geometryError'
import { checkPosition, type Position } from './position'
import { segmentTree, treeError, type Found } from './segmentTree'

/** The charted shore, as flat numbers. */
export interface Coast {
  /** lon1, lat1, lon2, lat2 of each piece of shore, in degrees. */
  readonly segments: Float64Array | Float32Array
  /** The land mass of each piece of shore: an index in a table that others keep. */
  readonly owner: Uint16Array
  /** lon, lat, radius (m), owner of each small island that stands as a circle. */
  readonly islets: Float64Array | Float32Array
  /**
   * lon1, lat1, lon2, lat2 of further edges that close the land, such as those where a window cuts it: they bound land but
   * are no coast to measure to.
   */
  readonly closing?: Float64Array | Float32Array
}

/** The nearest shore: its distance on WGS84 in metres, the position on it, and its land mass. */
export interface NearestCoast {
  readonly distance: number
  readonly position: Position
  readonly owner: number
}

/** How far the shore is, as `signed` says it, and what there is at it. */
export interface Shore {
  readonly signed: number
  /** Whether the nearest shore, seen from land, surely has sea before it: not so where circles overlap land. */
  readonly seaAtShore: boolean
  /** The nearest position on the shore, or the centre of the islet that is nearest. */
  readonly at: Position
}

/** Answers about the shore from any position. */
export interface CoastIndex {
  /** The nearest shore, seen from sea or land; inside of an islet's circle the distance is 0. */
  readonly nearest: (position: Position) => NearestCoast
  /** The distance to the nearest shore in metres, 0 on land; at most `error(distance)` from the geodesic one. */
  readonly distance: (position: Position) => number
  /** As `distance` at sea; on land the distance to the shore, negative; in an islet's circle the depth in it, negative. */
  readonly signed: (position: Position) => number
  /** What `signed` says, and more. */
  readonly shore: (position: Position) => Shore
  /** How far `distance` and `signed` may be from WGS84, in metres: 3 m at 500 km, 12 m at 1,000 km. */
  readonly error: (distance: number) => number
  /** Whether a position is on land, islets included. */
  readonly onLand: (position: Position) => boolean
  /** All land masses, each once, ascending. */
  readonly all: readonly number[]
  /** The land masses whose shore comes within so many metres, each once, ascending, but for those that are known already. */
  readonly within: (position: Position, radius: number, known?: ReadonlySet<number>) => readonly number[]
  /**
   * Those of the wanted land masses that may be nearest, or farther than the nearest by no more than `spare` (m), from some
   * position within `around` (m) of this one; none that is so is left out. `near` is any position on a shore: the nearer, the
   * fewer are named.
   */
  readonly rivals: (
    position: Position,
    near: Position,
    around: number,
    spare: number,
    wanted: readonly number[]
  ) => readonly number[]
}

/** Builds the index of a coast: about 50 ms for 33,000 segments. */
export function coastIndex(coast: Coast): CoastIndex {
  const { segments, owner, islets, closing = new Float64Array(0) } = coast
  if (segments.length !== owner.length * 4) {
    throw new GeometryError(segments.length, `four numbers for each of ${owner.length} pieces of shore`)
  }
  if (segments.length + islets.length === 0) throw new GeometryError([], 'a coast with at least one piece of shore')
  checkDegrees(segments, 2)
  checkDegrees(closing, 2)
  checkDegrees(islets, 4)

  const isletCount = islets.length >> 2
  const circles = Float64Array.from({ length: isletCount * 3 }, (_, at) => islets[Math.floor(at / 3) * 4 + (at % 3)]!)
  const group = new Uint16Array(owner.length + isletCount)
  group.set(owner)
  for (let islet = 0; islet < isletCount; islet++) group[owner.length + islet] = islets[islet * 4 + 3]!
  const tree = segmentTree({ lines: segments, circles, group })
  const edges = new Float64Array(segments.length + closing.length)
  edges.set(segments)
  edges.set(closing, segments.length)
  const inside = edgeTable(edges)

  function exact(from: Position, { shape, position }: Found): NearestCoast {
    const length = geodesic(from, position)
    if (shape < owner.length) return { distance: length, position, owner: group[shape]! }
    const radius = islets[(shape - owner.length) * 4 + 2]!
    const shore = length <= radius ? from : destination(position, radius, bearing(position, from))
    return { distance: Math.max(0, length - radius), position: shore, owner: group[shape]! }
  }

  function shore(position: Position): Shore {
    checkPosition(position)
    const found = tree.closest(position)
    const length = found?.distance ?? Infinity
    const seaAtShore = found !== undefined && found.shape < owner.length
    const at = found?.position ?? position
    if (length > 0) return { signed: inside(position[0], position[1]) ? -length : length, seaAtShore, at }
    const depths = tree.within(position, 0).map(({ shape, position: centre }) => {
      return shape < owner.length ? 0 : geodesic(position, centre) - islets[(shape - owner.length) * 4 + 2]!
    })
    return { signed: Math.min(0, ...depths), seaAtShore: false, at }
  }

  return {
    nearest(position) {
      checkPosition(position)
      // The order of chords is not quite that of geodesics: everything within twice the error is measured.
      const limit = tree.distance(position)
      return tree
        .within(position, limit + 2 * (2 + arcError(limit)))
        .map((found) => exact(position, found))
        .reduce((best, other) => (other.distance < best.distance ? other : best))
    },
    distance(position) {
      checkPosition(position)
      return inside(position[0], position[1]) ? 0 : tree.distance(position)
    },
    signed: (position) => shore(position).signed,
    shore,
    error: treeError,
    all: [...new Set(group)].toSorted((one, other) => one - other),
    onLand(position) {
      checkPosition(position)
      return inside(position[0], position[1]) || tree.within(position, 0).length > 0
    },
    within(position, radius, known) {
      checkPosition(position)
      if (!(radius >= 0)) throw new GeometryError(radius, 'a radius in metres')
      return tree.groups(position, radius, known).toSorted((one, other) => one - other)
    },
    rivals(position, near, around, spare, wanted) {
      checkPosition(position)
      return tree.rivals(position, near, around, spare, wanted)
    }
  }
}

function checkDegrees(numbers: ArrayLike<number>, step: 2 | 4): void {
  for (let at = 0; at < numbers.length; at += step) {
    const longitude = numbers[at]!
    const latitude = numbers[at + 1]!
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) checkPosition([longitude, latitude])
  }
}

import { boxTree, sharedGroups } from './boxTree'
import { arc, arcError, chord, squareOfChord, writePoint } from './chord'
import { pieces } from './pieces'
import { wrapLongitude, type Position } from './position'

/**
 * Lines and circles to be searched. `lines` holds lon1, lat1, lon2, lat2 for each, straight in degrees (RFC 7946) and the
 * short way round; `circles` holds lon, lat, radius in metres; `group` the group of each line, then of each circle.
 */
export interface Shapes {
  readonly lines: ArrayLike<number>
  readonly circles: ArrayLike<number>
  readonly group?: ArrayLike<number>
}

/** The number of a shape (lines first, then circles), the nearest position of a line or the centre of a circle, and how far the shape is (m). */
export interface Found {
  readonly shape: number
  readonly position: Position
  readonly distance: number
}

/** A tree over shapes on WGS84. Its lengths are arcs of chords: `treeError` says how far from geodesic they may be. */
export interface SegmentTree {
  /** The nearest shape; inside of a circle the distance is 0. Undefined when there are no shapes. */
  readonly closest: (position: Position) => Found | undefined
  /** The length in metres that `closest` would give, without the rest; Infinity when there are no shapes. */
  readonly distance: (position: Position) => number
  /** All pieces of shapes within a length (m) of a position, in no order; a shape may come several times. */
  readonly within: (position: Position, length: number) => Found[]
  /** The groups of the shapes within a length (m) of a position, each once, in no order, but for those that are known already. */
  readonly groups: (position: Position, length: number, known?: ReadonlySet<number>) => number[]
  /**
   * Those of the wanted groups that may hold the nearest shape, or one farther than it by no more than `spare` (m), from
   * some position within `around` (m) of this one; each once, in no order. None that does is left out. `near` is any
   * position of a shape: the nearer, the fewer rivals.
   */
  readonly rivals: (
    position: Position,
    near: Position,
    around: number,
    spare: number,
    wanted: readonly number[]
  ) => number[]
}

// Pieces are so short that chord, geodesic and straight line in degrees are within 2 m of one another below 70° latitude.
const longestPiece = 5000
const arity = 8
const none: ReadonlySet<number> = new Set()

/** How far a length of the tree may be from the WGS84 distance to its shapes, in metres, for shapes below 70° latitude. */
export function treeError(length: number): number {
  return 2 + arcError(length)
}

/**
 * Builds the tree: each line is cut in pieces of at most 5 km, the pieces are laid out along a Hilbert curve, and boxes in
 * space are packed over runs of eight. A search goes down the nearest box first and leaves out what cannot be nearer.
 */
export function segmentTree(shapes: Shapes): SegmentTree {
  // Indices below stay inside of these arrays by construction, hence the assertions on reading them.
  const { count, shape, degrees, ends, radius } = pieces(shapes, longestPiece)
  const { levels, boxes } = boxTree({ count, shape, degrees, ends, radius }, arity)
  const groupOf = Int32Array.from(shape, (number) => shapes.group?.[number] ?? 0)
  const groupOfBox = sharedGroups(groupOf, levels, arity)
  const top = levels.length - 1
  const order = new Int32Array(levels.length * arity)
  const near = new Float64Array(levels.length * arity)
  const aimed = new Float64Array(3)
  const isWanted = new Uint8Array(groupOf.reduce((most, group) => Math.max(most, group), 0) + 1)
  let [x, y, z] = [0, 0, 0]
  let best = Infinity
  let bestPiece = 0
  let bestShare = 0
  let share = 0

  function aim(position: Position): void {
    writePoint(aimed, 0, position[0], position[1])
    x = aimed[0]!
    y = aimed[1]!
    z = aimed[2]!
  }

  function boxDistance(node: number): number {
    const at = node * 6
    const dx = Math.max(boxes[at]! - x, 0, x - boxes[at + 3]!)
    const dy = Math.max(boxes[at + 1]! - y, 0, y - boxes[at + 4]!)
    const dz = Math.max(boxes[at + 2]! - z, 0, z - boxes[at + 5]!)
    return dx * dx + dy * dy + dz * dz
  }

  // The squared chord to a piece; how far along the piece (0 to 1) is left in `share`.
  function pieceDistance(piece: number): number {
    const at = piece * 6
    const px = x - ends[at]!
    const py = y - ends[at + 1]!
    const pz = z - ends[at + 2]!
    const reach = radius[piece]!
    if (reach > 0) {
      share = 0
      return chord(Math.max(0, arc(Math.sqrt(px * px + py * py + pz * pz)) - reach)) ** 2
    }
    const ux = ends[at + 3]! - ends[at]!
    const uy = ends[at + 4]! - ends[at + 1]!
    const uz = ends[at + 5]! - ends[at + 2]!
    const square = ux * ux + uy * uy + uz * uz
    const along = square === 0 ? 0 : (px * ux + py * uy + pz * uz) / square
    share = along < 0 ? 0 : along > 1 ? 1 : along
    const dx = px - share * ux
    const dy = py - share * uy
    const dz = pz - share * uz
    return dx * dx + dy * dy + dz * dz
  }

  function descend(level: number, index: number): void {
    const first = index * arity
    if (level === 0) {
      const last = Math.min(first + arity, count)
      for (let piece = first; piece < last; piece++) {
        const distance = pieceDistance(piece)
        if (distance >= best) continue
        best = distance
        bestPiece = piece
        bestShare = share
      }
      return
    }
    const below = levels[level - 1]!
    const last = Math.min(first + arity, below.count)
    const start = level * arity
    let end = start
    for (let child = first; child < last; child++) {
      const distance = boxDistance(below.offset + child)
      if (distance >= best) continue
      let slot = end++
      for (; slot > start && near[slot - 1]! > distance; slot--) {
        order[slot] = order[slot - 1]!
        near[slot] = near[slot - 1]!
      }
      order[slot] = child
      near[slot] = distance
    }
    for (let slot = start; slot < end && near[slot]! < best; slot++) descend(level - 1, order[slot]!)
  }

  function search(position: Position): number {
    if (count === 0) return Infinity
    aim(position)
    // What was nearest to the position before is often nearest again, and a good bound from the start.
    best = pieceDistance(bestPiece)
    bestShare = share
    descend(top, 0)
    return arc(Math.sqrt(best))
  }

  // Boxes and pieces that all belong to one group that is passed over are left out.
  function gather(
    level: number,
    index: number,
    limit: number,
    passes: ((group: number) => boolean) | undefined,
    see: (piece: number, square: number) => void
  ): void {
    const first = index * arity
    if (level === 0) {
      const last = Math.min(first + arity, count)
      for (let piece = first; piece < last; piece++) {
        if (passes?.(groupOf[piece]!)) continue
        const distance = pieceDistance(piece)
        if (distance <= limit) see(piece, distance)
      }
      return
    }
    const below = levels[level - 1]!
    const last = Math.min(first + arity, below.count)
    for (let child = first; child < last; child++) {
      if (passes?.(groupOfBox[below.offset + child]!)) continue
      if (boxDistance(below.offset + child) <= limit) gather(level - 1, child, limit, passes, see)
    }
  }

  // The greatest chord from a point in space to a box.
  function farthest(node: number, px: number, py: number, pz: number): number {
    const at = node * 6
    const dx = Math.max(px - boxes[at]!, boxes[at + 3]! - px)
    const dy = Math.max(py - boxes[at + 1]!, boxes[at + 4]! - py)
    const dz = Math.max(pz - boxes[at + 2]!, boxes[at + 5]! - pz)
    return Math.sqrt(dx * dx + dy * dy + dz * dz)
  }

  function farthestOf(piece: number, px: number, py: number, pz: number): number {
    const at = piece * 6
    const one = (ends[at]! - px) ** 2 + (ends[at + 1]! - py) ** 2 + (ends[at + 2]! - pz) ** 2
    const other = (ends[at + 3]! - px) ** 2 + (ends[at + 4]! - py) ** 2 + (ends[at + 5]! - pz) ** 2
    return Math.sqrt(Math.max(one, other)) + radius[piece]!
  }

  /*
   * With p a point of the nearest shape and q one of another, |x − q|² − |x − p|² is linear in x: within r of the position
   * it falls by no more than 2r|p − q|. So q is farther than p by more than e from all of there where it is greater than
   * 2r|p − q| + e(|x − q| + |x − p|), the last two lengths being no more than those of the position and r each. As chords
   * are shorter than arcs and grow slower, what is said of the difference of chords holds for that of lengths.
   */
  function rivals(
    position: Position,
    near: Position,
    around: number,
    spare: number,
    wanted: readonly number[]
  ): number[] {
    if (count === 0 || wanted.length === 0) return []
    aim(position)
    writePoint(aimed, 0, near[0], near[1])
    const px = aimed[0]!
    const py = aimed[1]!
    const pz = aimed[2]!
    const own = Math.sqrt((x - px) ** 2 + (y - py) ** 2 + (z - pz) ** 2)
    const length = arc(own)
    for (const group of wanted) isWanted[group] = 1
    let left = wanted.length
    const reach = length + 2 * around
    const allowance = spare + 2 * treeError(reach)
    const limit = squareOfChord(reach + allowance)
    const constant = own * own + allowance * (own + 2 * around)
    const rival = (square: number, far: number) => square - allowance * Math.sqrt(square) <= constant + 2 * around * far
    const all: number[] = []

    function visit(level: number, index: number): void {
      const start = index * arity
      if (level > 0) {
        const below = levels[level - 1]!
        const last = Math.min(start + arity, below.count)
        for (let child = start; child < last && left > 0; child++) {
          const node = below.offset + child
          const group = groupOfBox[node]!
          if (group >= 0 && isWanted[group] === 0) continue
          const square = boxDistance(node)
          if (square <= limit && rival(square, farthest(node, px, py, pz))) visit(level - 1, child)
        }
        return
      }
      const last = Math.min(start + arity, count)
      for (let piece = start; piece < last; piece++) {
        const group = groupOf[piece]!
        if (isWanted[group] === 0) continue
        const square = pieceDistance(piece)
        if (square > limit || !rival(square, farthestOf(piece, px, py, pz))) continue
        all.push(group)
        isWanted[group] = 0
        left--
      }
    }

    visit(top, 0)
    for (const group of wanted) isWanted[group] = 0
    return all
  }

  function found(piece: number, along: number, distance: number): Found {
    const at = piece * 4
    const west = degrees[at]!
    const south = degrees[at + 1]!
    const position: Position = [
      wrapLongitude(west + along * (degrees[at + 2]! - west)),
      south + along * (degrees[at + 3]! - south)
    ]
    return { shape: shape[piece]!, position, distance }
  }

  return {
    closest(position) {
      const distance = search(position)
      return count === 0 ? undefined : found(bestPiece, bestShare, distance)
    },
    distance: search,
    within(position, length) {
      const all: Found[] = []
      aim(position)
      gather(top, 0, squareOfChord(length), undefined, (piece, square) =>
        all.push(found(piece, share, arc(Math.sqrt(square))))
      )
      return all
    },
    groups(position, length, known = none) {
      const found: number[] = []
      aim(position)
      gather(
        top,
        0,
        squareOfChord(length),
        (group) => known.has(group) || found.includes(group),
        (piece) => found.push(groupOf[piece]!)
      )
      return found
    },
    rivals
  }
}

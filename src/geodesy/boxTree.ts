import type { Pieces } from './pieces'

/** One floor of the tree: how many boxes, and the number of its first. */
export interface Level {
  readonly count: number
  readonly offset: number
}

/** Boxes in space, six numbers each (least x, y, z, greatest x, y, z, in metres); level 0 stands over the pieces, the last is one box. */
export interface BoxTree {
  readonly levels: readonly Level[]
  readonly boxes: Float64Array
}

/** Packs boxes over runs of `arity` neighbouring pieces, then over runs of boxes, up to a single one. */
export function boxTree({ count, ends, radius }: Pieces, arity: number): BoxTree {
  const levels: Level[] = []
  let offset = 0
  for (let size = count; levels.length === 0 || size > 1;) {
    size = Math.max(1, Math.ceil(size / arity))
    levels.push({ count: size, offset })
    offset += size
  }
  const boxes = new Float64Array(offset * 6)
  for (let node = 0; node < offset; node++)
    boxes.set([Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity], node * 6)

  for (let piece = 0; piece < count; piece++) {
    const box = Math.floor(piece / arity) * 6
    const wide = radius[piece]!
    for (let axis = 0; axis < 3; axis++) {
      const one = ends[piece * 6 + axis]!
      const other = ends[piece * 6 + 3 + axis]!
      boxes[box + axis] = Math.min(boxes[box + axis]!, one - wide, other - wide)
      boxes[box + 3 + axis] = Math.max(boxes[box + 3 + axis]!, one + wide, other + wide)
    }
  }
  for (let level = 1; level < levels.length; level++) {
    const below = levels[level - 1]!
    const { offset: start } = levels[level]!
    for (let child = 0; child < below.count; child++) {
      const from = (below.offset + child) * 6
      const box = (start + Math.floor(child / arity)) * 6
      for (let axis = 0; axis < 3; axis++) {
        boxes[box + axis] = Math.min(boxes[box + axis]!, boxes[from + axis]!)
        boxes[box + 3 + axis] = Math.max(boxes[box + 3 + axis]!, boxes[from + 3 + axis]!)
      }
    }
  }
  return { levels, boxes }
}

/** The group that all pieces of a box share, by box; -1 where they differ. */
export function sharedGroups(groupOf: ArrayLike<number>, levels: readonly Level[], arity: number): Int32Array {
  const last = levels[levels.length - 1]!
  const shared = new Int32Array(last.offset + last.count).fill(-2)
  const join = (box: number, group: number) => (shared[box] = shared[box] === -2 || shared[box] === group ? group : -1)
  for (let piece = 0; piece < groupOf.length; piece++) join(Math.floor(piece / arity), groupOf[piece]!)
  for (let level = 1; level < levels.length; level++) {
    const below = levels[level - 1]!
    for (let child = 0; child < below.count; child++)
      join(levels[level]!.offset + Math.floor(child / arity), shared[below.offset + child]!)
  }
  return shared
}

import type { Context, CrowdFrame } from './crowdFrame'

/** Pixels that a corner which is left out may lie from the line. */
const tolerance = 0.35

/**
 * Adds a line to the path with no more corners than it takes to pass within a fraction of a pixel of all of them, and gives how
 * many those are: from the last corner kept, the directions that pass close enough to each one since are narrowed down, and a corner
 * is kept when the next lies outside of them (Williams 1978).
 */
export function traceLine(
  context: Context,
  corners: Float32Array,
  begin: number,
  end: number,
  { scale, originX, originY }: Pick<CrowdFrame, 'scale' | 'originX' | 'originY'>
): number {
  let fromX = corners[2 * begin]! * scale - originX
  let fromY = corners[2 * begin + 1]! * scale - originY
  context.moveTo(fromX, fromY)
  let kept = 1
  let x = fromX
  let y = fromY
  // The directions that are left, from the one to the other; all while there are none, and how far the line went, squared.
  let rightX = 0
  let rightY = 0
  let leftX = 0
  let leftY = 0
  let isOpen = true
  let reached = 0
  for (let at = begin + 1; at < end; at++) {
    const nextX = corners[2 * at]! * scale - originX
    const nextY = corners[2 * at + 1]! * scale - originY
    let alongX = nextX - fromX
    let alongY = nextY - fromY
    let square = alongX * alongX + alongY * alongY
    const isOutside = !isOpen && (rightX * alongY < rightY * alongX || leftX * alongY > leftY * alongX)
    // A line that turns back passes close to what it came by, and still goes there.
    if (isOutside || square < reached) {
      context.lineTo(x, y)
      kept++
      fromX = x
      fromY = y
      alongX = nextX - fromX
      alongY = nextY - fromY
      square = alongX * alongX + alongY * alongY
      isOpen = true
      reached = 0
    }
    x = nextX
    y = nextY
    if (square <= tolerance * tolerance) continue
    const length = Math.sqrt(square - tolerance * tolerance)
    const toRightX = alongX * length + alongY * tolerance
    const toRightY = alongY * length - alongX * tolerance
    const toLeftX = alongX * length - alongY * tolerance
    const toLeftY = alongY * length + alongX * tolerance
    if (isOpen || rightX * toRightY > rightY * toRightX) {
      rightX = toRightX
      rightY = toRightY
    }
    if (isOpen || leftX * toLeftY < leftY * toLeftX) {
      leftX = toLeftX
      leftY = toLeftY
    }
    isOpen = false
    reached = square
  }
  context.lineTo(x, y)
  return kept + 1
}

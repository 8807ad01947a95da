import type { Projected } from './mercator'
import type { Frame } from './sheet'

/** Whether the box of a line meets the frame, with some pixels to spare. */
export function meets(
  { box }: Projected,
  { scale, originX, originY, width, height }: Omit<Frame, 'context'>,
  spare = 4
): boolean {
  return (
    box[2] * scale - originX > -spare &&
    box[0] * scale - originX < width + spare &&
    box[3] * scale - originY > -spare &&
    box[1] * scale - originY < height + spare
  )
}

/** Points of a line that are apart at a scale. */
interface Thin {
  readonly scale: number
  readonly points: Float64Array
}
/** For each number of pixels that points are to be apart. */
const thin = new Map<number, WeakMap<Projected, Thin>>()
/** Points that are nearer than this to the one before, down and across together, fall on the same pixel. */
const onePixel = 0.9

/** The points of a line without those that would lie within so many pixels of the one before, found once for each scale at which it is drawn. */
function apart(line: Projected, scale: number, pixels: number): Float64Array {
  const known = thin.get(pixels) ?? new WeakMap<Projected, Thin>()
  thin.set(pixels, known)
  const found = known.get(line)
  if (found?.scale === scale) return found.points
  const { points } = line
  const end = points.length - 2
  const kept = new Float64Array(points.length)
  const least = pixels / scale
  let count = 0
  let lastX = NaN
  let lastY = NaN
  for (let i = 0; i <= end; i += 2) {
    const x = points[i] ?? 0
    const y = points[i + 1] ?? 0
    if (i > 0 && i < end && Math.abs(x - lastX) + Math.abs(y - lastY) < least) continue
    kept[count++] = x
    kept[count++] = y
    lastX = x
    lastY = y
  }
  const fewer = count < points.length ? kept.slice(0, count) : points
  known.set(line, { scale, points: fewer })
  return fewer
}

/** Adds a line to the context's path, leaving out points that would lie within so many pixels of the one before. */
export function trace(line: Projected, frame: Frame, closed: boolean, pixels = onePixel): void {
  const { context, scale, originX, originY } = frame
  const points = apart(line, scale, pixels)
  for (let i = 0; i + 1 < points.length; i += 2) {
    const x = (points[i] ?? 0) * scale - originX
    const y = (points[i + 1] ?? 0) * scale - originY
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  }
  if (closed) context.closePath()
}

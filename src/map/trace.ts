import type { Projected } from './mercator'
import type { Frame } from './sheet'

/** Whether the box of a line meets the frame, with some pixels to spare. */
export function meets({ box }: Projected, { scale, originX, originY, width, height }: Frame, spare = 4): boolean {
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
const thin = new WeakMap<Projected, Thin>()

/** The points of a line without those that would fall on the pixel before, found once for each scale at which it is drawn. */
function apart(line: Projected, scale: number): Float64Array {
  const found = thin.get(line)
  if (found?.scale === scale) return found.points
  const { points } = line
  const end = points.length - 2
  const kept = new Float64Array(points.length)
  const least = 0.9 / scale
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
  thin.set(line, { scale, points: fewer })
  return fewer
}

/** Adds a line to the context's path, leaving out points that would fall on the pixel before. */
export function trace(line: Projected, frame: Frame, closed: boolean): void {
  const { context, scale, originX, originY } = frame
  const points = apart(line, scale)
  for (let i = 0; i + 1 < points.length; i += 2) {
    const x = (points[i] ?? 0) * scale - originX
    const y = (points[i + 1] ?? 0) * scale - originY
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  }
  if (closed) context.closePath()
}

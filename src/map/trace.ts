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

/** Adds a line to the context's path, leaving out points that would fall on the pixel before. */
export function trace({ points }: Projected, frame: Frame, closed: boolean): void {
  const { context, scale, originX, originY } = frame
  let lastX = NaN
  let lastY = NaN
  const end = points.length - 2
  for (let i = 0; i <= end; i += 2) {
    const x = (points[i] ?? 0) * scale - originX
    const y = (points[i + 1] ?? 0) * scale - originY
    if (i === 0) context.moveTo(x, y)
    else if (i < end && Math.abs(x - lastX) + Math.abs(y - lastY) < 0.9) continue
    else context.lineTo(x, y)
    lastX = x
    lastY = y
  }
  if (closed) context.closePath()
}

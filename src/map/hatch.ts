import type { Hatch } from '~/layers/symbol'
import type { Frame } from './sheet'

/** Strokes parallel lines over the whole frame, fixed to the map so that they do not swim while it is panned. */
export function strokeHatch(
  { context, width, height, originX, originY }: Frame,
  { angle, gap, weight }: Hatch,
  colour: string
): void {
  const radians = (angle * Math.PI) / 180
  const [nx, ny] = [Math.cos(radians), Math.sin(radians)] // across the lines
  const [dx, dy] = [-ny, nx] // along the lines
  const corners = [0, width].flatMap((x) => [0, height].map((y) => (x + originX) * nx + (y + originY) * ny))
  const reach = width + height
  const base = originX * nx + originY * ny
  context.beginPath()
  // A line that runs just outside is half within.
  const [first, last] = [Math.min(...corners) - weight, Math.max(...corners) + weight]
  for (let k = Math.ceil(first / gap); k * gap <= last; k++) {
    const offset = k * gap - base
    // The point of this line nearest the middle of the frame, then both ways.
    const along = (width / 2) * dx + (height / 2) * dy
    const x = offset * nx + along * dx
    const y = offset * ny + along * dy
    context.moveTo(x - dx * reach, y - dy * reach)
    context.lineTo(x + dx * reach, y + dy * reach)
  }
  context.strokeStyle = colour
  context.lineWidth = weight
  context.stroke()
}

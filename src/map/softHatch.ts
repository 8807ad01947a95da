import type { Hatch } from '~/layers/symbol'
import type { Projected } from './mercator'
import type { Frame } from './sheet'

/** Pixels over which a line of the hatch fades at each end, and steps in which it does: too small to be seen, and far quicker than gradients. */
const fade = 84
const steps = 14

/** A colour of six hexadecimal digits with an opacity. */
function withAlpha(colour: string, alpha: number): string {
  const digits = Number.parseInt(colour.slice(1), 16)
  return `rgb(${digits >> 16} ${(digits >> 8) & 255} ${digits & 255} / ${alpha})`
}

/**
 * Where the lines of the hatch cross the rings, by the number of the line: lengths along it, ascending. A line lies at its
 * number times `gap` less `base` across the direction of the hatch; only those from `first` to `last` are asked for.
 */
function crossings(
  rings: readonly Projected[],
  { scale, originX, originY }: Frame,
  [nx, ny]: readonly [number, number],
  { gap, base, first, last }: { gap: number; base: number; first: number; last: number }
): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: Math.max(0, last - first + 1) }, () => [])
  for (const { points } of rings) {
    const end = points.length - 2
    let x = (points[end] ?? 0) * scale - originX
    let y = (points[end + 1] ?? 0) * scale - originY
    for (let i = 0; i <= end; i += 2) {
      const [fromX, fromY] = [x, y]
      x = (points[i] ?? 0) * scale - originX
      y = (points[i + 1] ?? 0) * scale - originY
      // The lines between the ends of this edge, counted across the hatch.
      const from = (fromX * nx + fromY * ny + base) / gap
      const to = (x * nx + y * ny + base) / gap
      const low = Math.max(first, Math.floor(Math.min(from, to)) + 1)
      const high = Math.min(last, Math.floor(Math.max(from, to)))
      for (let k = low; k <= high; k++) {
        const share = (k - from) / (to - from)
        found[k - first]?.push((fromX + share * (x - fromX)) * -ny + (fromY + share * (y - fromY)) * nx)
      }
    }
  }
  for (const line of found) line.sort((a, b) => a - b)
  return found
}

/** Hatches rings with parallel lines that fade out towards the edge, because no limit is published there. */
export function strokeSoftHatch(
  rings: readonly Projected[],
  frame: Frame,
  { angle, gap, weight }: Hatch,
  colour: string
): void {
  const { context, width, height, originX, originY } = frame
  const radians = (angle * Math.PI) / 180
  const across = [Math.cos(radians), Math.sin(radians)] as const
  const [nx, ny] = across
  const corners = [0, width].flatMap((x) => [0, height].map((y) => [x * nx + y * ny, x * -ny + y * nx] as const))
  // A line that runs just outside is half within.
  const least = (side: 0 | 1) => Math.min(...corners.map((corner) => corner[side])) - weight
  const most = (side: 0 | 1) => Math.max(...corners.map((corner) => corner[side])) + weight
  const [low, high] = [least(1), most(1)]
  const base = originX * nx + originY * ny
  const [first, last] = [Math.ceil((least(0) + base) / gap), Math.floor((most(0) + base) / gap)]
  // All that has the same opacity is one path: the steps from the edge, then what does not fade.
  const paths = Array.from({ length: steps + 1 }, () => new Path2D())
  const opacity = (step: number) => Math.min(1, (step + 0.5) / steps)
  crossings(rings, frame, across, { gap, base, first, last }).forEach((ends, index) => {
    const offset = (first + index) * gap - base
    const add = (step: number, from: number, to: number) => {
      const [begin, end] = [Math.max(from, low), Math.min(to, high)]
      if (begin >= end) return
      paths[step]?.moveTo(offset * nx - begin * ny, offset * ny + begin * nx)
      paths[step]?.lineTo(offset * nx - end * ny, offset * ny + end * nx)
    }
    for (let i = 0; i + 1 < ends.length; i += 2) {
      const [from = 0, to = 0] = [ends[i], ends[i + 1]]
      if (to < low || from > high) continue
      const reach = Math.min(fade, (to - from) / 2)
      for (let step = 0; step < steps; step++) {
        // The stronger a step is, the farther it reaches over the next: no seam is seen.
        const [near, far] = [(step * reach) / steps, ((step + 1) * reach) / steps + opacity(step) / 2]
        add(step, from + near, from + far)
        add(step, to - far, to - near)
      }
      add(steps, from + reach - 0.5, to - reach + 0.5)
    }
  })
  context.lineWidth = weight
  paths.forEach((path, step) => {
    context.strokeStyle = withAlpha(colour, opacity(step))
    context.stroke(path)
  })
}

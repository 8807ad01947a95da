import type { Hatch } from '~/layers/symbol'
import type { Projected } from './mercator'
import type { Frame } from './sheet'

/** Pixels over which a line of the hatch fades at each end. */
const fade = 84

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
  const [low, high] = [Math.min(...corners.map(([, along]) => along)), Math.max(...corners.map(([, along]) => along))]
  const base = originX * nx + originY * ny
  context.lineWidth = weight
  const clear = withAlpha(colour, 0)
  const first = Math.ceil((Math.min(...corners.map(([offset]) => offset)) + base) / gap)
  const last = Math.floor((Math.max(...corners.map(([offset]) => offset)) + base) / gap)
  // What does not fade is one path of one colour.
  const full = new Path2D()
  crossings(rings, frame, across, { gap, base, first, last }).forEach((ends, index) => {
    const offset = (first + index) * gap - base
    const place = (along: number) => [offset * nx - along * ny, offset * ny + along * nx] as const
    const part = (from: number, to: number) => [Math.max(from, low), Math.min(to, high)] as const
    const strokeEnd = (edge: number, inner: number) => {
      const [from, to] = part(Math.min(edge, inner), Math.max(edge, inner))
      if (from >= to) return
      const gradient = context.createLinearGradient(...place(edge), ...place(inner))
      gradient.addColorStop(0, clear)
      gradient.addColorStop(1, colour)
      context.strokeStyle = gradient
      context.beginPath()
      context.moveTo(...place(from))
      context.lineTo(...place(to))
      context.stroke()
    }
    for (let i = 0; i + 1 < ends.length; i += 2) {
      const [from = 0, to = 0] = [ends[i], ends[i + 1]]
      if (to < low || from > high) continue
      const reach = Math.min(fade, (to - from) / 2)
      strokeEnd(from, from + reach)
      strokeEnd(to, to - reach)
      if (from + reach >= to - reach) continue
      // A little over the ends, so that no seam is seen.
      const [begin, end] = part(from + reach - 0.75, to - reach + 0.75)
      if (begin >= end) continue
      full.moveTo(...place(begin))
      full.lineTo(...place(end))
    }
  })
  context.strokeStyle = colour
  context.stroke(full)
}

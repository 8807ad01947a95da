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

/** Where a line of the hatch, told by its distance from the origin across the lines, crosses the rings: lengths along it, ascending. */
function crossings(
  rings: readonly Projected[],
  { scale, originX, originY }: Frame,
  [nx, ny]: readonly [number, number],
  offset: number
): readonly number[] {
  const found: number[] = []
  for (const { points } of rings)
    for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
      const [ax, ay] = [(points[j] ?? 0) * scale - originX, (points[j + 1] ?? 0) * scale - originY]
      const [bx, by] = [(points[i] ?? 0) * scale - originX, (points[i + 1] ?? 0) * scale - originY]
      const a = ax * nx + ay * ny - offset
      const b = bx * nx + by * ny - offset
      if (a > 0 === b > 0) continue
      const share = a / (a - b)
      found.push((ax + share * (bx - ax)) * -ny + (ay + share * (by - ay)) * nx)
    }
  return found.toSorted((a, b) => a - b)
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
  for (let k = first; k <= last; k++) {
    const offset = k * gap - base
    const ends = crossings(rings, frame, across, offset)
    for (let i = 0; i + 1 < ends.length; i += 2) {
      const [from = 0, to = 0] = [ends[i], ends[i + 1]]
      if (to < low || from > high) continue
      const place = (along: number) => [offset * nx - along * ny, offset * ny + along * nx] as const
      const [x1, y1] = place(from)
      const [x2, y2] = place(to)
      const share = Math.min(0.5, fade / (to - from))
      const gradient = context.createLinearGradient(x1, y1, x2, y2)
      gradient.addColorStop(0, clear)
      gradient.addColorStop(share, colour)
      gradient.addColorStop(1 - share, colour)
      gradient.addColorStop(1, clear)
      context.strokeStyle = gradient
      context.beginPath()
      context.moveTo(...place(Math.max(from, low)))
      context.lineTo(...place(Math.min(to, high)))
      context.stroke()
    }
  }
}

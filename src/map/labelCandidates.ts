import type { Label } from '~/layers/layer'
import { mercatorX, mercatorY } from './mercator'
import type { Frame } from './sheet'
import type { Face } from './type'

/** The middle of a box that a label can take, and the position it belongs to there. */
export type Candidate = readonly [x: number, y: number, anchorX: number, anchorY: number]

const beside: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [1, -0.75],
  [1, 0.75],
  [-1, -0.75],
  [-1, 0.75],
  [0, -1],
  [0, 1]
]

/** Where a row of small drawings may move, in its own widths and heights. */
const onIt: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, -2],
  [0, 2],
  [2, 0],
  [-2, 0],
  [1, -2],
  [-1, -2],
  [1, 2],
  [-1, 2]
]
const aboveIt: readonly (readonly [number, number])[] = [
  [0, -0.85],
  [0.75, -0.75],
  [-0.75, -0.75],
  [0, 0.85],
  [1, 0],
  [-1, 0],
  [0.75, 0.75],
  [-0.75, 0.75],
  [0, -1.8],
  [1, -1.8],
  [-1, -1.8],
  [0, 1.8],
  [2, 0],
  [-2, 0]
]

/** Middles of the boxes that a label may take and the position each belongs to, in pixels of the frame, the best first, one by one: mostly the first will do. */
export function* labelCandidates(
  label: Label,
  face: Face,
  size: number,
  width: number,
  height: number,
  frame: Frame
): Generator<Candidate> {
  const spot = ([longitude, latitude]: readonly [number, number]) =>
    [mercatorX(longitude) * frame.scale - frame.originX, mercatorY(latitude) * frame.scale - frame.originY] as const
  const anchors = [label.at, ...(label.others ?? [])].map(spot)
  if (face.stand === 'beside') {
    const [x, y] = anchors[0] ?? [0, 0]
    const clear = (label.style === 'focus' ? 9 : 6) + size * 0.15
    for (const [dx, dy] of beside)
      yield [x + dx * (width / 2 + clear), y + dy * (height / 2 + (dx === 0 ? clear : 2)), x, y]
    return
  }
  if (label.style === 'badge') {
    const [x, y] = anchors[0] ?? [0, 0]
    const shifts = [
      [0, 0],
      [0, -1],
      [0, 1],
      [-0.6, 0],
      [0.6, 0],
      [0, -2],
      [0, 2],
      [-0.6, -1],
      [0.6, 1],
      [-0.6, 1],
      [0.6, -1],
      [0, 3],
      [0, -3],
      [1.05, 0],
      [-1.05, 0],
      [1.05, 1],
      [-1.05, 1],
      [1.05, -1],
      [-1.05, -1],
      [0, 4],
      [0, -4],
      [1.05, 2],
      [-1.05, 2],
      [1.05, -2],
      [-1.05, -2],
      [0, 5],
      [0, -5]
    ] as const
    for (const [dx, dy] of shifts) yield [x + dx * width, y + dy * (height + 6), x, y]
    return
  }
  if (label.style === 'token') {
    const [x, y] = anchors[0] ?? [0, 0]
    const shifts = label.above ? aboveIt : onIt
    const [first = [0, 0], ...rest] = shifts
    const shifted = ([dx, dy]: readonly [number, number]): Candidate => [
      x + dx * (width + 5),
      y + dy * (height + 5),
      x,
      y
    ]
    yield shifted(first)
    for (const [otherX, otherY] of anchors.slice(1)) yield [otherX, otherY, otherX, otherY]
    for (const shift of rest) yield shifted(shift)
    // Where many things are in one place, further and further round it.
    for (const ring of [2, 3, 4, 5, 6])
      for (let i = 0; i < ring * 8; i++) {
        const turn = (i / (ring * 8)) * 2 * Math.PI - Math.PI / 2
        yield [x + Math.cos(turn) * ring * Math.min(width + 5, 40), y + Math.sin(turn) * ring * (height + 5), x, y]
      }
    return
  }
  const wide = ['ocean', 'sea'].includes(label.style)
  const nudges = wide || ['gulf', 'country', 'note'].includes(label.style) ? [0, -1, 1, -2, 2] : [0]
  const sidesteps = wide ? [0, 0.7, -0.7] : [0]
  for (const [x, y] of anchors)
    for (const aside of sidesteps) for (const nudge of nudges) yield [x + aside * width, y + nudge * height, x, y]
}

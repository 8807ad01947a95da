import type { MapFeature } from '~/layers/layer'
import { projectShape } from './mercator'
import type { Palette } from './palette'
import type { Frame } from './sheet'
import { sideCanvas } from './sideCanvas'
import { meets, trace } from './trace'

/** How many times smaller the picture of the washes is than the frame. */
const shrink = 4
/** Pixels by which shapes are drawn outside of that picture, so that only their shadows fall into it. */
const away = 10_000

/** Pixels over which a wash fades out, with some to spare. */
const fade = 90

/** Draws the washes of extents whose edge fades out, all in one small picture that is laid over the frame once. */
export function paintWashes(features: readonly MapFeature[], frame: Frame, palette: Palette): void {
  const washes = features.flatMap(({ symbol, shape, minZoom }) => {
    if (symbol.kind !== 'area' || !symbol.soft || symbol.fill === 0 || (minZoom ?? 0) > frame.zoom) return []
    const rings = projectShape(shape)
    return rings.some((ring) => meets(ring, frame, 40)) ? [{ symbol, rings }] : []
  })
  if (washes.length === 0) return
  const { context, width, height } = frame
  const picture = sideCanvas(Math.ceil(width / shrink), Math.ceil(height / shrink))
  // The two canvases speak the same drawing language; only the element behind differs.
  const small = picture.getContext('2d') as CanvasRenderingContext2D | null
  if (!small) return
  small.scale(1 / shrink, 1 / shrink)
  small.shadowBlur = 18
  small.shadowOffsetX = away / shrink
  small.translate(-away, 0)
  for (const { symbol, rings } of washes) {
    small.globalAlpha = symbol.fill
    small.shadowColor = palette[symbol.colour]
    small.beginPath()
    for (const ring of rings) trace(ring, { ...frame, context: small }, true)
    small.fill('evenodd')
  }
  // Only as much of it as there may be something on.
  const { scale, originX, originY } = frame
  const boxes = washes.flatMap(({ rings }) => rings.map(({ box }) => box))
  const part = (low: number, high: number, origin: number, most: number): [number, number] => {
    const from = Math.max(0, Math.floor((low * scale - origin - fade) / shrink))
    const to = Math.min(Math.ceil(most / shrink), Math.ceil((high * scale - origin + fade) / shrink))
    return [from, Math.max(1, to - from)]
  }
  const side = (edge: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) => pick(...boxes.map((box) => box[edge]))
  const [x, across] = part(side(0, Math.min), side(2, Math.max), originX, width)
  const [y, down] = part(side(1, Math.min), side(3, Math.max), originY, height)
  const [wide, high] = [width / picture.width, height / picture.height]
  context.drawImage(picture, x, y, across, down, x * wide, y * high, across * wide, down * high)
}

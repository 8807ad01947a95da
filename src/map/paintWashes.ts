import type { MapFeature } from '~/layers/layer'
import { projectShape } from './mercator'
import { everywhere, reachOf, stand } from './painter/reach'
import type { Palette } from './palette'
import type { Frame } from './sheet'
import { sideCanvas } from './sideCanvas'
import { meets, trace } from './trace'

/** How many times smaller the picture of the washes is than the frame. */
const shrink = 4
/** Pixels by which shapes are drawn outside of that picture, so that only their shadows fall into it. */
const away = 10_000

/** Draws the washes of extents whose edge fades out, all in one small picture that is laid over the frame once. */
export function paintWashes(features: readonly MapFeature[], frame: Frame, palette: Palette): void {
  const washes = features.filter(
    ({ symbol, shape, minZoom }) =>
      symbol.kind === 'area' &&
      symbol.soft &&
      symbol.fill > 0 &&
      (minZoom ?? 0) <= frame.zoom &&
      projectShape(shape).some((ring) => meets(ring, frame, stand.soft))
  )
  if (washes.length === 0) return
  const { context, width, height, ratio } = frame
  const picture = sideCanvas(Math.ceil(width / shrink), Math.ceil(height / shrink))
  // The two canvases speak the same drawing language; only the element behind differs.
  const small = picture.getContext('2d') as CanvasRenderingContext2D | null
  if (!small) return
  small.scale(1 / shrink, 1 / shrink)
  small.shadowBlur = 18
  small.shadowOffsetX = away / shrink
  small.translate(-away, 0)
  for (const { symbol, shape } of washes) {
    if (symbol.kind !== 'area') continue
    small.globalAlpha = symbol.fill
    small.shadowColor = palette[symbol.colour]
    small.beginPath()
    for (const ring of projectShape(shape)) trace(ring, { ...frame, context: small }, true)
    small.fill('evenodd')
  }
  // Only as much of it as there may be something on.
  for (const part of (frame.part ? everywhere(frame) : reachOf(washes, frame)).rects()) {
    const [x, y] = [part.x / ratio, part.y / ratio]
    const [across, down] = [part.width / ratio, part.height / ratio]
    context.drawImage(picture, x / shrink, y / shrink, across / shrink, down / shrink, x, y, across, down)
  }
}

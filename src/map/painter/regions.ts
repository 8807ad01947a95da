import type { Rect } from './reach'

/** Draws on nothing of a canvas but this part; the context is as before afterwards. */
export function within(context: CanvasRenderingContext2D, { x, y, width, height }: Rect, draw: () => void): void {
  const transform = context.getTransform()
  context.save()
  // Whole pixels: nothing is drawn in part.
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.beginPath()
  context.rect(x, y, width, height)
  context.clip()
  context.setTransform(transform)
  draw()
  context.restore()
}

/** Takes away what is drawn in these parts of a canvas; with a colour, fills them with it. */
export function wipe(context: CanvasRenderingContext2D, rects: readonly Rect[], colour: string | null = null): void {
  const transform = context.getTransform()
  context.setTransform(1, 0, 0, 1, 0, 0)
  if (colour !== null) context.fillStyle = colour
  for (const { x, y, width, height } of rects)
    if (colour === null) context.clearRect(x, y, width, height)
    else context.fillRect(x, y, width, height)
  context.setTransform(transform)
}

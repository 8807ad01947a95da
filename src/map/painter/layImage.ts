import type { Order, Place } from './orders'

/** A picture that others drew, and what of the world it fills. */
export type Image = NonNullable<Extract<Order, { kind: 'image' }>['drawn']>

/** Lays a picture where its part of the world is: one of another place serves until its own is there. */
export function layImage(
  { image, frame }: Image,
  place: Place,
  context: CanvasRenderingContext2D,
  opacity: number
): void {
  const share = place.scale / frame.scale
  const [x, y] = [frame.originX * share - place.originX, frame.originY * share - place.originY]
  context.globalAlpha = opacity
  context.drawImage(image, x, y, frame.width * share, frame.height * share)
  context.globalAlpha = 1
}

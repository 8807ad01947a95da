import { type BasemapFile, decodeBasemap } from '~/model/basemap'
import { type BasemapPicture, basemapPicture, paintBasemap } from '../paintBasemap'
import type { LandJob } from './landJob'

/** The basemap from its bytes, ready to be drawn. */
export function readLand(bytes: ArrayBuffer): BasemapPicture {
  return basemapPicture(decodeBasemap(JSON.parse(new TextDecoder().decode(bytes)) as BasemapFile)) // made by the build
}

/** Draws the land on a canvas that has the size of the job's frame in device pixels. */
export function paintLand(
  picture: BasemapPicture,
  { frame, palette }: LandJob,
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
): void {
  context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0)
  // The two kinds of canvas speak the same drawing language; only the element behind differs.
  paintBasemap(picture, { ...frame, context: context as CanvasRenderingContext2D }, palette)
}

/** Size of a job's picture in device pixels. */
export function sizeOf({ frame: { width, height, ratio } }: LandJob): readonly [number, number] {
  return [Math.round(width * ratio), Math.round(height * ratio)]
}

import type { Box } from '~/model/geometry'

/** The zoom below which nobody needs to go on a map so many pixels wide: all of `window` fits its width, in quarters, from 2 to 3. */
export function leastZoom(width: number, [west, , east]: Box): number {
  const whole = Math.log2((width * 360) / (256 * (east - west)))
  return Math.min(3, Math.max(2, Math.floor(whole * 4) / 4))
}

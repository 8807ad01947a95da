import type { CoastIndex } from './coastIndex'
import type { Region } from './region'

/** The sea as charted: what is on no land and in no islet's circle, its shore included. */
export function sea(coast: CoastIndex): Region {
  return {
    boxes: [[-180, -90, 180, 90]],
    reach(position) {
      const { signed, seaAtShore } = coast.shore(position)
      const length = Math.abs(signed)
      const error = coast.error(length)
      if (signed > 0) return { least: 0, most: 0, depth: Math.max(0, length - error) }
      return { least: Math.max(0, length - error), most: seaAtShore ? length + error : Infinity, depth: 0 }
    }
  }
}

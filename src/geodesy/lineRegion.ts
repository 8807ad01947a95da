import { bbox } from './bbox'
import { GeometryError } from './geometryError'
import { checkPosition, type Position } from './position'
import type { Region } from './region'
import { unrolled } from './ring'
import { segmentTree, treeError } from './segmentTree'

/** All positions of a line, straight in degrees (RFC 7946), as a region to be searched. */
export function lineRegion(line: readonly Position[]): Region {
  if (line.length < 2) throw new GeometryError(line, 'a line of at least two positions')
  line.forEach(checkPosition)
  const whole = unrolled(line)
  const lines = Float64Array.from(whole.slice(1).flatMap((to, before) => [...(whole[before] ?? to), ...to]))
  const tree = segmentTree({ lines, circles: [] })
  return {
    boxes: whole.slice(1).map((to, before) => bbox([whole[before] ?? to, to])),
    reach(position) {
      const length = tree.distance(position)
      const error = treeError(length)
      return { least: Math.max(0, length - error), most: length + error, depth: 0 }
    }
  }
}

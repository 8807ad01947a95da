import type { Box } from './bbox'
import { onBorder } from './onBorder'
import type { Position } from './position'
import type { MultiPolygon } from './ring'

/** The stretches of a belt's rings that are its outline: without those along the border of the window. */
export function outlines(belt: MultiPolygon, window: Box): Position[][] {
  return belt.flat().flatMap((ring) => {
    const lines: Position[][] = [[]]
    ring.forEach((position, index) => {
      const before = ring[index - 1]
      if (before && onBorder(before, position, window)) lines.push([])
      lines[lines.length - 1]!.push(position)
    })
    return lines.filter((line) => line.length > 1)
  })
}

import type { Box } from './bbox'
import type { Position } from './position'

/** Whether a stretch runs along the border of a window, in degrees. */
export function onBorder(from: Position, to: Position, [west, south, east, north]: Box): boolean {
  if (from[0] === to[0] && (from[0] === west || from[0] === east)) return true
  return from[1] === to[1] && (from[1] === south || from[1] === north)
}

import type { TiledFeature } from '~/exchange/tiles/decodeTile'

/** How far a place lies from a point or line, in shares of the world. */
export function distanceTo({ kind, parts }: Pick<TiledFeature, 'kind' | 'parts'>, x: number, y: number): number {
  let best = Infinity
  for (const part of parts) {
    if (kind === 'points') best = Math.min(best, Math.hypot((part[0] ?? 0) - x, (part[1] ?? 0) - y))
    else
      for (let at = 0; at + 3 < part.length; at += 2) {
        const [ax = 0, ay = 0, bx = 0, by = 0] = part.subarray(at, at + 4)
        const square = (bx - ax) ** 2 + (by - ay) ** 2
        const share =
          square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square))
        best = Math.min(best, Math.hypot(ax + share * (bx - ax) - x, ay + share * (by - ay) - y))
      }
  }
  return best
}

/** Whether a place lies in an area, by the even-odd rule over all of its rings. */
export function holds({ parts }: Pick<TiledFeature, 'parts'>, x: number, y: number): boolean {
  let inside = false
  for (const part of parts)
    for (let i = 0, j = part.length - 2; i < part.length; j = i, i += 2) {
      const [xi = 0, yi = 0] = part.subarray(i, i + 2)
      const [xj = 0, yj = 0] = part.subarray(j, j + 2)
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
    }
  return inside
}

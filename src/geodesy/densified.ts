import { GeometryError } from './geometryError'
import { checkPosition, type Position } from './position'

const degree = Math.PI / 180
const metresPerDegree = 111_320

/**
 * A line or ring with positions added on its straight edges in degrees (RFC 7946), so that no two are more than so many
 * metres apart (default 10,000): measured along geodesics, it then has the area and the length of what a flat map draws.
 */
export function densified(line: readonly Position[], longest = 10_000): Position[] {
  if (!(longest > 0)) throw new GeometryError(longest, 'a length in metres above 0')
  line.forEach(checkPosition)
  return line.flatMap((to, index) => {
    const from = line[index - 1]
    if (!from) return [to]
    const nearestToEquator = from[1] * to[1] < 0 ? 0 : Math.min(Math.abs(from[1]), Math.abs(to[1]))
    const length =
      Math.hypot((to[0] - from[0]) * Math.cos(nearestToEquator * degree), to[1] - from[1]) * metresPerDegree
    const parts = Math.max(1, Math.ceil(length / longest))
    return Array.from({ length: parts }, (_, part): Position => {
      const share = (part + 1) / parts
      return part + 1 === parts ? to : [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
    })
  })
}

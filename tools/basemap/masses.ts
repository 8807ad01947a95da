import type { Atlas } from './atlas'
import { areaOf, type Ring } from './ring'

/** Square metres above which a land mass is a continent: Greenland, the largest island, has 2.2 million km², Australia 7.6. */
const continent = 5e12

/** The land mass of each polygon: polygons that share a line are one mass, numbered from 0. */
export interface Masses {
  readonly of: readonly number[]
  readonly mainland: readonly boolean[]
}

/** The land masses of an atlas, given the rings of each of its polygons. */
export function masses({ polygons }: Pick<Atlas, 'polygons'>, shapes: readonly (readonly Ring[])[]): Masses {
  const parent = polygons.map((_, i) => i)
  const root = (i: number): number => {
    const up = parent[i] ?? i
    return up === i ? i : (parent[i] = root(up))
  }
  const first = new Map<number, number>()
  polygons.forEach(({ rings }, i) => {
    for (const arc of rings.flat()) {
      const line = arc < 0 ? ~arc : arc
      const other = first.get(line)
      if (other === undefined) first.set(line, i)
      else parent[root(i)] = root(other)
    }
  })
  const number = new Map<number, number>()
  const of = polygons.map((_, i) => {
    const top = root(i)
    const known = number.get(top)
    if (known !== undefined) return known
    number.set(top, number.size)
    return number.size - 1
  })
  const area = Array.from({ length: number.size }, () => 0)
  of.forEach((mass, i) => (area[mass] = (area[mass] ?? 0) + areaOf(shapes[i]?.[0] ?? [])))
  return { of, mainland: area.map((size) => size > continent) }
}

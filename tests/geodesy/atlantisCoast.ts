import type { Coast } from '~/geodesy/coastIndex'
import type { Position } from '~/geodesy/position'
import type { Ring } from '~/geodesy/ring'

/** The box in which Atlantis lies; the strait along its middle meridian has no land. */
export const atlantisBox = [-34, 27, -26, 34] as const

// Centre, mean radius in degrees and number of corners of each island; the strait at -30 stays clear.
const islands: readonly (readonly [number, number, number, number])[] = [
  [-32.2, 31.5, 0.9, 160],
  [-28.1, 29.2, 1.1, 220],
  [-28.6, 32.1, 0.45, 70],
  [-31.2, 28.4, 0.25, 40],
  [-29.35, 30.6, 0.08, 12]
]

/** The islands of Atlantis as ragged rings, moved eastward by so many degrees. */
export function atlantisIslands(shift = 0): Ring[] {
  return islands.map(([x, y, radius, corners], island) => {
    const ring = Array.from({ length: corners }, (_, corner): Position => {
      const angle = (2 * Math.PI * corner) / corners
      const ragged = radius * (0.75 + 0.2 * Math.sin(3 * angle + island) + 0.08 * Math.sin(corner * 2.4 + island))
      return [turned(x + ragged * Math.cos(angle) + shift), y + 0.8 * ragged * Math.sin(angle)]
    })
    return [...ring, ring[0]!]
  })
}

/** The coast of Atlantis: five islands, owners 0 to 4, and two islets as circles, owners 5 and 6. */
export function atlantisCoast(shift = 0): Coast {
  const rings = atlantisIslands(shift)
  return {
    segments: Float64Array.from(rings.flatMap((ring) => ring.slice(1).flatMap((to, at) => [...ring[at]!, ...to]))),
    owner: Uint16Array.from(rings.flatMap((ring, island) => ring.slice(1).map(() => island))),
    islets: Float64Array.from([turned(-30.4 + shift), 30.2, 900, 5, turned(-33.5 + shift), 28.3, 1500, 6])
  }
}

function turned(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude
}

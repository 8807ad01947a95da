import type { Position } from '~/model/geometry'

/** Positions on a circle's ring at these bearings in degrees; the ring begins in the north and runs against the clock. */
export function rim(ring: readonly Position[], bearings: readonly number[]): readonly Position[] {
  return bearings
    .map((degrees) => ring[Math.round(((360 - degrees) / 360) * (ring.length - 1)) % ring.length])
    .filter((position) => position !== undefined)
}

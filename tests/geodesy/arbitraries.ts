import fc from 'fast-check'
import type { Box } from '~/geodesy/bbox'
import type { Extent } from '~/geodesy/extent'
import type { Position } from '~/geodesy/position'
import type { Ring } from '~/geodesy/ring'

/** Positions in a box. */
export function position([west, south, east, north]: Box): fc.Arbitrary<Position> {
  return fc.tuple(fc.double({ min: west, max: east, noNaN: true }), fc.double({ min: south, max: north, noNaN: true }))
}

/** Rings round a position of the box that do not cross themselves, counterclockwise, of 3 to 12 corners, `reach` degrees wide at most. */
export function ring(box: Box, reach: number): fc.Arbitrary<Ring> {
  return fc
    .tuple(position(box), fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 3, maxLength: 12 }))
    .map(([[x, y], radii]): Ring => {
      const corners = radii.map((radius, corner): Position => {
        const angle = (2 * Math.PI * corner) / radii.length
        return [x + reach * radius * Math.cos(angle), y + reach * radius * Math.sin(angle)]
      })
      return [...corners, corners[0]!]
    })
}

/** Discs and polygons in a box. */
export function extent(box: Box): fc.Arbitrary<Extent> {
  return fc.oneof(
    fc.record({
      kind: fc.constant('disc' as const),
      centre: position(box),
      radius: fc.double({ min: 2000, max: 70_000, noNaN: true })
    }),
    ring(box, 0.6).map((outer): Extent => ({ kind: 'polygons', polygons: [[outer]] }))
  )
}

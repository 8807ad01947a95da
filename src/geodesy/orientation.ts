import { checkRing, unrolled, type Polygon, type Ring } from './ring'

/** Whether a ring runs counterclockwise on a map with north up, also across the 180th meridian. */
export function counterclockwise(ring: Ring): boolean {
  checkRing(ring)
  const corners = unrolled(ring)
  const [originX, originY] = corners[0] ?? [0, 0]
  let doubled = 0
  for (let at = 1; at < corners.length; at++) {
    const [x1, y1] = corners[at - 1]!
    const [x2, y2] = corners[at]!
    doubled += (x1 - originX) * (y2 - originY) - (x2 - originX) * (y1 - originY)
  }
  return doubled > 0
}

/** The polygon with its outer ring counterclockwise and its holes clockwise: the right-hand rule of RFC 7946 section 3.1.6. */
export function rewound(polygon: Polygon): Polygon {
  return polygon.map((ring, index) => (counterclockwise(ring) === (index === 0) ? ring : ring.toReversed()))
}

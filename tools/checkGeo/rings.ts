import { counterclockwise } from '~/geodesy/orientation'
import { selfCrossing } from '~/geodesy/selfCrossing'
import { shown } from '~/model/fault'
import type { LineString, MultiPolygon, Point, Polygon, Position } from '~/model/geometry'
import { type Address, type Check, type Subject, Words } from './subject'

type Ring = readonly Position[]

/** Rings do not cross themselves, are wound by the right-hand rule (RFC 7946, 3.1.6), enclose something, and holes lie within. */
export const rings: Check = (subject) => {
  const { areas, deployment, disputes } = subject.situation
  for (const { id, geometry } of [...areas, ...deployment, ...disputes]) {
    for (const [index, polygon] of polygonsOf(geometry).entries()) {
      const keys = geometry.type === 'MultiPolygon' ? [index] : []
      polygon.forEach((ring, number) =>
        checkRing(ring, number === 0, subject.of(id, 'geometry', 'coordinates', ...keys, number), subject)
      )
      checkHoles(polygon, subject.of(id, 'geometry', 'coordinates', ...keys), subject)
    }
  }
  for (const { id, geometry, corners } of deployment) checkCorners(id, geometry, corners, subject)
}

function polygonsOf(geometry: Point | LineString | Polygon | MultiPolygon): readonly (readonly Ring[])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

function checkRing(ring: Ring, isOuter: boolean, address: Address, { fault, warning }: Subject): void {
  if (new Set(ring.map((position) => position.join())).size < 3) {
    return fault(address, 'a ring with at least three different corners', ring, 'add the missing corners')
  }
  const repeated = ring.findIndex((position, index) => index > 0 && position.join() === ring[index - 1]?.join())
  if (repeated > 0)
    warning(inner(address, repeated), 'another position than the one before', ring[repeated], 'remove it')
  const crossing = selfCrossing(ring)
  if (crossing) {
    const place = crossing.map((degrees) => Number(degrees.toFixed(5)))
    return fault(
      address,
      'a ring that does not cross or touch itself',
      new Words(`a crossing at ${shown(place)}`),
      'put its corners in the order in which they are passed'
    )
  }
  if (counterclockwise(ring) === isOuter) return
  const [expected, found] = isOuter
    ? (['counterclockwise (an outer ring, RFC 7946)', 'clockwise'] as const)
    : (['clockwise (a hole, RFC 7946)', 'counterclockwise'] as const)
  fault(address, `a ring wound ${expected}`, new Words(found), 'reverse the order of its positions')
}

function checkHoles([outer, ...holes]: readonly Ring[], address: Address, { fault }: Subject): void {
  holes.forEach((hole, index) => {
    const outside = hole.find((position) => outer && !encloses(outer, position))
    if (outside)
      fault(
        inner(address, index + 1),
        'a hole within its outer ring',
        outside,
        'move it, or make it a polygon of its own'
      )
  })
}

function checkCorners(
  id: string,
  geometry: LineString | Polygon,
  corners: readonly { readonly number: number; readonly at: Position }[],
  { property, fault }: Subject
): void {
  const line = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : geometry.coordinates
  let last = -1
  corners.forEach(({ number, at }, index) => {
    if (number !== index + 1)
      fault(
        property(id, 'corners', index, 'number'),
        `${index + 1}`,
        number,
        'number the corners from 1 in the order of the ring'
      )
    const place = line.findIndex((position, where) => where > last && position[0] === at[0] && position[1] === at[1])
    if (place < 0)
      fault(
        property(id, 'corners', index, 'at'),
        'a position of the ring, after the corner before',
        at,
        'give corners and ring the same positions in the same order'
      )
    else last = place
  })
}

function inner(address: Address, ...keys: readonly PropertyKey[]): Address {
  return { ...address, keys: [...address.keys, ...keys] }
}

/** Whether a ring encloses a position or passes through it; edges are straight in degrees. */
export function encloses(ring: Ring, [lon, lat]: Position): boolean {
  let inside = false
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!] // both within the ring
    const side = (x2 - x1) * (lat - y1) - (lon - x1) * (y2 - y1)
    const isBetween =
      lon >= Math.min(x1, x2) && lon <= Math.max(x1, x2) && lat >= Math.min(y1, y2) && lat <= Math.max(y1, y2)
    if (side === 0 && isBetween) return true
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

import { selfCrossing } from '~/geodesy/selfCrossing'
import { shown } from '~/model/fault'
import type { Box, Position } from '~/model/geometry'
import type { Area, Place, Situation } from '~/model/situation'
import type { Where } from '~/model/where'
import { type Land, land, metres } from './land'
import { encloses } from './rings'
import { type Address, type Check, type Subject, Words } from './subject'

/** What happened at sea stands at sea and in the sea that it names; what happened ashore stands ashore; so do places. */
export const ground: Check = (subject) => {
  const { situation, of, property } = subject
  const charted = land(situation.file.window, situation.islets)
  for (const item of [...situation.strikes, ...situation.events]) {
    if (item.geometry)
      checkSpot(
        item.geometry.coordinates,
        item.where,
        item.kind === 'strike',
        of(item.id, 'geometry', 'coordinates'),
        charted,
        subject
      )
  }
  for (const { id, positions } of situation.forces) {
    positions.forEach(({ at, where }, index) => {
      if (at) checkSpot(at, where, false, property(id, 'positions', index, 'at'), charted, subject)
    })
  }
  for (const area of situation.areas) checkLabel(area, charted, subject)
  checkPlaces(charted, subject)
}

/** Places that are named by the land round them but lie at sea. */
const wet: readonly string[] = ['gulf', 'passage', 'strait']

/** Places that stand on land, whatever else they are. */
const ashore = ['capital', 'city', 'port', 'airfield', 'cape', 'island'] as const

function checkSpot(
  position: Position,
  where: Where,
  isAtSea: boolean,
  address: Address,
  charted: Land,
  subject: Subject
): void {
  if (where.kind !== 'position' && where.kind !== 'circle') return
  const { places, file } = subject.situation
  const place = places.find(({ id }) => where.kind === 'position' && id === where.place)
  // Outside of the window there is no ground to stand on; the parse door knows which positions may be there.
  if (isWithin(file.window, position)) {
    const isFine =
      where.sea !== undefined || isAtSea
        ? checkAfloat(position, where, address, charted, subject)
        : checkAshore(position, where, place, address, charted, subject)
    if (!isFine) return
  }
  if (where.kind !== 'position' || !place) return
  if (metres(position, place.geometry.coordinates) <= where.precision + place.precision) return
  const expected = `a position at ${place.id}, ${shown(place.geometry.coordinates)}`
  subject.fault(address, expected, position, 'correct the position or the place')
}

function checkAshore(
  position: Position,
  where: Extract<Where, { kind: 'position' | 'circle' }>,
  place: Place | undefined,
  address: Address,
  charted: Land,
  subject: Subject
): boolean {
  if (place && wet.includes(place.placeKind)) return true
  const reach = where.kind === 'circle' ? where.radius : where.precision
  if (isAshore(position, reach, charted, subject.situation)) return true
  subject.fault(
    address,
    'a position on land: no "where.sea" says that it is at sea',
    far(position, charted, 'at sea'),
    'correct the position, or name the sea in "where.sea"'
  )
  return false
}

function checkAfloat(
  position: Position,
  where: Where,
  address: Address,
  charted: Land,
  { situation, fault }: Subject
): boolean {
  // Within the error of the drawn coast a ship may be in port or close to the shore.
  if (charted.isLand(position) && charted.toShore(position) > barAt(position, situation)) {
    const mend = 'move it to the sea, or take "where.sea" away if it was ashore'
    fault(address, 'a position at sea', far(position, charted, 'inland'), mend)
    return false
  }
  const area = situation.areas.find(({ id }) => id === where.sea)
  if (!area || polygonsOf(area).some(([outer = []]) => encloses(outer, position))) return true
  const expected = `a position in ${area.id}, the sea that "where.sea" names`
  fault(address, expected, position, 'correct the position or the sea')
  return false
}

function checkPlaces(charted: Land, { situation, of, fault }: Subject): void {
  for (const { id, placeKind, precision, geometry, beyond } of situation.places) {
    if (beyond || !ashore.some((kind) => kind === placeKind)) continue
    if (isAshore(geometry.coordinates, precision, charted, situation)) continue
    fault(
      of(id, 'geometry', 'coordinates'),
      `a position on land for a place of the kind ${placeKind}`,
      far(geometry.coordinates, charted, 'at sea'),
      'correct the position or the kind of place'
    )
  }
}

function checkLabel({ id, label, ...area }: Area, charted: Land, { property, fault }: Subject): void {
  if (
    polygonsOf(area)
      .flat()
      .some((ring) => selfCrossing(ring) !== undefined)
  )
    return // nothing is inside or outside of it
  const isInside = polygonsOf(area).some(
    ([outer = [], ...holes]) => encloses(outer, label) && !holes.some((hole) => encloses(hole, label))
  )
  if (!isInside) fault(property(id, 'label'), 'a label within the area', label, 'move it inside')
  else if (charted.isLand(label)) {
    fault(property(id, 'label'), 'a label at sea', far(label, charted, 'inland'), 'move it to the sea')
  }
}

function polygonsOf({ geometry }: Pick<Area, 'geometry'>): readonly (readonly (readonly Position[])[])[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** How far the coast as drawn may be from the true one here, in metres. */
function barAt(position: Position, { file: { coast } }: Situation): number {
  const soft = coast.soft.filter(({ box }) => isWithin(box, position))
  return Math.max(coast.bar, ...soft.map(({ bar }) => bar))
}

function isWithin([west, south, east, north]: Box, [lon, lat]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/** Whether a position is on land, or as near to it as it is known and as the coast is. */
function isAshore(position: Position, reach: number, charted: Land, situation: Situation): boolean {
  return charted.isLand(position) || charted.toShore(position) <= reach + barAt(position, situation)
}

function far(position: Position, charted: Land, where: string): Words {
  const metres = charted.toShore(position)
  const distance = Number.isFinite(metres) ? `${(metres / 1000).toFixed(1)} km` : 'hundreds of kilometres'
  return new Words(`${shown(position)}, ${distance} ${where}`)
}

import type { CrowdData } from '~/model/crowdData'
import { walkGeometry } from './geometryCode'
import { Growing } from './growing'
import { kinds } from './kinds'
import type { Packed } from './packed'

/** The places of all features as one crowd, to be handed to whoever draws it. */
export function crowdOf({ numbers, kinds: kind, form, formAt, places, placesAt, days }: Packed): CrowdData {
  // What most files are full of, or hold nothing else than.
  const singles = kind.reduce((sum, one) => sum + Number(kinds[one] === 'Point'), 0)
  const points = new Growing((length) => new Float64Array(length), 2 * singles)
  const pointOf = new Growing((length) => new Uint32Array(length), singles)
  const pointDay = new Growing((length) => new Int32Array(length), singles)
  const corners = new Growing((length) => new Float64Array(length), places.length - 2 * singles)
  const ringAt = new Growing((length) => new Uint32Array(length))
  const shapeAt = new Growing((length) => new Uint32Array(length))
  const shapeKind = new Growing((length) => new Uint8Array(length))
  const shapeOf = new Growing((length) => new Uint32Array(length))
  const shapeDay = new Growing((length) => new Int32Array(length))
  const addPoint = (longitude: number, latitude: number, number: number, day: number) => {
    points.push(longitude)
    points.push(latitude)
    pointOf.push(number)
    pointDay.push(day)
  }
  for (let index = 0; index < numbers.length; index++) {
    if (kinds[kind[index]!] === 'none') continue
    const number = numbers[index]!
    const day = days[index]!
    if (kinds[kind[index]!] === 'Point') {
      addPoint(places[placesAt[index]!]!, places[placesAt[index]! + 1]!, number, day)
      continue
    }
    walkGeometry(
      { form, numbers: places, at: formAt[index]!, next: placesAt[index]! },
      {
        point(longitude, latitude) {
          addPoint(longitude, latitude, number, day)
        },
        shape(what, next, width, sizes) {
          shapeAt.push(ringAt.length)
          shapeKind.push(what === 'area' ? 1 : 0)
          shapeOf.push(number)
          shapeDay.push(day)
          let at = next
          for (const size of sizes) {
            ringAt.push(corners.length / 2)
            if (width === 2) corners.appendPart(places, at, at + 2 * size)
            else
              for (let one = at; one < at + 3 * size; one += 3) {
                corners.push(places[one]!)
                corners.push(places[one + 1]!)
              }
            at += width * size
          }
        }
      }
    )
  }
  ringAt.push(corners.length / 2)
  shapeAt.push(ringAt.length - 1)
  return {
    points: points.taken(),
    pointOf: pointOf.taken(),
    pointDay: pointDay.taken(),
    corners: corners.taken(),
    ringAt: ringAt.taken(),
    shapeAt: shapeAt.taken(),
    shapeKind: shapeKind.taken(),
    shapeOf: shapeOf.taken(),
    shapeDay: shapeDay.taken()
  }
}

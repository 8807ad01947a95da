import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { shown } from '~/model/fault'
import { limits } from '../limits'
import { Refusal, wholeFile } from './ledger'
import { member } from './readGeojson'
import type { Taker } from './takeFeature'

/** Takes the features of a TopoJSON topology: every member of a collection, and every object that is none. */
export function readTopojson(root: unknown, taker: Taker): void {
  const [objects, arcs] = [member(root, 'objects'), member(root, 'arcs') ?? []]
  if (typeof objects !== 'object' || objects === null || Array.isArray(objects))
    throw new Refusal('topology', { keys: ['objects'] }, shown(objects))
  if (!Array.isArray(arcs)) throw new Refusal('topology', { keys: ['arcs'] }, shown(arcs))
  const bad = arcs.findIndex((arc: unknown) => !isArc(arc))
  if (bad >= 0) throw new Refusal('topology', { keys: ['arcs', bad] }, shown(arcs[bad]))
  const transform = member(root, 'transform')
  if (transform !== undefined && !(isPair(member(transform, 'scale')) && isPair(member(transform, 'translate'))))
    throw new Refusal('topology', { keys: ['transform'] }, shown(transform))
  const topology = {
    type: 'Topology',
    objects: {},
    arcs,
    ...(transform === undefined ? {} : { transform })
  } as unknown as Topology // its parts were just checked
  const lengths = arcs.map((arc: readonly unknown[]) => arc.length)
  let positions = 0
  const all = Object.entries(objects).flatMap(([name, object]: [string, unknown]) => members(object, ['objects', name]))
  all.forEach(({ object, keys }, index) => {
    taker.take(index / all.length, () => {
      const place = { keys }
      const used = [...references(member(object, 'arcs'))]
      for (const reference of used) {
        const length = Number.isInteger(reference)
          ? lengths[(reference as number) < 0 ? ~(reference as number) : (reference as number)]
          : undefined // checked in the same breath
        if (length === undefined) throw new Refusal('arc', place, shown(reference))
        positions += length
      }
      if (positions > limits.positions) throw new TooMany()
      return {
        id: member(object, 'id'),
        geometry: geometryOf(topology, object, place),
        properties: member(object, 'properties'),
        placeOf: () => place
      }
    })
  })
}

/** Ends the reading of a file that multiplies its content. */
class TooMany extends Refusal {
  constructor() {
    super('too-many-positions', wholeFile, String(limits.positions))
  }
}

interface Member {
  readonly object: unknown
  readonly keys: readonly PropertyKey[]
}

function members(object: unknown, keys: readonly PropertyKey[]): readonly Member[] {
  const geometries = member(object, 'geometries')
  if (
    member(object, 'type') !== 'GeometryCollection' ||
    !Array.isArray(geometries) ||
    member(object, 'properties') !== undefined
  )
    return [{ object, keys }]
  return geometries.map((one: unknown, index) => ({ object: one, keys: [...keys, 'geometries', index] }))
}

function geometryOf(topology: Topology, object: unknown, place: { readonly keys: readonly PropertyKey[] }): unknown {
  if (member(object, 'type') === null) return null
  try {
    const made = feature(topology, object as GeometryObject) // whatever it is: a wrong one throws or fails the check of its geometry
    return made.type === 'Feature'
      ? made.geometry
      : { type: 'GeometryCollection', geometries: made.features.map(({ geometry }) => geometry) }
  } catch {
    throw new Refusal('geometry-type', place, shown(member(object, 'type') ?? object))
  }
}

function* references(arcs: unknown): Generator {
  if (Array.isArray(arcs)) for (const one of arcs) yield* references(one)
  else if (arcs !== undefined) yield arcs
}

function isPair(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length >= 2 && value.every((one) => typeof one === 'number' && Number.isFinite(one))
  )
}

function isArc(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.every(isPair)
}

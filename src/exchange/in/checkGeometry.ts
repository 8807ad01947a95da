import { selfCrossing } from '~/geodesy/selfCrossing'
import { surelySimple } from '~/geodesy/surelySimple'
import { shown } from '~/model/fault'
import type { Geometry, Position } from '~/model/geojson'
import { limits } from '../limits'
import { doubleArea } from '../rightHand'
import { type Place, Refusal } from './ledger'
import { fromMercator, mayBeMercator } from './mercator'
import type { ProblemKind } from './problem'
import type { ReadOptions } from './reading'

/** A geometry that was found good, and what should be known about it. */
export interface Checked {
  readonly geometry: Geometry | null
  readonly notes: readonly { readonly kind: ProblemKind; readonly place: Place; readonly found: string }[]
  readonly unmeasured: boolean
}

type Keys = readonly PropertyKey[]
type Note = Checked['notes'][number]

/** Checks one geometry, mends what can be mended without loss and throws a Refusal for what cannot; `placeOf` addresses its parts. */
export function checkGeometry(
  value: unknown,
  placeOf: (keys: Keys) => Place,
  options: Pick<ReadOptions, 'swap' | 'crs'>
): Checked {
  return new Check(placeOf, options).whole(value)
}

/** Members that hold lists of positions of some depth. */
const depths = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const
type Simple = keyof typeof depths

class Check {
  private readonly notes: Note[] = []
  private readonly widths = new Set<number>()
  private unmeasured = false
  private readonly placeOf: (keys: Keys) => Place
  private readonly options: Pick<ReadOptions, 'swap' | 'crs'>
  /** Numbers are taken as they stand. */
  private readonly asIs: boolean

  constructor(placeOf: (keys: Keys) => Place, options: Pick<ReadOptions, 'swap' | 'crs'>) {
    this.placeOf = placeOf
    this.options = options
    this.asIs = !options.swap && options.crs === 'EPSG:4326'
  }

  whole(value: unknown): Checked {
    const geometry = value === null ? null : this.geometry(value, [], 0)
    if (value === null) this.note('null', [], 'null')
    else if (geometry === null) this.note('empty', [], shown(value))
    if (this.widths.size > 1) this.note('dimensions', [], [...this.widths].toSorted((a, b) => a - b).join(', '))
    return { geometry, notes: this.notes, unmeasured: this.unmeasured }
  }

  private note(kind: ProblemKind, keys: Keys, found: string): void {
    this.notes.push({ kind, place: this.placeOf(keys), found })
  }

  private refuse(kind: ProblemKind, keys: Keys, found: unknown): never {
    throw new Refusal(kind, this.placeOf(keys), typeof found === 'string' ? found : shown(found))
  }

  /** Null for a geometry without any position. */
  private geometry(value: unknown, keys: Keys, depth: number): Geometry | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.refuse('geometry-type', keys, value)
    const { type } = value as { readonly type?: unknown } // any object may be asked for a member
    if (type === 'GeometryCollection') return this.collection(value, keys, depth)
    if (typeof type !== 'string' || !Object.hasOwn(depths, type))
      return this.refuse('geometry-type', [...keys, ...('type' in value ? ['type'] : [])], type)
    if (!('coordinates' in value) || value.coordinates === null) return this.refuse('coordinates-missing', keys, value)
    return this.simple(type as Simple, value.coordinates, [...keys, 'coordinates']) // the table has exactly these types
  }

  private collection(value: object, keys: Keys, depth: number): Geometry | null {
    const { geometries } = value as { readonly geometries?: unknown } // as above
    if (!Array.isArray(geometries) || depth > limits.depth) return this.refuse('coordinates-missing', keys, value)
    const members = geometries
      .map((one, index) => this.geometry(one, [...keys, 'geometries', index], depth + 1))
      .filter((one) => one !== null)
    return members.length === 0 ? null : { type: 'GeometryCollection', geometries: members }
  }

  private simple(type: Simple, value: unknown, keys: Keys): Geometry | null {
    if (!Array.isArray(value)) return this.refuse('coordinate', keys, value)
    if (value.length === 0) return null
    switch (type) {
      case 'Point':
        return { type, coordinates: this.isPlain(value) ? (value as unknown as Position) : this.position(value, keys) }
      case 'MultiPoint':
        return { type, coordinates: this.positions(value, keys) }
      case 'LineString':
        return { type, coordinates: this.line(value, keys) }
      case 'MultiLineString':
        return { type, coordinates: this.list(value, keys).map((one, index) => this.line(one, [...keys, index])) }
      case 'Polygon':
        return { type, coordinates: this.polygon(value, keys) }
      case 'MultiPolygon':
        return { type, coordinates: this.list(value, keys).map((one, index) => this.polygon(one, [...keys, index])) }
    }
  }

  private list(value: unknown, keys: Keys): readonly unknown[] {
    return Array.isArray(value) ? value : this.refuse('coordinate', keys, value)
  }

  private positions(value: unknown, keys: Keys): readonly Position[] {
    const list = this.list(value, keys)
    // What was read as such already is not made anew: nearly every file is full of it.
    if (list.every((one) => this.isPlain(one))) return list as readonly Position[]
    return list.map((one, index) => this.position(one, [...keys, index]))
  }

  /** Whether a value is a position of two numbers of which nothing is to be said. */
  private isPlain(value: unknown): boolean {
    if (!this.asIs || !Array.isArray(value) || value.length !== 2) return false
    const [longitude, latitude] = value as readonly unknown[]
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return false
    if (!(longitude >= -180 && longitude <= 180 && latitude >= -90 && latitude <= 90)) return false
    this.widths.add(2)
    return true
  }

  private line(value: unknown, keys: Keys): readonly Position[] {
    const line = this.positions(value, keys)
    return line.length < 2 ? this.refuse('line-short', keys, value) : line
  }

  private position(value: unknown, keys: Keys): Position {
    if (!Array.isArray(value) || value.length < 2) return this.refuse('coordinate', keys, value)
    const numbers: readonly unknown[] = value
    const bad = numbers.slice(0, 3).findIndex((one) => typeof one !== 'number' || !Number.isFinite(one))
    if (bad >= 0)
      return this.refuse(
        'coordinate',
        [...keys, bad],
        typeof numbers[bad] === 'number' ? String(numbers[bad]) : numbers[bad]
      )
    const [first = 0, second = 0, height] = numbers as readonly number[] // checked just now
    if (numbers.length > 3) this.note('surplus', [...keys, 3], shown(value))
    this.widths.add(Math.min(3, numbers.length))
    const [x, y] = this.options.swap ? [second, first] : [first, second]
    const [longitude, latitude] = this.options.crs === 'EPSG:3857' && mayBeMercator(x, y) ? fromMercator(x, y) : [x, y]
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
      return this.refuse(
        Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180 ? 'swapped' : 'range',
        keys,
        `[${first}, ${second}]`
      )
    return height === undefined ? [longitude, latitude] : [longitude, latitude, height]
  }

  private polygon(value: unknown, keys: Keys): readonly (readonly Position[])[] {
    const rings = this.list(value, keys)
    if (rings.length === 0) return this.refuse('ring-short', keys, value)
    return rings.map((ring, index) => this.ring(ring, [...keys, index], index === 0))
  }

  private ring(value: unknown, keys: Keys, outer: boolean): readonly Position[] {
    const open = this.positions(value, keys)
    const [first, last] = [open[0], open.at(-1)]
    const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
    if (open.length < 3 || (closed && open.length < 4) || !first) return this.refuse('ring-short', keys, value)
    const ring = closed ? open : [...open, first]
    if (!hasThreeCorners(ring)) return this.refuse('ring-flat', keys, value)
    if (!closed) this.note('unclosed', keys, `[${first.join(', ')}] … [${last?.join(', ') ?? ''}]`)
    this.checkCrossing(ring, keys)
    if (doubleArea(ring) > 0 === outer) return ring
    this.note('winding', keys, outer ? 'clockwise' : 'counterclockwise')
    return ring.toReversed()
  }

  private checkCrossing(ring: readonly Position[], keys: Keys): void {
    if (surelySimple(ring)) return
    const wide = ring.some(([longitude], index) => Math.abs(longitude - (ring[index - 1]?.[0] ?? longitude)) > 180)
    const crossing = wide ? undefined : selfCrossing(ring.map(([longitude, latitude]) => [longitude, latitude]))
    if (wide) this.note('wide', keys, `${ring.length} positions`)
    if (crossing) this.note('crossing', keys, `[${crossing.map((value) => Number(value.toFixed(5))).join(', ')}]`)
    this.unmeasured ||= wide || crossing !== undefined
  }
}

function hasThreeCorners(ring: readonly Position[]): boolean {
  const corners: Position[] = []
  for (const position of ring) {
    if (!corners.some(([x, y]) => x === position[0] && y === position[1])) corners.push(position)
    if (corners.length === 3) return true
  }
  return false
}

import { isSurelySimple } from '~/geodesy/surelySimple'
import { types, type Writing } from '../held/geometryCode'
import { kinds } from '../held/kinds'
import type { JsonBytes } from './jsonBytes'

type Keys = readonly PropertyKey[]

const encoder = new TextEncoder()
const [typeKey, coordinatesKey] = ['"type"', '"coordinates"'].map((key) => encoder.encode(key)) as [
  Uint8Array,
  Uint8Array
] // as many as went in
/** A type as it stands in a file, and its numbers in the code of geometries and in `kinds`. */
const spellings = (['Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon'] as const).map(
  (type) => ({ type, word: encoder.encode(`"${type}"`), code: types.indexOf(type), kind: kinds.indexOf(type) })
)
type Spelling = (typeof spellings)[number]
const [openList, closeList, comma, minus, zero, nine, brace] = [91, 93, 44, 45, 48, 57, 123]

/** Writes geometries of GeoJSON from bytes to flat numbers, as long as nothing is to be said of them but how their rings turn. */
export class PlainGeometry {
  private readonly json: JsonBytes
  private readonly writing: Writing
  private type: Spelling | null = null
  /** The type that was met last: most files have one. */
  private usual = spellings[0]!
  private isRead = false
  private isOdd = false
  /** Where coordinates wait for their type; −1 if none do. */
  private waiting = -1
  /** Numbers of every position; 0 until the first. */
  private width = 0
  /** Keys of the rings that ran the wrong way and were turned round. */
  turned: { readonly keys: Keys; readonly found: string }[] = []

  constructor(json: JsonBytes, writing: Writing) {
    this.json = json
    this.writing = writing
  }

  /** Goes behind the value here and gives the number in `kinds` of what was written; 0 where that is left to `checkGeometry`. */
  read(): number {
    const { json } = this
    if (json.next() !== brace) {
      json.skip()
      return 0
    }
    this.type = null
    this.isRead = false
    this.isOdd = false
    this.waiting = -1
    this.width = 0
    if (this.turned.length > 0) this.turned = []
    json.object(this.member)
    return this.isRead && !this.isOdd ? this.kind : 0
  }

  private get kind(): number {
    return this.type?.kind ?? 0
  }

  private readonly member = (from: number, to: number): void => {
    const { json } = this
    if (json.spells(from, to, typeKey)) {
      this.readType()
      if (this.waiting >= 0) this.readWaiting()
    } else if (json.spells(from, to, coordinatesKey)) {
      if (this.isRead || this.waiting >= 0) this.isOdd = true
      if (this.type !== null && !this.isOdd) this.readCoordinates(this.type)
      else {
        this.waiting = json.at
        json.skip()
      }
    } else {
      if (json.isEscaped) this.isOdd = true
      json.skip()
    }
  }

  private readType(): void {
    const { json } = this
    json.next()
    const from = json.at
    json.skip()
    const isIt = ({ word }: Spelling) => json.spells(from, json.at, word)
    const found = isIt(this.usual) ? this.usual : spellings.find(isIt)
    if (this.type !== null || !found) this.isOdd = true
    this.type = found ?? null
    this.usual = found ?? this.usual
  }

  private readWaiting(): void {
    const { json } = this
    const { at } = json
    json.at = this.waiting
    if (this.type !== null && !this.isOdd) this.readCoordinates(this.type)
    json.at = at
  }

  /** Writes what stands here, or goes behind it as something odd. */
  private readCoordinates({ type, code }: Spelling): void {
    const { json } = this
    const { form } = this.writing
    const { at } = json
    const start = form.length
    form.push(0)
    form.push(code)
    this.isRead = true
    if (this.coordinates(type)) form.put(start, this.width)
    else {
      this.isOdd = true
      json.at = at
      json.skip()
    }
  }

  private coordinates(type: Spelling['type']): boolean {
    switch (type) {
      case 'Point':
        return this.position()
      case 'MultiPoint':
        return this.positions() > 0
      case 'LineString':
        return this.line()
      case 'MultiLineString':
        return this.several(() => this.line())
      case 'Polygon':
        return this.polygon([])
      case 'MultiPolygon':
        return this.several((index) => this.polygon([index]))
    }
  }

  private several(one: (index: number) => boolean): boolean {
    const { json } = this
    const { form } = this.writing
    if (!json.has(openList)) return false
    const slot = form.length
    form.push(0)
    let count = 0
    do if (!one(count++)) return false
    while (json.has(comma))
    form.put(slot, count)
    return json.has(closeList)
  }

  private line(): boolean {
    return this.positions() >= 2
  }

  private polygon(keys: Keys): boolean {
    return this.several((index) => this.ring(keys, index))
  }

  /** A ring that is closed and surely simple; its corners are put in the order of RFC 7946. */
  private ring(keys: Keys, index: number): boolean {
    const { numbers } = this.writing
    const from = numbers.length
    const count = this.positions()
    if (count < 4) return false
    const { all } = numbers
    if (!isSurelySimple(all, from, count, this.width)) return false
    const isLeft = doubleArea(all, from, count, this.width) > 0
    if (isLeft !== (index === 0)) {
      turnRound(all, from, count, this.width)
      this.turned.push({ keys: [...keys, index], found: index === 0 ? 'clockwise' : 'counterclockwise' })
    }
    return true
  }

  /** How many positions the list here has; −1 for what is none. */
  private positions(): number {
    const { json } = this
    const { form } = this.writing
    if (!json.has(openList)) return -1
    const slot = form.length
    form.push(0)
    let count = 0
    do {
      if (!this.position()) return -1
      count++
    } while (json.has(comma))
    form.put(slot, count)
    return json.has(closeList) ? count : -1
  }

  private position(): boolean {
    const { json } = this
    const { numbers } = this.writing
    if (!json.has(openList) || !this.isNumber()) return false
    const longitude = json.number()
    if (!json.has(comma) || !this.isNumber()) return false
    const latitude = json.number()
    if (!(longitude >= -180 && longitude <= 180 && latitude >= -90 && latitude <= 90)) return false
    numbers.push(longitude)
    numbers.push(latitude)
    let width = 2
    if (json.has(comma)) {
      if (!this.isNumber()) return false
      const height = json.number()
      if (!Number.isFinite(height)) return false
      numbers.push(height)
      width = 3
    }
    if (this.width === 0) this.width = width
    return width === this.width && json.has(closeList)
  }

  private isNumber(): boolean {
    const byte = this.json.next()
    return byte === minus || (byte >= zero && byte <= nine)
  }
}

/** Twice the area of a ring among flat numbers, as `doubleArea` of `rightHand` has it. */
function doubleArea(places: Float64Array, from: number, count: number, width: number): number {
  const [x0, y0] = [places[from]!, places[from + 1]!]
  let sum = 0
  for (let at = from; at < from + width * (count - 1); at += width)
    sum += (places[at]! - x0) * (places[at + width + 1]! - y0) - (places[at + width]! - x0) * (places[at + 1]! - y0)
  return sum
}

function turnRound(places: Float64Array, from: number, count: number, width: number): void {
  for (let low = from, high = from + width * (count - 1); low < high; low += width, high -= width)
    for (let one = 0; one < width; one++) {
      const before = places[low + one]!
      places[low + one] = places[high + one]!
      places[high + one] = before
    }
}

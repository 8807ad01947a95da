import type { Json } from '~/model/geojson'
import type { Writing } from '../held/geometryCode'
import type { JsonBytes } from './jsonBytes'
import { PlainGeometry } from './plainGeometry'

/** A part of the bytes; `from` is −1 where there is none. */
export interface Span {
  from: number
  to: number
}

/** A feature of GeoJSON of which nothing is to be said but how its rings turn: its place is written already, the rest still stands in the bytes. */
export interface PlainFeature {
  readonly bytes: Uint8Array
  /** Of the geometry: its number in `kinds`, and where its form and its numbers begin. */
  readonly kind: number
  readonly formAt: number
  readonly placesAt: number
  /** A text or a number. */
  readonly id: Readonly<Span>
  /** An object. */
  readonly properties: Readonly<Span>
  /** The value of the property that was asked for. */
  readonly wanted: Readonly<Span>
  readonly turned: PlainGeometry['turned']
}

const decoder = new TextDecoder()

/** The id of a plain feature that has one. */
export function idIn({ bytes, id }: PlainFeature): string | number {
  return JSON.parse(decoder.decode(bytes.subarray(id.from, id.to))) as string | number // looked at when it was read
}

/** The properties of a plain feature. */
export function propertiesIn({ bytes, properties: { from, to } }: PlainFeature): Readonly<Record<string, Json>> {
  return from < 0 ? {} : (JSON.parse(decoder.decode(bytes.subarray(from, to))) as Readonly<Record<string, Json>>) // an object
}

const encoder = new TextEncoder()
const names = ['type', 'geometry', 'properties', 'id'] as const
const keys = names.map((name) => encoder.encode(JSON.stringify(name)))
/** Names by the length of their keys: each has its own. */
const byLength = Array.from({ length: 13 }, (_, length) => keys.findIndex((key) => key.length === length))
const featureWord = encoder.encode('"Feature"')
const nullWord = encoder.encode('null')
const [brace, quote, nine] = [123, 34, 57]

/** Goes through features of a collection; what it says of one holds until the next. */
export class PlainReader implements PlainFeature {
  readonly bytes: Uint8Array
  kind = 0
  formAt = 0
  placesAt = 0
  readonly id: Span = { from: -1, to: -1 }
  readonly properties: Span = { from: -1, to: -1 }
  readonly wanted: Span = { from: -1, to: -1 }
  private key: Uint8Array | null = null
  private readonly json: JsonBytes
  private readonly writing: Writing
  private readonly geometry: PlainGeometry
  /** Members that were met, a bit for each of `names`. */
  private met = 0
  private isOdd = false

  constructor(json: JsonBytes, writing: Writing) {
    this.bytes = json.bytes
    this.json = json
    this.writing = writing
    this.geometry = new PlainGeometry(json, writing)
  }

  get turned(): PlainGeometry['turned'] {
    return this.geometry.turned
  }

  /** Goes behind the value here and notes the value of the property under a key of JSON; false where it is left to be read otherwise. */
  read(key: Uint8Array | null): boolean {
    const { json, writing } = this
    this.key = key
    this.wanted.from = -1
    this.kind = 0
    this.formAt = writing.form.length
    this.placesAt = writing.numbers.length
    this.id.from = -1
    this.properties.from = -1
    this.met = 0
    this.isOdd = json.next() !== brace
    if (this.isOdd) json.skip()
    else json.object(this.member)
    // A type and a geometry there must be.
    return !this.isOdd && (this.met & 3) === 3
  }

  /** Takes back what was written. */
  undo(): void {
    this.writing.form.shorten(this.formAt)
    this.writing.numbers.shorten(this.placesAt)
  }

  private readonly member = (from: number, to: number): void => {
    const { json } = this
    const name = byLength[to - from] ?? -1
    if (name < 0 || !json.spells(from, to, keys[name]!)) {
      if (json.isEscaped) this.isOdd = true
      return json.skip()
    }
    if ((this.met & (1 << name)) !== 0) this.isOdd = true
    this.met |= 1 << name
    this.value(names[name]!)
  }

  private value(name: (typeof names)[number]): void {
    const { json } = this
    const first = json.next()
    const from = json.at
    if (name === 'geometry') {
      this.kind = this.geometry.read()
      if (this.kind === 0) this.isOdd = true
      return
    }
    if (name === 'properties' && first === brace) json.object(this.property)
    else json.skip()
    if (name === 'type') this.isOdd ||= !json.spells(from, json.at, featureWord)
    else if (!json.spells(from, json.at, nullWord)) {
      const span = this[name]
      span.from = from
      span.to = json.at
      // Texts begin with a quote, numbers with a digit or a minus, which come before all else that begins a value.
      this.isOdd ||= name === 'properties' ? first !== brace : first !== quote && first > nine
    }
  }

  private readonly property = (from: number, to: number): void => {
    const { json, key } = this
    if (key === null) return json.skip()
    if (json.isEscaped) this.isOdd = true
    if (!json.spells(from, to, key)) return json.skip()
    json.next()
    this.wanted.from = json.at
    json.skip()
    this.wanted.to = json.at
  }
}

import { type Geometry, type Json, type Position, simpleParts } from '~/model/geojson'
import type { Box } from '~/model/geometry'
import { limits } from '../limits'
import type { Writing } from '../held/geometryCode'
import { checkGeometry } from './checkGeometry'
import { type Ledger, type Place, Refusal, wholeFile } from './ledger'
import { type PlainFeature, idIn, propertiesIn } from './plainFeature'
import { effects } from './problem'
import type { ReadFeature, ReadOptions } from './reading'

/** A feature as a format found it, not yet checked. */
export interface RawFeature {
  readonly id: unknown
  readonly geometry: unknown
  readonly properties: unknown
  /** Addresses a part of the feature by its keys, as in GeoJSON. */
  readonly placeOf: (keys: readonly PropertyKey[]) => Place
}

/** Told how far the reading is, from 0 to 1, and how many features were read. */
export type Progress = (share: number, read: number) => void

/** Takes in the features that were found good, one by one. */
export interface Sink {
  readonly push: (feature: ReadFeature) => void
  /** Where the places of plain features are written while they are read. */
  readonly places: Writing
  /** A key of JSON: plain features are to show the value of the property under it. Null as long as none is wanted. */
  readonly wanted: Uint8Array | null
  /** Takes in a feature whose place was just written. */
  readonly pushPlain: (feature: PlainFeature, number: number) => void
  /** Forgets everything: the file is read anew. */
  readonly forget: () => void
}

/** Checks features one by one and keeps the books. */
export class Taker {
  /** What the first features say, from which their properties are judged. */
  readonly sample: Pick<ReadFeature, 'properties'>[] = []
  readonly ledger: Ledger
  private readonly ids = new Map<string, number>()
  private readonly options: ReadOptions
  private readonly progress: Progress
  readonly sink: Sink

  constructor(ledger: Ledger, options: ReadOptions, progress: Progress, sink: Sink) {
    this.ledger = ledger
    this.options = options
    this.progress = progress
    this.sink = sink
  }

  /** Counts a feature and gives its number; `share` of the file lies before it. */
  private begin(share: number): number {
    const number = ++this.ledger.read
    if (number > limits.features) throw new Refusal('too-many-features', wholeFile, String(limits.features))
    if (number % 1000 === 0) this.progress(share, number)
    return number
  }

  /** Takes the next feature, or notes why not. `make` may throw a Refusal as well. */
  take(share: number, make: () => RawFeature): void {
    const number = this.begin(share)
    try {
      const { id, geometry, properties, placeOf } = make()
      const checked = checkGeometry(geometry, (keys) => placeOf(['geometry', ...keys]), this.options)
      for (const note of checked.notes) this.ledger.note({ ...note, feature: number })
      const first = checked.geometry && firstPosition(checked.geometry)
      if (first && this.isMaybeSwapped(first[0], first[1]))
        this.ledger.note({
          kind: 'maybe-swapped',
          feature: number,
          place: placeOf(['geometry']),
          found: JSON.stringify(first)
        })
      const named = this.idOf(id, number, placeOf)
      const feature: ReadFeature = {
        id: named,
        number,
        geometry: checked.geometry,
        properties: this.propertiesOf(properties, number, placeOf),
        unmeasured: checked.unmeasured
      }
      if (this.sample.length < 1000) this.sample.push({ properties: feature.properties })
      this.sink.push(feature)
      this.ledger.accepted++
    } catch (error) {
      if (!(error instanceof Refusal) || effects[error.kind] === 'refused') throw error
      this.ledger.note({ kind: error.kind, feature: number, place: error.place, found: error.found })
    }
  }

  /** Takes a feature with nothing to be said of it but how its rings turn; false, and nothing is done, where there is more. */
  takePlain(share: number, feature: PlainFeature, index: number): boolean {
    const { turned, id, placesAt } = feature
    const { all } = this.sink.places.numbers
    if (this.isMaybeSwapped(all[placesAt]!, all[placesAt + 1]!)) return false
    const key = id.from < 0 ? null : idKey(idIn(feature))
    if (key !== null && this.ids.has(key)) return false
    const number = this.begin(share)
    if (key !== null) this.ids.set(key, number)
    for (const { keys, found } of turned) {
      const place = { keys: ['features', index, 'geometry', 'coordinates', ...keys] }
      this.ledger.note({ kind: 'winding', feature: number, place, found })
    }
    if (this.sample.length < 1000) this.sample.push({ properties: propertiesIn(feature) })
    this.sink.pushPlain(feature, number)
    this.ledger.accepted++
    return true
  }

  /** Whether it begins outside of the window and would begin inside with its numbers exchanged. */
  private isMaybeSwapped(longitude: number, latitude: number): boolean {
    const { window } = this.options
    return window !== null && !isWithin(window, longitude, latitude) && isWithin(window, latitude, longitude)
  }

  private idOf(id: unknown, number: number, placeOf: RawFeature['placeOf']): string | number | null {
    if (id === undefined || id === null) return null
    if (typeof id !== 'string' && typeof id !== 'number') {
      this.ledger.note({ kind: 'id', feature: number, place: placeOf(['id']), found: JSON.stringify(id).slice(0, 60) })
      return null
    }
    const key = idKey(id)
    const before = this.ids.get(key)
    if (before === undefined) this.ids.set(key, number)
    else this.ledger.note({ kind: 'duplicate-id', feature: number, place: placeOf(['id']), found: `${id} (${before})` })
    return id
  }

  private propertiesOf(properties: unknown, number: number, placeOf: RawFeature['placeOf']): ReadFeature['properties'] {
    if (properties === null || properties === undefined) return {}
    if (typeof properties === 'object' && !Array.isArray(properties))
      return properties as Readonly<Record<string, Json>> // came from JSON or from text
    this.ledger.note({
      kind: 'properties',
      feature: number,
      place: placeOf(['properties']),
      found: JSON.stringify(properties).slice(0, 60)
    })
    return {}
  }
}

function isWithin(box: Box, longitude: number, latitude: number): boolean {
  return longitude >= box[0] && longitude <= box[2] && latitude >= box[1] && latitude <= box[3]
}

/** Under which an id is known: `1` and `"1"` are two. */
function idKey(id: string | number): string {
  return `${typeof id} ${id}`
}

function firstPosition(geometry: Geometry): Position {
  const [part] = simpleParts(geometry)
  let value: unknown = part?.coordinates
  while (Array.isArray(value) && Array.isArray(value[0])) value = value[0]
  return value as Position // a checked geometry is not empty
}

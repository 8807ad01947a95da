import { JsonBytes, NotPlain } from './jsonBytes'
import { PlainReader } from './plainFeature'
import { checkCrs, takeFeature } from './readGeojson'
import type { ReadOptions } from './reading'
import type { Taker } from './takeFeature'

const encoder = new TextEncoder()
const [typeKey, featuresKey, crsKey, collectionWord] = ['type', 'features', 'crs', 'FeatureCollection'].map((word) =>
  encoder.encode(JSON.stringify(word))
) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array] // as many as went in

/** Whether bytes may be read in the quick way: UTF-8 that begins with an object, whose numbers are taken as they stand. */
export function mayBePlain(bytes: Uint8Array, { swap, crs }: ReadOptions): boolean {
  return !swap && crs === 'EPSG:4326' && new JsonBytes(bytes, startOf(bytes)).next() === 123
}

/** A byte order mark of UTF-8 is no part of the text. */
const startOf = ([first, second, third]: Uint8Array) => (first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0)

/**
 * Takes the features of a collection straight from the bytes of a file. A feature that is odd goes the thorough way alone; throws
 * where the whole file must go it: the sink has to forget everything then.
 */
export function readPlain(bytes: Uint8Array, taker: Taker, options: ReadOptions): void {
  new Collection(bytes, taker, options).read()
}

class Collection {
  private readonly bytes: Uint8Array
  private readonly json: JsonBytes
  private readonly taker: Taker
  private readonly options: ReadOptions
  private readonly reader: PlainReader
  private readonly met = new Set<'type' | 'features' | 'crs'>()
  private count = 0
  private crs: unknown

  constructor(bytes: Uint8Array, taker: Taker, options: ReadOptions) {
    this.bytes = bytes
    this.json = new JsonBytes(bytes, startOf(bytes))
    this.taker = taker
    this.options = options
    this.reader = new PlainReader(this.json, taker.sink.places)
  }

  read(): void {
    const { json, bytes } = this
    json.object(this.member)
    if (json.next() !== 0 || json.at < bytes.length || !this.met.has('type') || !this.met.has('features'))
      throw new NotPlain()
    // Throws for what is no UTF-8: that is another encoding.
    if (json.hasWide) new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    checkCrs({ crs: this.crs }, this.count, this.options, (keys) => ({ keys }))
  }

  private readonly member = (from: number, to: number): void => {
    const { json } = this
    if (json.isEscaped) throw new NotPlain()
    if (json.spells(from, to, typeKey)) this.type()
    else if (json.spells(from, to, featuresKey)) this.features()
    else if (json.spells(from, to, crsKey)) this.system()
    else json.skip()
  }

  private meet(name: 'type' | 'features' | 'crs'): void {
    if (this.met.has(name)) throw new NotPlain()
    this.met.add(name)
  }

  private type(): void {
    const { json } = this
    this.meet('type')
    json.next()
    const from = json.at
    json.skip()
    if (!json.spells(from, json.at, collectionWord)) throw new NotPlain()
  }

  private system(): void {
    const { json } = this
    this.meet('crs')
    const from = json.at
    json.skip()
    this.crs = JSON.parse(json.text(from, json.at))
  }

  private features(): void {
    this.meet('features')
    if (this.json.next() !== 91) throw new NotPlain()
    this.json.list(this.feature)
  }

  private readonly feature = (): void => {
    const { json, reader, taker } = this
    json.next()
    const from = json.at
    const share = from / this.bytes.length
    const isPlain = reader.read(taker.sink.wanted)
    const index = this.count++
    if (isPlain && taker.takePlain(share, reader, index)) return
    reader.undo()
    takeFeature(JSON.parse(json.text(from, json.at)), ['features', index], share, taker, (keys) => ({ keys }))
  }
}

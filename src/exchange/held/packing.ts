import { noDay } from '~/model/crowdData'
import type { Json } from '~/model/geojson'
import { dateProperty } from '../in/dateProperty'
import type { ReadFeature } from '../in/reading'
import { type PlainFeature, propertiesIn } from '../in/plainFeature'
import type { Sink } from '../in/takeFeature'
import { dayNumberIn, Days } from './plainDay'
import { writeGeometry, type Writing } from './geometryCode'
import { Growing } from './growing'
import { kinds } from './kinds'
import type { Packed } from './packed'
import { titleProperty } from './title'

/** Features from which it is seen which property names them and which holds their day. */
const sampled = 1000

const encoder = new TextEncoder()
const [openList, comma, closeList] = [91, 44, 93]
/** How the text of a feature without id begins, and properties that are none. */
const [opening, noProperties] = ['[null,', '{}'].map((text) => encoder.encode(text)) as [Uint8Array, Uint8Array] // as many as went in

/** Takes features one by one and holds them as flat numbers, so that no object of a feature outlives its reading. */
export class Packing implements Sink {
  readonly places: Writing = {
    form: new Growing((length) => new Uint32Array(length)),
    numbers: new Growing((length) => new Float64Array(length))
  }
  private readonly numbers = new Growing((length) => new Uint32Array(length))
  private readonly unmeasured = new Growing((length) => new Uint8Array(length))
  private readonly kinds = new Growing((length) => new Uint8Array(length))
  private readonly formAt = new Growing((length) => new Uint32Array(length))
  private readonly placesAt = new Growing((length) => new Uint32Array(length))
  private readonly texts = new Growing((length) => new Uint8Array(length))
  private readonly textsAt = new Growing((length) => new Uint32Array(length))
  private readonly days = new Growing((length) => new Int32Array(length))
  private sample: Pick<ReadFeature, 'properties'>[] | null = []
  private date: string | null = null
  private title: string | null = null
  wanted: Uint8Array | null = null
  private readonly plainDays = new Days()

  push({ id, number, geometry, properties, unmeasured }: Omit<ReadFeature, 'day' | 'title'>): void {
    this.numbers.push(number)
    this.unmeasured.push(unmeasured ? 1 : 0)
    this.kinds.push(kinds.indexOf(geometry?.type ?? 'none'))
    this.formAt.push(this.places.form.length)
    this.placesAt.push(this.places.numbers.length)
    if (geometry) writeGeometry(geometry, this.places)
    this.textsAt.push(this.texts.length)
    const text = JSON.stringify([id, properties])
    // A character of JavaScript is three bytes of UTF-8 at most.
    this.texts.fill(encoder.encodeInto(text, this.texts.room(3 * text.length)).written)
    if (this.sample === null) this.addDay(properties)
    else this.judge(this.sample, properties)
  }

  pushPlain(feature: PlainFeature, number: number): void {
    this.numbers.push(number)
    this.unmeasured.push(0)
    this.kinds.push(feature.kind)
    this.formAt.push(feature.formAt)
    this.placesAt.push(feature.placesAt)
    this.textsAt.push(this.texts.length)
    this.addText(feature)
    if (this.sample !== null) this.judge(this.sample, propertiesIn(feature))
    else this.days.push(this.plainDays.dayIn(feature.bytes, feature.wanted))
  }

  forget(): void {
    const { form, numbers: places } = this.places
    const { numbers, unmeasured, kinds, formAt, placesAt, texts, textsAt, days } = this
    for (const one of [form, places, numbers, unmeasured, kinds, formAt, placesAt, texts, textsAt, days]) one.shorten(0)
    this.sample = []
    this.date = null
    this.title = null
    this.wanted = null
  }

  /** Adds JSON of id and properties as they stand in the bytes. */
  private addText({ bytes, id, properties }: PlainFeature): void {
    const { texts } = this
    if (id.from < 0) texts.append(opening)
    else {
      texts.push(openList)
      texts.appendPart(bytes, id.from, id.to)
      texts.push(comma)
    }
    if (properties.from < 0) texts.append(noProperties)
    else texts.appendPart(bytes, properties.from, properties.to)
    texts.push(closeList)
  }

  private judge(sample: Pick<ReadFeature, 'properties'>[], properties: ReadFeature['properties']): void {
    sample.push({ properties })
    if (sample.length === sampled) this.settle(sample)
  }

  /** All that was taken. */
  finished(): Packed {
    if (this.sample) this.settle(this.sample)
    const { form, numbers: places } = this.places
    this.formAt.push(form.length)
    this.placesAt.push(places.length)
    this.textsAt.push(this.texts.length)
    return {
      format: 2,
      numbers: this.numbers.taken(),
      unmeasured: this.unmeasured.taken(),
      kinds: this.kinds.taken(),
      form: form.taken(),
      formAt: this.formAt.taken(),
      places: places.taken(),
      placesAt: this.placesAt.taken(),
      texts: this.texts.taken(),
      textsAt: this.textsAt.taken(),
      days: this.days.taken(),
      date: this.date,
      title: this.title
    }
  }

  private settle(sample: readonly Pick<ReadFeature, 'properties'>[]): void {
    this.date = dateProperty(sample)
    this.title = titleProperty(sample)
    this.wanted = this.date === null ? null : encoder.encode(JSON.stringify(this.date))
    for (const { properties } of sample) this.addDay(properties)
    this.sample = null
  }

  private addDay(properties: Readonly<Record<string, Json>>): void {
    this.days.push(this.date === null ? noDay : dayNumberIn(properties[this.date]))
  }
}

/** Features as they are held. */
export function packed(features: readonly Omit<ReadFeature, 'day' | 'title'>[]): Packed {
  const packing = new Packing()
  for (const feature of features) packing.push(feature)
  return packing.finished()
}

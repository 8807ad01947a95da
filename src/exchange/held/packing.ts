import { noDay } from '~/model/crowdData'
import { dayNumber } from '~/model/day'
import type { Json } from '~/model/geojson'
import { dateProperty, dayIn } from '../in/dateProperty'
import type { ReadFeature } from '../in/reading'
import { writeGeometry } from './geometryCode'
import { Growing } from './growing'
import { kinds } from './kinds'
import type { Packed } from './packed'
import { titleProperty } from './title'

/** Features from which it is seen which property names them and which holds their day. */
const sampled = 1000

/** Takes features one by one and holds them as flat numbers, so that no object of a feature outlives its reading. */
export class Packing {
  private readonly numbers = new Growing((length) => new Uint32Array(length))
  private readonly unmeasured = new Growing((length) => new Uint8Array(length))
  private readonly kinds = new Growing((length) => new Uint8Array(length))
  private readonly form = new Growing((length) => new Uint32Array(length))
  private readonly formAt = new Growing((length) => new Uint32Array(length))
  private readonly places = new Growing((length) => new Float64Array(length))
  private readonly placesAt = new Growing((length) => new Uint32Array(length))
  private readonly texts = new Growing((length) => new Uint8Array(length))
  private readonly textsAt = new Growing((length) => new Uint32Array(length))
  private readonly days = new Growing((length) => new Int32Array(length))
  private readonly encoder = new TextEncoder()
  private sample: Pick<ReadFeature, 'properties'>[] | null = []
  private date: string | null = null
  private title: string | null = null

  push({ id, number, geometry, properties, unmeasured }: Omit<ReadFeature, 'day' | 'title'>): void {
    this.numbers.push(number)
    this.unmeasured.push(unmeasured ? 1 : 0)
    this.kinds.push(kinds.indexOf(geometry?.type ?? 'none'))
    this.formAt.push(this.form.length)
    this.placesAt.push(this.places.length)
    if (geometry) writeGeometry(geometry, { form: this.form, numbers: this.places })
    this.textsAt.push(this.texts.length)
    const text = JSON.stringify([id, properties])
    // A character of JavaScript is three bytes of UTF-8 at most.
    this.texts.fill(this.encoder.encodeInto(text, this.texts.room(3 * text.length)).written)
    if (this.sample === null) this.addDay(properties)
    else {
      this.sample.push({ properties })
      if (this.sample.length === sampled) this.settle(this.sample)
    }
  }

  /** All that was taken. */
  finished(): Packed {
    if (this.sample) this.settle(this.sample)
    this.formAt.push(this.form.length)
    this.placesAt.push(this.places.length)
    this.textsAt.push(this.texts.length)
    return {
      format: 2,
      numbers: this.numbers.taken(),
      unmeasured: this.unmeasured.taken(),
      kinds: this.kinds.taken(),
      form: this.form.taken(),
      formAt: this.formAt.taken(),
      places: this.places.taken(),
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
    for (const { properties } of sample) this.addDay(properties)
    this.sample = null
  }

  private addDay(properties: Readonly<Record<string, Json>>): void {
    const day = this.date === null ? null : dayIn(properties[this.date])
    this.days.push(day === null ? noDay : dayNumber(day))
  }
}

/** Features as they are held. */
export function packed(features: readonly Omit<ReadFeature, 'day' | 'title'>[]): Packed {
  const packing = new Packing()
  for (const feature of features) packing.push(feature)
  return packing.finished()
}

import { noDay } from '~/model/crowdData'
import { dayOf } from '~/model/day'
import type { Geometry, Json } from '~/model/geojson'
import type { OwnFeature, OwnRow, OwnSummary } from '~/state/own'
import { extentOf } from './extentOf'
import { readGeometry } from './geometryCode'
import { kinds } from './kinds'
import type { Packed } from './packed'
import { sortedDays } from './sortedDays'
import { titleOf } from './title'

/** Features, points and numbers of their places up to which they are drawn one by one on the page. */
const few = { features: 2000, points: 2000, numbers: 60_000 }

/** The features of a file, made from flat numbers when they are wanted. */
export class Held {
  readonly packed: Packed
  private readonly decoder = new TextDecoder()

  constructor(data: Packed) {
    this.packed = data
  }

  get count(): number {
    return this.packed.numbers.length
  }

  /** The feature at a place of the list. */
  at(index: number): OwnFeature {
    const { numbers, unmeasured } = this.packed
    const [id, properties] = this.text(index)
    return {
      id,
      number: numbers[index]!,
      geometry: this.geometry(index),
      properties,
      unmeasured: unmeasured[index] === 1,
      ...this.named(index, properties)
    }
  }

  /** The features with these numbers, those that are not there left out. */
  features(wanted: readonly number[]): readonly OwnFeature[] {
    return wanted.flatMap((number) => {
      const index = this.indexOf(number)
      return index === null ? [] : [this.at(index)]
    })
  }

  /** The features from one place of the list to before another, as a list names them. */
  rows(from: number, to: number): readonly OwnRow[] {
    const indexes = Array.from({ length: Math.max(0, Math.min(to, this.count) - from) }, (_, step) => from + step)
    return indexes.map((index) => ({
      number: this.packed.numbers[index]!,
      ...this.named(index, this.text(index)[1]),
      kind: kinds[this.packed.kinds[index]!]!
    }))
  }

  /** All features, one after the other. */
  *all(): Generator<OwnFeature> {
    for (let index = 0; index < this.count; index++) yield this.at(index)
  }

  /** What the page needs to know at once. */
  summary(): OwnSummary {
    const { days, date, places } = this.packed
    const { box, shapes, points } = extentOf(this.packed)
    const isFew = this.count <= few.features && points <= few.points && places.length <= few.numbers
    return {
      date,
      count: this.count,
      box,
      shapes,
      days: sortedDays(days),
      few: isFew ? Array.from(this.all(), (feature) => ({ ...feature, properties: {} })) : null
    }
  }

  private geometry(index: number): Geometry | null {
    const { kinds: kind, form, formAt, places, placesAt } = this.packed
    if (kinds[kind[index]!] === 'none') return null
    return readGeometry({ form, numbers: places, at: formAt[index]!, next: placesAt[index]! })
  }

  private text(index: number): readonly [string | number | null, Readonly<Record<string, Json>>] {
    const { texts, textsAt } = this.packed
    const json = this.decoder.decode(texts.subarray(textsAt[index], textsAt[index + 1]))
    return JSON.parse(json) as ReturnType<Held['text']> // written by `Packing`
  }

  private named(index: number, properties: Readonly<Record<string, Json>>): Pick<OwnFeature, 'day' | 'title'> {
    const { days, title, numbers } = this.packed
    const day = days[index]!
    return {
      day: day === noDay ? null : dayOf(day),
      title: titleOf(title === null ? undefined : properties[title], numbers[index]!)
    }
  }

  private indexOf(number: number): number | null {
    const { numbers } = this.packed
    let [low, high] = [0, numbers.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (numbers[middle]! < number) low = middle + 1
      else high = middle
    }
    return numbers[low] === number ? low : null
  }
}

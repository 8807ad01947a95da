import { readGeometry, type Writing } from '../held/geometryCode'
import { Growing } from '../held/growing'
import { idIn, type PlainFeature, propertiesIn } from './plainFeature'
import type { ReadFeature } from './reading'
import type { Sink } from './takeFeature'

/** Gathers features as objects. */
export class Gathered implements Sink {
  readonly features: ReadFeature[] = []
  readonly wanted = null
  readonly places: Writing = {
    form: new Growing((length) => new Uint32Array(length)),
    numbers: new Growing((length) => new Float64Array(length))
  }

  push(feature: ReadFeature): void {
    this.features.push(feature)
  }

  pushPlain(feature: PlainFeature, number: number): void {
    const { form, numbers } = this.places
    this.features.push({
      id: feature.id.from < 0 ? null : idIn(feature),
      number,
      geometry: readGeometry({ form: form.all, numbers: numbers.all, at: feature.formAt, next: feature.placesAt }),
      properties: propertiesIn(feature),
      unmeasured: false
    })
    form.shorten(0)
    numbers.shorten(0)
  }

  forget(): void {
    this.features.length = 0
    this.places.form.shorten(0)
    this.places.numbers.shorten(0)
  }
}

import type { Situation } from '~/model/situation'
import type { View } from '../view'

/** What a codec may ask: which ids and days exist. */
export interface LinkContext {
  readonly situation: Situation
  readonly layerIds: readonly string[]
  readonly home: View
}

/** How one member of the view stands in a link. */
export interface Codec<T> {
  /** Parameters that belong to it. */
  readonly parameters: readonly string[]
  /** The value that the parameters give; what cannot be read is passed to `ignore` with the parameter's name. */
  readonly read: (parameters: URLSearchParams, context: LinkContext, ignore: (parameter: string) => void) => T
  /** The parameters that give this value; none for the home value. */
  readonly write: (value: T, context: LinkContext) => Readonly<Record<string, string>>
}

import type { Question } from '~/analysis/question'
import { select } from '~/analysis/select'
import type { State } from '~/state/store'
import { alike } from './alike'
import type { Layer, LayerInput, MapFeature } from './layer'

let last: { readonly view: State['view']; readonly input: LayerInput } | null = null

/** What layers draw from at this state; the same object as before where nothing that matters changed. */
export function inputOf({ situation, derived, resources, view }: State): LayerInput {
  if (
    last?.view === view &&
    last.input.situation === situation &&
    last.input.derived === derived &&
    last.input.resources === resources
  )
    return last.input
  const before = last?.input.situation === situation && last.input.derived === derived ? last.input : null
  const { from, to, known, filters, unit } = view
  const question: Question =
    before &&
    before.question.from === from &&
    before.question.to === to &&
    before.question.known === known &&
    before.question.filters === filters
      ? before.question
      : { from, to, known, filters }
  const selection = before && before.question === question ? before.selection : select(situation, derived, question)
  const input =
    before && before.selection === selection && before.unit === unit && before.resources === resources
      ? before
      : { situation, derived, question, selection, unit, resources }
  last = { view, input }
  return input
}

/** The features with whatever says the same as before being the same as before: it need not be projected, sent or painted again. */
function settled(made: readonly MapFeature[], before: readonly MapFeature[]): readonly MapFeature[] {
  const known = new Map(before.map((feature) => [feature.id, feature]))
  const features = made.map((feature) => {
    const old = known.get(feature.id)
    if (!old) return feature
    if (alike(old, feature)) return old
    return alike(old.shape, feature.shape) ? { ...feature, shape: old.shape } : feature
  })
  return features.length === before.length && features.every((one, index) => one === before[index]) ? before : features
}

const drawn = new WeakMap<Layer, { readonly input: LayerInput; readonly features: readonly MapFeature[] }>()

/** What a layer draws now; the same array as before where nothing that it draws changed, so that the map need not paint it again. */
export function featuresOf(layer: Layer, input: LayerInput): readonly MapFeature[] {
  const before = drawn.get(layer)
  if (before && (before.input === input || layer.uses.every((part) => before.input[part] === input[part])))
    return before.features
  const made = layer.features(input)
  const features = before ? settled(made, before.features) : made
  drawn.set(layer, { input, features })
  return features
}

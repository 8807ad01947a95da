import type { Question } from '~/analysis/question'
import { select } from '~/analysis/select'
import type { State } from '~/state/store'
import { alike } from './alike'
import type { Layer, LayerInput, MapFeature } from './layer'

/** Inputs kept: of the state that the map shows, and of that which lists and counts follow. */
const kept = 3

/** The inputs made last, the latest first, each with its view. */
let recent: readonly { readonly view: State['view']; readonly input: LayerInput }[] = []

/** What layers draw from at this state; the same object as before where nothing that matters changed. */
export function inputOf({ situation, derived, resources, view }: State): LayerInput {
  const akin = recent.filter(({ input }) => input.situation === situation && input.derived === derived)
  const known = akin.find((one) => one.view === view && one.input.resources === resources)
  if (known) return known.input
  const { from, to, known: asKnownOn, filters, unit } = view
  const asked = akin.filter(
    ({ input: { question } }) =>
      question.from === from && question.to === to && question.known === asKnownOn && question.filters === filters
  )
  const same = asked.find(({ input }) => input.unit === unit && input.resources === resources)
  const made = (): LayerInput => {
    const question: Question = asked[0]?.input.question ?? { from, to, known: asKnownOn, filters }
    const selection = asked[0]?.input.selection ?? select(situation, derived, question)
    return { situation, derived, question, selection, unit, resources }
  }
  const input = same?.input ?? made()
  recent = [{ view, input }, ...recent].slice(0, kept)
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

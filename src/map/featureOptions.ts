import { fold } from '~/analysis/fold'
import { forceOn } from '~/analysis/forceOn'
import { boxOf } from '~/layers/box'
import { featuresOf } from '~/layers/input'
import type { Layer, LayerInput, MapFeature } from '~/layers/layer'
import { legendOf } from '~/layers/legends'
import type { Day } from '~/model/day'
import type { Box } from '~/model/geometry'
import { type Language, textOf } from '~/model/text'
import type { ArchiveState } from '~/state/archives'
import { inView } from './inView'

/** Options of one layer at most: a longer list serves nobody, and own data may have half a million. */
const most = 500

/** A thing on the map that opens, as the keyboard chooses it. */
export interface FeatureOption {
  readonly key: string
  readonly layer: string
  readonly feature: MapFeature
  /** The first day of what it opens; null where it has none. */
  readonly day: Day | null
}

const boxes = new WeakMap<MapFeature, Box>()

function boxOfFeature(feature: MapFeature): Box {
  const found = boxes.get(feature)
  if (found) return found
  const box = boxOf([feature], 0) ?? [0, 0, 0, 0]
  boxes.set(feature, box)
  return box
}

/** The day on which what a feature opens began; of a force, the day of the report that places it. */
function dayOf({ opens, day }: MapFeature, { situation, question }: LayerInput): Day | null {
  if (day !== undefined) return day
  const days = opens.flatMap((id) => {
    const item = situation.items.get(id)
    if (item?.kind === 'strike' || item?.kind === 'event') return [item.when.start]
    const reported = item?.kind === 'force' ? forceOn(item, question, situation).report?.when?.start : undefined
    return reported === undefined ? [] : [reported]
  })
  return days.toSorted()[0] ?? null
}

/** Features of an archive that its reader named, as if its layer had them. */
function archived(layer: Layer, input: LayerInput, state: ArchiveState | undefined): readonly FeatureOption[] {
  const [row] = legendOf(layer, input)
  if (state?.kind !== 'open' || !row) return []
  const name = layer.name(input.situation)
  return state.listed.map(({ id, number, title, day, at }) => ({
    key: `${layer.id}-${id}`,
    layer: layer.id,
    feature: {
      id,
      title: textOf((language) => title ?? `${name[language]} ${number}`),
      opens: [id],
      shape: { kind: 'spot', at },
      symbol: row.symbol
    },
    day
  }))
}

/** What of the layers lies in the view and opens, in the order of time; what has no day follows, in the order of the layers. */
export function featureOptions(
  layers: readonly Layer[],
  input: LayerInput,
  bounds: Box | null,
  zoom: number,
  archives: Readonly<Record<string, ArchiveState>> = {}
): readonly FeatureOption[] {
  const options = layers.flatMap((layer) => {
    if (layer.archive) return archived(layer, input, archives[layer.id])
    const listed: FeatureOption[] = []
    for (const feature of featuresOf(layer, input)) {
      if (feature.opens.length === 0 || (feature.minZoom !== undefined && feature.minZoom > zoom)) continue
      if (bounds !== null && !inView(feature.shape, bounds)) continue
      listed.push({ key: `${layer.id}-${feature.id}`, layer: layer.id, feature, day: dayOf(feature, input) })
      if (listed.length === most) break
    }
    return listed
  })
  return options.toSorted((one, other) =>
    one.day === null || other.day === null
      ? Number(one.day === null) - Number(other.day === null)
      : one.day.localeCompare(other.day)
  )
}

const dayLength = 86_400_000

/** Days between two; what has no day is next to what has none, and far from all else. */
function gap(one: Day | null, other: Day | null): number {
  if (one === null || other === null) return one === other ? 0 : Infinity
  return Math.abs(Date.parse(one) - Date.parse(other)) / dayLength
}

function apart(one: MapFeature, other: MapFeature): number {
  const [a, b] = [boxOfFeature(one), boxOfFeature(other)]
  return Math.hypot(a[0] + a[2] - b[0] - b[2], a[1] + a[3] - b[1] - b[3])
}

/** The option that stands in for one that is no longer there: the nearest in time, of several the nearest on the map. */
export function standIn(options: readonly FeatureOption[], gone: FeatureOption): FeatureOption | undefined {
  let best: FeatureOption | undefined
  let least: readonly [number, number] = [Infinity, Infinity]
  for (const option of options) {
    const far = [gap(option.day, gone.day), apart(option.feature, gone.feature)] as const
    if (best !== undefined && (far[0] > least[0] || (far[0] === least[0] && far[1] >= least[1]))) continue
    best = option
    least = far
  }
  return best
}

/**
 * The place in the list to which typed letters lead: the next option whose name begins with them, accents and case ignored,
 * round and round; the same letter again and again goes from one to the next. -1 where none does.
 */
export function typedAhead(
  options: readonly FeatureOption[],
  active: number,
  typed: string,
  language: Language
): number {
  const letters = fold(typed)
  const again = letters.length > 1 && letters === letters.charAt(0).repeat(letters.length)
  const sought = [letters, ...(again ? [letters.charAt(0)] : [])]
  for (const start of sought)
    for (let step = start.length === 1 ? 1 : 0; step <= options.length; step++) {
      const at = (active + step) % options.length
      if (fold(options[at]?.feature.title[language] ?? '').startsWith(start)) return at
    }
  return -1
}

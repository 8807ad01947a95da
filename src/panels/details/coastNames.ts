import type { CoastMeasure, Derived } from '~/analysis/derived'
import { locales } from '~/i18n/format'
import type { Situation } from '~/model/situation'
import type { Language } from '~/model/text'

/** The coasts of one state that may be the nearest, by name. */
export interface StateCoasts {
  readonly state: string
  readonly lands: readonly string[]
}

/** What a coast is called that is no named island. */
export interface CoastWords {
  readonly mainland: string
  readonly unnamed: string
  readonly noState: string
}

/** The name of a state by its ISO 3166-1 numeric code: as the situation has it, or as the reader's device does. */
export function stateName(iso: string, { names }: Pick<Situation, 'names'>, language: Language): string {
  const known = names.find((name) => name.kind === 'country' && name.iso === iso)
  if (known) return known.name[language]
  // CLDR knows the numeric codes as other names of the letters.
  const region = new Intl.Locale(`und-${iso}`).maximize().region ?? iso
  return new Intl.DisplayNames(locales[language], { type: 'region' }).of(region) ?? iso
}

/** Coasts grouped by state, in the order of the alphabet; what has no name is said once for each state, and last. */
export function coastNames(
  nearest: CoastMeasure['nearest'],
  lands: Derived['lands'],
  situation: Pick<Situation, 'names'>,
  language: Language,
  words: CoastWords
): readonly StateCoasts[] {
  const { compare } = new Intl.Collator(language)
  const groups = new Map<string, { mainland: boolean; unnamed: boolean; named: Set<string> }>()
  for (const { state, place, mainland } of nearest) {
    const owner = state === null ? words.noState : stateName(state, situation, language)
    const group = groups.get(owner) ?? { mainland: false, unnamed: false, named: new Set<string>() }
    const name = place === null ? undefined : lands[place]?.[language]
    if (mainland) group.mainland = true
    else if (name === undefined) group.unnamed = true
    else group.named.add(name)
    groups.set(owner, group)
  }
  return [...groups]
    .map(([state, { mainland, unnamed, named }]) => ({
      state,
      lands: [
        ...(mainland ? [words.mainland] : []),
        ...[...named].toSorted(compare),
        ...(unnamed ? [words.unnamed] : [])
      ]
    }))
    .toSorted(
      (a, b) => Number(a.state === words.noState) - Number(b.state === words.noState) || compare(a.state, b.state)
    )
}

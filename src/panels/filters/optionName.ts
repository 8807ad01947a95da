import type { FacetId } from '~/analysis/facets'
import { groupNames, noGroup } from '~/analysis/groups'
import type { Situation } from '~/model/situation'
import type { Language } from '~/model/text'
import { kindWords } from '../kindWords'
import { filtersWords } from './words'

/** What a value of a facet is called; a value that nobody knows, from an old link for instance, is called by its id. */
export function optionName(facet: FacetId, value: string, situation: Situation, language: Language): string {
  const words = filtersWords[language]
  const kinds = kindWords[language]
  const among = (names: Readonly<Record<string, string>>) => names[value]
  return (
    {
      kind: () => among(kinds.kinds),
      sea: () => situation.areas.find(({ id }) => id === value)?.title[language],
      knowledge: () => among(kinds.knowledge),
      group: () => (value === noGroup ? words.noGroup : groupNames(situation).get(value)?.[language]),
      side: () => situation.file.sides.find(({ id }) => id === value)?.name[language],
      band: () => among(kinds.band),
      inside: () => among(words.inside),
      sources: () => among(words.sources)
    }[facet]() ?? value
  )
}

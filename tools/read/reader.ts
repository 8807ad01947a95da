import type { Derived } from '~/analysis/derived'
import type { Situation } from '~/model/situation'
import type { ToldStory } from '~/model/story'
import type { Language, Text } from '~/model/text'

/** A picture that was drawn for a page, by its address from that page. */
export interface Still {
  readonly src: string
  readonly width: number
  readonly height: number
}

/** What a section of a page is written from. */
export interface Reader {
  readonly situation: Situation
  readonly derived: Derived
  readonly language: Language
  /** The story in this language; null where none is told. */
  readonly story: ToldStory | null
  /** Each source's number in the list of sources. */
  readonly numbers: ReadonlyMap<string, number>
  /** Where the list of sources is, from this page; empty on the page that has it. */
  readonly sourcesAt: string
  /** Pictures by the name under which a section asked for them; none where they could not be drawn. */
  readonly stills: ReadonlyMap<string, Still>
}

/** The name of an owner, with who exactly spoke. */
export function ownerName(by: string, { situation, language }: Reader, voice?: Text): string {
  const name = situation.file.owners.find(({ id }) => id === by)?.name[language] ?? by
  return voice ? `${name} · ${voice[language]}` : name
}

/** Numbers of the sources, in the order of their file. */
export function sourceNumbers({ sources }: Pick<Situation, 'sources'>): ReadonlyMap<string, number> {
  return new Map(Object.keys(sources).map((id, index) => [id, index + 1]))
}

import { layerIds } from '~/layers/layers'
import type { Situation } from '~/model/situation'
import type { Step, StoryFile, ToldStatement, ToldStory } from '~/model/story'
import type { Language } from '~/model/text'
import { readLink } from '~/state/link/link'
import { homeView } from '~/state/view'
import { claimOf, claimsIn, filled, type Ground, saysTotal, TokenError } from './tokens'

/** What in the link of a step cannot be read, by parameter. */
export function ignoredOf({ link }: Pick<Step, 'link'>, situation: Situation): readonly string[] {
  return readLink(link, { situation, layerIds, home: homeView(situation, layerIds, 'en') }).ignored
}

/** What a statement rests on, its tokens included. */
export function restsOn(
  { text, claims, sources }: Step['paragraphs'][number][number],
  situation: Situation
): { readonly claims: readonly string[]; readonly sources: readonly string[] } {
  return {
    claims: [...new Set([...claims, ...claimsIn(text.en)])],
    sources: [...new Set([...sources, ...(saysTotal(text.en) ? situation.file.totals.sources : [])])]
  }
}

/** A story in one language, its figures computed. A step that names what the situation lacks says so, and has no text. */
export function told(story: StoryFile, language: Language, ground: Ground): ToldStory {
  return {
    title: story.title[language],
    lead: spoken(story.lead[language], language, ground),
    steps: story.steps.map((step) => {
      const { id, title, link, box } = step
      const missing = missingIn(step, ground)
      const paragraphs =
        missing.length > 0
          ? []
          : step.paragraphs.map((paragraph) =>
              paragraph.map((statement): ToldStatement => {
                const rests = restsOn(statement, ground.situation)
                return {
                  text: filled(statement.text[language], language, ground),
                  claims: rests.claims.map((reference) => {
                    const [feature = '', claim = ''] = reference.split('/')
                    return { feature, claim }
                  }),
                  sources: rests.sources
                }
              })
            )
      return { id, title: spoken(title[language], language, ground), link, box, paragraphs, missing }
    })
  }
}

/** A text with its tokens filled in, or as it stands where one of them says nothing. */
function spoken(text: string, language: Language, ground: Ground): string {
  try {
    return filled(text, language, ground)
  } catch (error) {
    if (error instanceof TokenError) return text
    throw error
  }
}

function missingIn(step: Step, ground: Ground): readonly string[] {
  const { situation } = ground
  const values = new URLSearchParams(step.link)
  const missing = ignoredOf(step, situation).map((name) => `${name}=${values.get(name) ?? ''}`)
  const note = (look: () => unknown, fallback: string) => {
    try {
      look()
    } catch (error) {
      if (!(error instanceof TokenError)) throw error
      missing.push(error.missing ?? fallback)
    }
  }
  for (const statement of step.paragraphs.flat()) {
    const { claims, sources } = restsOn(statement, situation)
    for (const id of sources) if (situation.sources[id] === undefined) missing.push(id)
    for (const claim of claims) note(() => claimOf(claim, ground), claim)
    for (const language of ['en', 'es'] as const)
      note(() => filled(statement.text[language], language, ground), step.id)
  }
  return [...new Set(missing)]
}

import type { Derived } from '~/analysis/derived'
import { SituationError } from '~/model/fault'
import { complete, type Evidence, received, type Shipped } from '~/model/shipped'
import type { Situation } from '~/model/situation'
import type { ToldStory } from '~/model/story'
import type { Language } from '~/model/text'
import { pause } from '~/state/pause'

/** Fetches a file that the build put beside the page. */
export async function dataFile(name: string): Promise<Response> {
  const path = document.querySelector<HTMLMetaElement>(`meta[name="data-${name}"]`)?.content
  if (path === undefined) throw new Error(`The page does not say where its file ${name} lies.`)
  const response = await fetch(path, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`)
  return response
}

async function shown(language: Language): Promise<Extract<Shipped, { situation: unknown }>> {
  const file = (await (await dataFile(`situation-${language}`)).json()) as Shipped // made and checked by the build
  if ('faults' in file) throw new SituationError(file.faults)
  return file
}

/** What the first picture shows of the situation, in one language. Throws a SituationError where it has faults. */
export async function load(language: Language): Promise<Situation> {
  return received(await shown(language))
}

/** The story in a language; fetched when it is first read. */
export async function loadStory(language: Language): Promise<ToldStory> {
  return (await (await dataFile(`story-${language}`)).json()) as ToldStory // made by the build
}

/** Adds the evidence in a language, a part at a time: the file is a list with a line for each. */
async function addEvidence(situation: Situation, language: Language): Promise<void> {
  const text = await (await dataFile(`evidence-${language}`)).text()
  for (const line of text.split('\n').slice(1, -1)) {
    await pause()
    complete(situation, JSON.parse(line.replace(/,$/, '')) as Evidence) // made by the build
  }
}

async function addMeasures(derived: Derived): Promise<void> {
  Object.assign(derived, (await (await dataFile('derived')).json()) as Derived) // made by the build
}

/**
 * Gives a way to have everything that is known, in a language, each part fetched once: what was left out of the first picture
 * is added in place. The texts of `first` that the map shows are there already.
 */
export function wholeLoader(
  situation: Situation,
  derived: Derived,
  first: Language
): (language: Language) => Promise<void> {
  const asked = new Map<string, Promise<void>>()
  const once = (name: string, bring: () => Promise<void>) => {
    const before = asked.get(name)
    if (before) return before
    const arriving = bring()
    asked.set(name, arriving)
    arriving.catch(() => asked.delete(name))
    return arriving
  }
  return async (language) => {
    await Promise.all([
      once('measures', () => addMeasures(derived)),
      once(`evidence-${language}`, () => addEvidence(situation, language)),
      language !== first &&
        once(`situation-${language}`, async () => complete(situation, (await shown(language)).situation))
    ])
  }
}

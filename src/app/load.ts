import type { Derived } from '~/analysis/derived'
import { type Basemap, type BasemapFile, decodeBasemap } from '~/model/basemap'
import { SituationError } from '~/model/fault'
import { addLanguage, received, type Shipped } from '~/model/shipped'
import type { Situation } from '~/model/situation'
import type { Language } from '~/model/text'

/** Everything the page is made from. */
export interface Loaded {
  readonly situation: Situation
  readonly derived: Derived
  readonly basemap: Basemap
}

/** Fetches a file that the build put beside the page. */
export async function dataFile(name: string): Promise<unknown> {
  const path = document.querySelector<HTMLMetaElement>(`meta[name="data-${name}"]`)?.content
  if (path === undefined) throw new Error(`The page does not say where its file ${name} lies.`)
  const response = await fetch(path, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`)
  return response.json()
}

async function texts(language: Language): Promise<Extract<Shipped, { situation: unknown }>> {
  const file = (await dataFile(`situation-${language}`)) as Shipped // made and checked by the build
  if ('faults' in file) throw new SituationError(file.faults)
  return file
}

/** Fetches what the build made of the situation, with the texts of one language. Throws a SituationError where it has faults. */
export async function load(language: Language): Promise<Loaded> {
  const [file, basemap, derived] = await Promise.all([texts(language), dataFile('basemap'), dataFile('derived')])
  // Both made by the build from this very situation.
  return { situation: received(file), basemap: decodeBasemap(basemap as BasemapFile), derived: derived as Derived }
}

/** Gives a way to have the texts of a language, each fetched once; `first` is there already. */
export function languageLoader(situation: Situation, first: Language): (language: Language) => Promise<void> {
  const asked = new Map<Language, Promise<void>>([[first, Promise.resolve()]])
  return async (language) => {
    const before = asked.get(language)
    if (before) return before
    const arriving = texts(language).then((file) => addLanguage(situation, file.situation, language))
    asked.set(language, arriving)
    arriving.catch(() => asked.delete(language))
    return arriving
  }
}

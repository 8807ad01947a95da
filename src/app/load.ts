import { type Derived } from '~/analysis/derived'
import { type Basemap, type BasemapFile, decodeBasemap } from '~/model/basemap'
import { type Folder, parseSituation } from '~/model/parse'
import type { Situation } from '~/model/situation'

/** Everything the page is made from. */
export interface Loaded {
  readonly situation: Situation
  readonly derived: Derived
  readonly basemap: Basemap
}

async function file(name: 'situation' | 'basemap' | 'derived'): Promise<unknown> {
  const link = document.querySelector<HTMLLinkElement>(`#data-${name}`)
  if (!link) throw new Error(`The page does not say where its ${name} lies.`)
  const response = await fetch(link.href)
  if (!response.ok) throw new Error(`${link.href}: ${response.status} ${response.statusText}`)
  return response.json()
}

/** Fetches and checks what the build put beside the page. Throws a SituationError where the situation has faults. */
export async function load(): Promise<Loaded> {
  const [folder, basemap, derived] = await Promise.all([file('situation'), file('basemap'), file('derived')])
  const situation = parseSituation(folder as Folder) // whatever it is: the door checks every file of it
  // Made by the build from this very situation.
  return { situation, basemap: decodeBasemap(basemap as BasemapFile), derived: derived as Derived }
}

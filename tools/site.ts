import { SituationError } from '~/model/fault'
import { decodeBasemap } from '~/model/basemap'
import { parseSituation } from '~/model/parse'
import { basemap } from './basemap'
import { readPlaces } from './basemap/readPlaces'
import { derive } from './derive'
import { readFolder } from './readFolder'

/** What the build puts beside the page, as texts. */
export interface Site {
  readonly files: { readonly situation: string; readonly basemap: string; readonly derived: string }
  readonly title: string
  readonly lead: string
  readonly faults: readonly string[]
}

/** Everything that can be computed before the page is opened, from the folder of a situation. A broken one is handed on as it is, for the page to say so. */
export async function site(folder: string): Promise<Site> {
  const folderFiles = readFolder(folder)
  const text = JSON.stringify(folderFiles)
  try {
    const situation = parseSituation(folderFiles)
    const base = await basemap(situation.file.window, await readPlaces(folder))
    const derived = derive(situation, decodeBasemap(base))
    const { title, lead } = situation.file
    return { files: { situation: text, basemap: JSON.stringify(base), derived: JSON.stringify(derived) }, title: title.en, lead: lead.en, faults: [] }
  } catch (error) {
    if (!(error instanceof SituationError)) throw error
    return { files: { situation: text, basemap: 'null', derived: 'null' }, title: 'Situation map', lead: '', faults: error.message.split('\n') }
  }
}

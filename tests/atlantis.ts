import { fileURLToPath } from 'node:url'
import { nothingDerived } from '~/analysis/derived'
import { layerIds } from '~/layers/layers'
import { parseSituation } from '~/model/parse'
import { situationStore, type Store } from '~/state/store'
import { homeView } from '~/state/view'
import { readFolder } from '../tools/readFolder'

/** The folder of the invented situation that tests use. */
export const atlantisFolder = fileURLToPath(new URL('fixtures/atlantis', import.meta.url))

/** The invented situation, checked. */
export const atlantis = parseSituation(readFolder(atlantisFolder))

/** The view on arriving at Atlantis. */
export const atlantisHome = homeView(atlantis, layerIds, 'en')

/** A store that has just opened on Atlantis. */
export function atlantisStore(): Store {
  return situationStore(atlantis, nothingDerived, atlantisHome, atlantisHome)
}

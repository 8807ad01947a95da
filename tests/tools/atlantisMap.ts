import { type Basemap, type BasemapFile, decodeBasemap } from '~/model/basemap'
import type { Box } from '~/model/geometry'
import { basemap } from '../../tools/basemap'
import { type Places } from '../../tools/basemap/places'
import { readPlaces } from '../../tools/basemap/readPlaces'

/** The window of the invented crisis. */
export const window: Box = [-40, 20, 5, 50]

/** The places of the invented crisis. */
export function atlantisPlaces(): Promise<Places> {
  return readPlaces('tests/fixtures/atlantis')
}

/** The basemap of the invented crisis, stored and decoded. */
export async function atlantisMap(): Promise<{ readonly file: BasemapFile; readonly map: Basemap }> {
  const file = await basemap(window, await atlantisPlaces())
  return { file, map: decodeBasemap(file) }
}

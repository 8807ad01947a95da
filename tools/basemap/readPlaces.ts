import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Places } from './places'

/** The names, islets and rivers of a situation's folder; a file that is not there holds none. */
export async function readPlaces(folder: string): Promise<Places> {
  // These files pass the schemas of `model` before a build; here they are only read.
  return {
    names: (await features(join(folder, 'names.geojson'))) as unknown as Places['names'],
    islets: (await features(join(folder, 'islets.geojson'))) as unknown as Places['islets'],
    rivers: (await features(join(folder, 'rivers.geojson'))) as unknown as Places['rivers']
  }
}

async function features(file: string): Promise<readonly GeoJSON.Feature[]> {
  try {
    return (JSON.parse(await readFile(file, 'utf8')) as GeoJSON.FeatureCollection).features
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

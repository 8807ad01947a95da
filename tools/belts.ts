import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Box } from '~/geodesy/bbox'
import { belt } from '~/geodesy/belt'
import { coastIndex, type Coast } from '~/geodesy/coastIndex'
import { packBelts, type PackedBelts } from '~/geodesy/packedBelts'
import { breadth } from '~/geodesy/units'
import { readPlaces } from './basemap/readPlaces'
import { cachedText, fingerprint } from './cached'
import { land } from './land'

/** Degrees by which the belts reach beyond the window, so that where they are cut is out of sight. */
const beyond = 1

/** The belts of 12, 24 and 200 nautical miles round the land of a window, from the cache where coast and code are as they were. */
export async function belts(window: Box, coast: Coast): Promise<PackedBelts> {
  const wide: Box = [
    window[0] - beyond,
    Math.max(-85, window[1] - beyond),
    window[2] + beyond,
    Math.min(85, window[3] + beyond)
  ]
  const text = await cachedText('belts', await printOf(wide, coast), () => {
    const index = coastIndex(coast)
    return JSON.stringify(
      packBelts(
        wide,
        Object.values(breadth).map((metres) => ({ metres, polygons: belt(index, wide, metres) }))
      )
    )
  })
  return JSON.parse(text) as PackedBelts // written by the line above, now or earlier
}

/** Makes the belts of a situation's folder; writes them to a file, if one is named, and says how large they are. */
export async function main([folder = 'geo', out]: readonly string[]): Promise<number> {
  const { window } = JSON.parse(await readFile(join(folder, 'situation.json'), 'utf8')) as {
    readonly window: [number, number, number, number]
  }
  const { coast } = await land(window, await readPlaces(folder))
  const text = JSON.stringify(await belts(window, coast))
  if (out) await writeFile(out, text)
  console.log(`Belts of ${folder}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped.`)
  return 0
}

function printOf(window: Box, { segments, owner, islets, closing = new Float64Array(0) }: Coast): Promise<string> {
  const numbers = [segments, owner, islets, closing].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)
  )
  return fingerprint([JSON.stringify(window), ...numbers], ['src/geodesy'])
}

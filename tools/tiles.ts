import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { InputError } from './measure/inputError'
import { readOrder } from './tiles/arguments'
import { featureTexts } from './tiles/featureTexts'
import { gather } from './tiles/gather'
import { makeArchive } from './tiles/makeArchive'
import { hasTippecanoe, runTippecanoe } from './tiles/tippecanoe'

/** Rejected features that are named one by one. */
const named = 20

const say = (line: string) => process.stdout.write(`${line}\n`)
const size = (bytes: number) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`)

/** Makes an archive of vector tiles from a GeoJSON file; 1 if it could not, or if it took in nothing. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const order = readOrder(args)
    if (order.engine === 'tippecanoe' || (order.engine === undefined && hasTippecanoe())) {
      runTippecanoe(order)
      say(`${order.output}: made by tippecanoe.`)
      return 0
    }
    // Node gives pieces of a file as buffers unless it is told an encoding.
    const pieces = createReadStream(order.input, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>
    const { material, accepted, rejected } = await gather(featureTexts(pieces))
    for (const { number, reason } of rejected.slice(0, named)) say(`Feature ${number} was left out: ${reason}.`)
    if (rejected.length > named) say(`… and ${rejected.length - named} more.`)
    say(`${accepted + rejected.length} features read, ${accepted} taken, ${rejected.length} left out.`)
    if (accepted === 0) throw new InputError(`${order.input} holds no feature that a tile could show.`)
    const { bytes, tiles, largest, maxZoom, thinnedBelow } = makeArchive(order.output, material, {
      keep: order.keep,
      name: order.name ?? basename(order.input).replace(/\.\w+$/, ''),
      ...(order.attribution === undefined ? {} : { attribution: order.attribution }),
      ...(order.maxZoom === undefined ? {} : { maxZoom: order.maxZoom })
    })
    say(`${order.output}: ${size(bytes)}, ${tiles} tiles to zoom ${maxZoom}, the largest ${size(largest)}.`)
    say(
      thinnedBelow === null
        ? 'Nothing is left out at any zoom.'
        : `Below zoom ${thinnedBelow} points are gathered and small shapes left out; the archive says so, and so does the map.`
    )
    return 0
  } catch (error) {
    if (error instanceof InputError || (error instanceof Error && 'code' in error)) {
      process.stderr.write(`${error.message}\n`)
      return 1
    }
    throw error
  }
}

import type { CrowdData } from '~/model/crowdData'
import { crowdOf } from './held/crowdOf'
import { Held } from './held/held'
import { Packing, packed } from './held/packing'
import type { HolderOrder, ImportResult, Restored } from './importMessage'
import { readInto, tooLarge } from './in/readFile'
import { keepHeld, keptHeld } from './keptFiles'
import { limits } from './limits'
import { ownBlob } from './out/ownFiles'
import { serve, type Served } from './worker/serve'

/** Milliseconds between two words on how far a reading is. */
const pause = 120

let held = new Held(packed([]))
/** The crowd of a file that was just read, until it is handed over: it is asked for next. */
let crowd: CrowdData | null = null
let making: ReturnType<typeof setTimeout> | undefined

async function read(
  { file, name, options }: Extract<HolderOrder, { kind: 'read' }>,
  tell: (news: unknown) => void
): Promise<ImportResult> {
  // What is too large is not even brought into memory.
  if (file.size > limits.bytes) return { outcome: tooLarge(file.size), summary: null }
  const packing = new Packing()
  const bytes = new Uint8Array(await file.arrayBuffer())
  let told = 0
  const outcome = readInto(packing, bytes, name, options, (share, count) => {
    if (performance.now() < told + pause) return
    told = performance.now()
    tell({ share, read: count })
  })
  if (outcome.report.accepted === 0) return { outcome, summary: null }
  held = new Held(packing.finished())
  const summary = held.summary()
  // The page hears the answer first, and is busy with it meanwhile.
  if (summary.few === null) making = setTimeout(() => (crowd = crowdOf(held.packed)))
  return { outcome, summary }
}

async function restore(key: string): Promise<Restored> {
  const { name, colour, data } = await keptHeld(key)
  held = new Held('features' in data ? packed(data.features) : data)
  return { name, colour, summary: held.summary() }
}

serve<HolderOrder>(async (order, tell): Promise<Served> => {
  switch (order.kind) {
    case 'read':
      return { result: await read(order, tell) }
    case 'restore':
      return { result: await restore(order.key) }
    case 'features':
      return { result: held.features(order.numbers) }
    case 'rows':
      return { result: held.rows(order.from, order.to) }
    case 'save':
      return { result: ownBlob(() => held.all(), order.saving) }
    case 'keep':
      await keepHeld(order.key, { name: order.name, colour: order.colour, data: held.packed })
      return { result: null }
    case 'crowd': {
      clearTimeout(making)
      const handed = crowd ?? crowdOf(held.packed)
      crowd = null
      return { result: handed, transfer: Object.values(handed).map(({ buffer }) => buffer as ArrayBuffer) } // made for this
    }
  }
})

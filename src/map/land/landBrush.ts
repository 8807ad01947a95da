import type { BasemapPicture } from '../paintBasemap'
import type { LandAnswer, LandJob, LandOrder } from './landJob'

/** Draws the land: beside the page in a worker, or within it where there is none. */
export interface LandBrush {
  /** The picture of a job; null where another job was asked for before this one was begun. */
  readonly draw: (job: LandJob) => Promise<ImageBitmap | null>
  /** The basemap itself, for a picture that is drawn in the page. */
  readonly basemap: () => Promise<BasemapPicture>
}

type Draw = (job: LandJob) => Promise<ImageBitmap>

/** A worker that has the basemap and draws; a worker that breaks refuses, and all that was asked of it. */
function workerDraw(bytes: Promise<ArrayBuffer>): Draw {
  const worker = new Worker(new URL('./land.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { settle: (picture: ImageBitmap) => void; refuse: (why: Error) => void }>()
  let asked = 0
  const broken = new Promise<never>((_, refuse) => {
    worker.addEventListener('error', ({ message }) => refuse(new Error(message || 'The worker did not start.')))
  })
  broken.catch((why: Error) => {
    for (const { refuse } of waiting.values()) refuse(why)
    worker.terminate()
  })
  worker.addEventListener('message', ({ data }: MessageEvent<LandAnswer>) => {
    const one = waiting.get(data.number)
    waiting.delete(data.number)
    if ('picture' in data) one?.settle(data.picture)
    else one?.refuse(new Error(data.fault))
  })
  const tell = (order: LandOrder) => worker.postMessage(order, [])
  // A copy: should the worker break, the page draws from the same bytes.
  const ready = bytes.then((all) => tell({ kind: 'basemap', bytes: all }))
  ready.catch(() => {}) // whoever asked for the bytes tells the reader
  return async function draw(job) {
    await Promise.race([ready, broken])
    const number = ++asked
    const picture = new Promise<ImageBitmap>((settle, refuse) => waiting.set(number, { settle, refuse }))
    tell({ kind: 'draw', number, job })
    return Promise.race([picture, broken])
  }
}

function pageDraw(basemap: LandBrush['basemap']): Draw {
  return async function draw(job) {
    const [land, { paintLand, sizeOf }] = await Promise.all([basemap(), import('./paintLand')])
    const [width, height] = sizeOf(job)
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This browser gives no canvas to draw on.')
    paintLand(land, job, context)
    return createImageBitmap(canvas)
  }
}

/** A brush for the basemap that arrives as these bytes. */
export function landBrush(bytes: Promise<ArrayBuffer>): LandBrush {
  let read: Promise<BasemapPicture> | null = null
  const basemap = () =>
    (read ??= Promise.all([bytes, import('./paintLand')]).then(([all, { readLand }]) => readLand(all)))
  let draw: Draw =
    typeof Worker === 'function' && typeof OffscreenCanvas === 'function' ? workerDraw(bytes) : pageDraw(basemap)
  // The pictures before this one.
  let before: Promise<unknown> = Promise.resolve()
  let latest = 0
  return {
    basemap,
    async draw(job) {
      const number = ++latest
      // One at a time: while one is drawn, only the latest of those that wait is of use.
      const work = before.then(() => {
        if (number !== latest) return null
        return draw(job).catch(() => {
          draw = pageDraw(basemap)
          return draw(job)
        })
      })
      before = work.catch(() => null)
      return work
    }
  }
}

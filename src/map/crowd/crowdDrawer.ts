import { type Listening, WorkerLink } from '~/exchange/worker/link'
import type { Crowd } from '~/layers/crowd'
import type { CrowdData } from '~/model/crowdData'
import type { CrowdCount, CrowdScene } from './crowdFrame'
import { type CrowdHit, CrowdPainter, type CrowdQuestion } from './crowdPainter'

/** What the worker that draws a crowd is told and asked. */
export type CrowdOrder =
  | { readonly kind: 'data'; readonly data: CrowdData }
  | { readonly kind: 'paint'; readonly scene: CrowdScene }
  | { readonly kind: 'pick'; readonly question: CrowdQuestion }

/** A picture of a crowd and what it shows. */
export interface CrowdPicture {
  readonly image: ImageBitmap | HTMLCanvasElement
  readonly count: CrowdCount
}

/** Draws one crowd and answers what lies where. */
export interface CrowdDrawer {
  /** Until the numbers are there; rejects if they never are. */
  readonly ready: Promise<unknown>
  readonly paint: (scene: CrowdScene) => Promise<CrowdPicture>
  readonly pick: (question: CrowdQuestion) => Promise<CrowdHit | null>
}

const drawers = new WeakMap<Crowd, CrowdDrawer>()

/** The one drawer of a crowd, for as long as the crowd is there: in a worker where the browser lets workers draw, else on the page. */
export function drawerOf(crowd: Crowd): CrowdDrawer {
  const found = drawers.get(crowd)
  if (found) return found
  const made = typeof OffscreenCanvas === 'undefined' ? onPage(crowd) : inWorker(crowd)
  drawers.set(crowd, made)
  return made
}

function inWorker(crowd: Crowd): CrowdDrawer {
  const worker = new Worker(new URL('./crowdWorker.ts', import.meta.url), { type: 'module' })
  const listening: Listening = { ended: ({ message }) => crowd.failed(message) }
  const link = new WorkerLink(worker, listening)
  crowd.gone.addEventListener('abort', () => link.close(), { once: true })
  const hand = async () => {
    const data = await crowd.load()
    const buffers = new Set(Object.values(data).map(({ buffer }) => buffer as ArrayBuffer)) // made in a worker, never shared
    await link.call({ kind: 'data', data } satisfies CrowdOrder, [...buffers])
  }
  const ready = hand()
  ready.catch((error: unknown) => {
    if (!crowd.gone.aborted) crowd.failed(error instanceof Error ? error.message : String(error))
  })
  return {
    ready,
    async paint(scene) {
      await ready
      return link.call<CrowdPicture>({ kind: 'paint', scene } satisfies CrowdOrder)
    },
    async pick(question) {
      await ready
      return link.call<CrowdHit | null>({ kind: 'pick', question } satisfies CrowdOrder)
    }
  }
}

function blank(width: number, height: number) {
  const image = document.createElement('canvas')
  image.width = width
  image.height = height
  const context = image.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to draw on.')
  return { context, image }
}

function onPage(crowd: Crowd): CrowdDrawer {
  const loading = crowd.load().then((data) => new CrowdPainter(data, blank))
  loading.catch((error: unknown) => {
    if (!crowd.gone.aborted) crowd.failed(error instanceof Error ? error.message : String(error))
  })
  return {
    ready: loading,
    async paint(scene) {
      const painter = await loading
      const { ratio, width, height } = scene.frame
      const { context, image } = blank(Math.round(width * ratio), Math.round(height * ratio))
      context.scale(ratio, ratio)
      return { image, count: painter.paint(context, scene) }
    },
    async pick(question) {
      return (await loading).pick(question)
    }
  }
}

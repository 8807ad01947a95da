import type { BasemapPicture } from '../paintBasemap'
import type { Order, Painted } from './orders'

/** Whoever lays what was painted. */
export interface Easel {
  readonly painted: (one: Painted<ImageBitmap>) => void
  /** The painter begins anew and must be told everything. */
  readonly lost: () => void
}

/** Draws the map: beside the page in a worker, or within it where there is none. */
export interface Brush {
  readonly tell: (orders: readonly Order[]) => void
  /** Pictures go here from now on; the one before, if any, is forgotten. */
  readonly hang: (easel: Easel | null) => void
  /** The basemap itself, for a picture that is drawn in the page. */
  readonly basemap: () => Promise<BasemapPicture>
}

/** What was begun before the page could: see public/boot.js. */
export interface Begun {
  /** The worker that paints, told of what follows as it arrives; null where there is none. */
  readonly painter: Worker | null
  readonly basemap: Promise<ArrayBuffer>
  readonly opening: Promise<ArrayBuffer> | null
}

type Take = (orders: readonly Order[]) => void

function newWorker(): Worker {
  return new Worker(new URL('./painter.worker.ts', import.meta.url), { type: 'module' })
}

function workerTake(worker: Worker, painted: Easel['painted'], broken: (why: string) => void): Take {
  worker.addEventListener('message', ({ data }: MessageEvent<Painted<ImageBitmap>>) => painted(data))
  worker.addEventListener('error', ({ message }) => {
    worker.terminate()
    broken(message)
  })
  return (orders) =>
    worker.postMessage(
      orders,
      orders.flatMap((order) => (order.kind === 'image' && order.drawn ? [order.drawn.image] : []))
    )
}

/** A brush for what was begun. */
export function mapBrush({ painter, basemap, opening }: Begun): Brush {
  let easel: Easel | null = null
  let read: Promise<BasemapPicture> | null = null
  const painted: Easel['painted'] = (one) => {
    if (easel) easel.painted(one)
    else one.picture.close()
  }
  let queue: (readonly Order[])[] | null = null
  let take: Take
  const paintInPage = () => {
    queue = []
    take = (orders) => queue?.push(orders)
    void import('./pagePainter').then(({ pagePainter }) => {
      take = pagePainter(painted)
      for (const orders of queue ?? []) take(orders)
      queue = null
    })
  }
  // Whoever asked for the bytes tells the reader where they do not come.
  const tellBegun = () => {
    void basemap.then((bytes) => take([{ kind: 'basemap', bytes }])).catch(() => {})
    void opening?.then((bytes) => take([{ kind: 'opening', bytes }])).catch(() => {})
  }
  if (painter || (typeof Worker === 'function' && typeof OffscreenCanvas === 'function'))
    take = workerTake(painter ?? newWorker(), painted, () => {
      paintInPage()
      tellBegun()
      easel?.lost()
    })
  else paintInPage()
  if (!painter) tellBegun()
  return {
    tell: (orders) => take(orders),
    hang(next) {
      easel = next
      next?.lost()
    },
    basemap: () =>
      (read ??= Promise.all([basemap, import('./readBasemap')]).then(([bytes, { readBasemap }]) => readBasemap(bytes)))
  }
}

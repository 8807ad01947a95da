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

type Take = (orders: readonly Order[]) => void

function workerTake(painted: Easel['painted'], broken: (why: string) => void): Take {
  const worker = new Worker(new URL('./painter.worker.ts', import.meta.url), { type: 'module' })
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

/** A brush for the basemap that arrives as these bytes. */
export function mapBrush(bytes: Promise<ArrayBuffer>): Brush {
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
  const tellBasemap = () =>
    bytes.then(
      (all) => take([{ kind: 'basemap', bytes: all }]),
      () => {} // whoever asked for the bytes tells the reader
    )
  if (typeof Worker === 'function' && typeof OffscreenCanvas === 'function')
    take = workerTake(painted, () => {
      paintInPage()
      void tellBasemap()
      easel?.lost()
    })
  else paintInPage()
  void tellBasemap()
  return {
    tell: (orders) => take(orders),
    hang(next) {
      easel = next
      next?.lost()
    },
    basemap: () =>
      (read ??= Promise.all([bytes, import('./readBasemap')]).then(([all, { readBasemap }]) => readBasemap(all)))
  }
}

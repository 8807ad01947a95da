import type { ImportAnswer, ImportOrder } from './importMessage'
import type { Reading } from './in/reading'

/** Hears how far a reading is, from 0 to 1, and may end it. */
export interface ImportWatch {
  readonly progress: (share: number) => void
  readonly signal: AbortSignal
}

/** Reads a file in a worker, away from the page; rejects with the signal's reason when it is ended. */
export function importFile(order: ImportOrder, { progress, signal }: ImportWatch): Promise<Reading> {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' })
  return new Promise<Reading>((settle, refuse) => {
    const end = () => refuse(signal.reason)
    if (signal.aborted) return end()
    signal.addEventListener('abort', end, { once: true })
    worker.addEventListener('error', (event) => refuse(new Error(event.message)))
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.kind === 'progress') progress(data.share)
      else if (data.kind === 'done') settle(data.reading)
      else refuse(new Error(data.message))
    })
    // A worker has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}

import type { CrowdData } from '~/model/crowdData'
import type { OwnData, OwnFeature, OwnRow, OwnSource } from '~/state/own'
import type { HolderOrder, ImportNews, ImportResult, Restored } from './importMessage'
import type { ReadOptions } from './in/reading'
import { WorkerLink } from './worker/link'

/** Hears how far a reading is, and may end it. */
export interface ImportWatch {
  readonly progress: (news: ImportNews) => void
  readonly signal: AbortSignal
}

/** Own data that is not yet a layer. */
export interface Opened extends Omit<OwnData, 'id'> {
  /** Sets who hears that its worker has ended unasked, with the reason; heard at once if it has. */
  readonly onEnd: (hear: (reason: string) => void) => void
}

/** A worker that reads one file, holds what it read away from the page, and answers for it. */
export interface Holder {
  readonly read: (file: Blob, name: string, options: ReadOptions, watch: ImportWatch) => Promise<ImportResult>
  readonly restore: (key: string) => Promise<Restored>
  readonly source: OwnSource
  readonly onEnd: Opened['onEnd']
}

/** Starts a worker for one file. */
export function openHolder(): Holder {
  let progress: (news: ImportNews) => void = () => {}
  let ended: string | null = null
  let hear: (reason: string) => void = () => {}
  const link = new WorkerLink(new Worker(new URL('./holderWorker.ts', import.meta.url), { type: 'module' }), {
    news: (news) => progress(news as ImportNews), // the worker tells of nothing else
    ended({ message }) {
      ended = message
      hear(message)
    }
  })
  const ask = <T>(order: HolderOrder) => link.call<T>(order)
  return {
    async read(file, name, options, watch) {
      const stop = () => link.close()
      watch.signal.addEventListener('abort', stop)
      try {
        watch.signal.throwIfAborted()
        progress = watch.progress
        return await ask<ImportResult>({ kind: 'read', file, name, options })
      } finally {
        watch.signal.removeEventListener('abort', stop)
      }
    },
    restore: (key) => ask<Restored>({ kind: 'restore', key }),
    source: {
      features: (numbers) => ask<readonly OwnFeature[]>({ kind: 'features', numbers }),
      rows: (from, to) => ask<readonly OwnRow[]>({ kind: 'rows', from, to }),
      crowd: () => ask<CrowdData>({ kind: 'crowd' }),
      save: (saving) => ask<Blob>({ kind: 'save', saving }),
      keep: (key, as) => ask<void>({ kind: 'keep', key, ...as }),
      close: () => link.close()
    },
    onEnd(wanted) {
      hear = wanted
      if (ended !== null) hear(ended)
    }
  }
}

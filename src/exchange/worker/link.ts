/** What a worker is asked; the answer comes back under the same number. */
export interface Call {
  readonly call: number
  readonly order: unknown
}

/** What a worker says: the answer to a call, why there is none, something in between, or that it lives as long as it holds a lock. */
export type Reply =
  | { readonly kind: 'result'; readonly call: number; readonly result: unknown }
  | { readonly kind: 'error'; readonly call: number; readonly message: string }
  | { readonly kind: 'news'; readonly news: unknown }
  | { readonly kind: 'alive'; readonly lock: string }

/** Thrown by every call to a worker that has ended unasked, as by want of memory. */
export class WorkerEnded extends Error {}

/** What the page wants to hear of besides answers. */
export interface Listening {
  readonly news?: (news: unknown) => void
  /** The worker has ended unasked. Called once, and never after `close`. */
  readonly ended?: (reason: WorkerEnded) => void
}

/** The page's end of a worker: calls become promises, and none of them waits for a worker that is gone. */
export class WorkerLink {
  private readonly worker: Worker
  private readonly listening: Listening
  private readonly open = new Map<number, { settle: (result: unknown) => void; refuse: (error: Error) => void }>()
  private readonly over = new AbortController()
  private calls = 0
  private end: WorkerEnded | null = null

  constructor(worker: Worker, listening: Listening = {}) {
    this.worker = worker
    this.listening = listening
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      this.fail(event.message || 'the worker broke down')
    })
    worker.addEventListener('messageerror', () => this.fail('a message could not be read'))
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.hear(data))
  }

  /** Asks the worker; rejects with its error, or with `WorkerEnded`. What it answers to an order is known to the caller. */
  call<T>(order: unknown, transfer: Transferable[] = []): Promise<T> {
    if (this.end) return Promise.reject(this.end)
    const call = ++this.calls
    return new Promise<T>((settle, refuse) => {
      this.open.set(call, { settle: (result) => settle(result as T), refuse })
      this.worker.postMessage({ call, order } satisfies Call, transfer)
    })
  }

  /** Ends the worker; calls that wait are refused. */
  close(): void {
    this.stop(new WorkerEnded('closed'))
  }

  private hear(reply: Reply): void {
    if (reply.kind === 'news') this.listening.news?.(reply.news)
    else if (reply.kind === 'alive') void this.awaitEnd(reply.lock)
    else {
      const waiting = this.open.get(reply.call)
      this.open.delete(reply.call)
      if (reply.kind === 'result') waiting?.settle(reply.result)
      else waiting?.refuse(new Error(reply.message))
    }
  }

  /** The browser gives the worker's lock away when the worker is gone, however it went. */
  private async awaitEnd(lock: string): Promise<void> {
    try {
      await navigator.locks.request(lock, { signal: this.over.signal }, () => this.fail('the worker ended'))
    } catch {
      // The link was closed meanwhile.
    }
  }

  private fail(reason: string): void {
    if (this.end) return
    const error = new WorkerEnded(reason)
    this.stop(error)
    this.listening.ended?.(error)
  }

  private stop(error: WorkerEnded): void {
    if (this.end) return
    this.end = error
    this.over.abort()
    this.worker.terminate()
    for (const { refuse } of this.open.values()) refuse(error)
    this.open.clear()
  }
}

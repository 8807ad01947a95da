import type { ArchiveAddress } from '~/model/archiveAddress'
import type { ArchivedFeature } from '~/state/archives'
import type { ArchiveAnswer, ArchiveHit, ArchiveOrder, ArchiveScene, ArchiveTask } from './archiveMessage'

type Heard = Extract<ArchiveAnswer, { kind: 'opened' | 'painted' | 'failed' }>

/** Whether this browser can draw in a worker. */
function drawsInWorker(): boolean {
  return typeof Worker === 'function' && typeof OffscreenCanvas === 'function'
}

/** The page's side of the reading of archives: in a worker where the browser can draw there, else on the page itself. */
export class ArchiveDesk {
  private worker: Worker | null = null
  private tell: ((task: ArchiveTask) => void) | null = null
  private readonly before: ArchiveTask[] = []
  private readonly asked = new Map<number, (answer: ArchiveAnswer) => void>()
  private readonly hear: (answer: Heard) => void
  private call = 0

  constructor(hear: (answer: Heard) => void, broken: (message: string) => void) {
    this.hear = hear
    if (drawsInWorker()) {
      const worker = new Worker(new URL('./archiveWorker.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('message', ({ data }: MessageEvent<ArchiveAnswer>) => this.take(data))
      worker.addEventListener('error', (event) => broken(event.message))
      this.worker = worker
      // A worker has no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      this.tell = (task) => worker.postMessage(task)
    } else void this.onPage()
  }

  private async onPage(): Promise<void> {
    const { archiveHall } = await import('./archiveHall')
    this.tell = archiveHall(
      {
        blank(width, height) {
          const canvas = document.createElement('canvas')
          Object.assign(canvas, { width, height })
          const context = canvas.getContext('2d')
          if (!context) throw new Error('This browser gives no canvas to draw on.')
          return { context, take: () => canvas }
        }
      },
      (answer) => this.take(answer)
    )
    for (const task of this.before.splice(0)) this.tell(task)
  }

  private take(answer: ArchiveAnswer): void {
    if (answer.kind === 'picked' || answer.kind === 'found') {
      this.asked.get(answer.call)?.(answer)
      this.asked.delete(answer.call)
    } else this.hear(answer)
  }

  private send(task: ArchiveTask): void {
    if (this.tell) this.tell(task)
    else this.before.push(task)
  }

  open(order: ArchiveOrder): void {
    this.send({ kind: 'open', order })
  }

  close(archive: string): void {
    this.send({ kind: 'close', archive })
  }

  /** Asks for a picture and gives the number under which it comes. */
  paint(archive: string, scene: ArchiveScene): number {
    this.call++
    this.send({ kind: 'paint', archive, call: this.call, scene })
    return this.call
  }

  pick(archive: string, x: number, y: number, scale: number): Promise<ArchiveHit | null> {
    this.call++
    const { call } = this
    return new Promise((settle) => {
      this.asked.set(call, (answer) => settle(answer.kind === 'picked' ? answer.hit : null))
      this.send({ kind: 'pick', archive, call, x, y, scale })
    })
  }

  find(archive: string, address: ArchiveAddress): Promise<ArchivedFeature | null> {
    this.call++
    const { call } = this
    return new Promise((settle) => {
      this.asked.set(call, (answer) => settle(answer.kind === 'found' ? answer.feature : null))
      this.send({ kind: 'find', archive, call, address })
    })
  }

  end(): void {
    this.worker?.terminate()
    this.tell = null
    this.asked.clear()
  }
}

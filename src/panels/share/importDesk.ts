import { layerName } from '~/exchange/held/title'
import { type Holder, openHolder } from '~/exchange/holder'
import { type Outcome, plainly, type ReadOptions } from '~/exchange/in/reading'
import { WorkerEnded } from '~/exchange/worker/link'
import { visibleText } from '~/i18n/visibleText'
import { grownBox } from '~/layers/box'
import { addOwn, removeOwn } from '~/layers/own'
import type { OwnSummary } from '~/state/own'
import type { Store } from '~/state/store'

/** How the reading of a file stands. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly share: number; readonly read: number }
  | {
      readonly kind: 'done'
      readonly file: Blob
      readonly name: string
      readonly options: ReadOptions
      readonly reading: Outcome
      /** Id of the layer that was made of it; null if nothing could be taken. */
      readonly layer: string | null
    }
  | {
      readonly kind: 'failed'
      readonly name: string
      readonly message: string
      /** The worker that read it ended unasked, as by want of memory. */
      readonly ended: boolean
      readonly again: () => void
    }

/** Reads one file at a time; goes on while the panel is closed, and keeps the last report. */
export class ImportDesk {
  private state: ImportState = { kind: 'idle' }
  private readonly listeners = new Set<() => void>()
  private controller: AbortController | null = null
  private readonly store: Store

  constructor(store: Store) {
    this.store = store
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): ImportState => this.state

  private set(state: ImportState): void {
    this.state = state
    for (const listener of this.listeners) listener()
  }

  /** Reads a file and puts what it holds on the map; a layer that it replaces goes first. */
  async begin(
    file: Blob,
    fileName: string,
    options: Partial<ReadOptions> = {},
    replaces: string | null = null
  ): Promise<void> {
    const name = visibleText(fileName)
    this.controller?.abort()
    const controller = new AbortController()
    this.controller = controller
    const whole: ReadOptions = { ...plainly, window: this.store.getState().situation.file.window, ...options }
    this.set({ kind: 'reading', name, share: 0, read: 0 })
    const holder = openHolder()
    try {
      const { outcome, summary } = await holder.read(file, name, whole, {
        progress: ({ share, read }) => this.set({ kind: 'reading', name, share, read }),
        signal: controller.signal
      })
      if (controller.signal.aborted) return holder.source.close()
      if (replaces !== null) removeOwn(this.store, replaces)
      const layer = summary ? this.show(layerName(name), summary, holder) : null
      if (!layer) holder.source.close()
      this.set({ kind: 'done', file, name, options: whole, reading: outcome, layer })
    } catch (error) {
      holder.source.close()
      if (controller.signal.aborted) return
      this.set({
        kind: 'failed',
        name,
        message: error instanceof Error ? error.message : String(error),
        ended: error instanceof WorkerEnded,
        again: () => void this.begin(file, name, options, replaces)
      })
    }
  }

  private show(name: string, summary: OwnSummary, { source, onEnd }: Holder): string {
    const id = addOwn(this.store, { ...summary, name, colour: 'own', kept: null, source }, onEnd)
    zoomToOwn(this.store, id)
    return id
  }

  /** Ends the reading. */
  cancel(): void {
    this.controller?.abort()
    this.set({ kind: 'idle' })
  }
}

/** Moves the map to all that own data can show. */
export function zoomToOwn(store: Store, id: string): void {
  const box = store.getState().session.own.find((one) => one.id === id)?.box
  if (box) store.fly({ kind: 'box', box: grownBox(box) })
}

const desks = new WeakMap<Store, ImportDesk>()

/** The one desk of a page. */
export function deskOf(store: Store): ImportDesk {
  const desk = desks.get(store) ?? new ImportDesk(store)
  desks.set(store, desk)
  return desk
}

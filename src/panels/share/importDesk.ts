import { importFile } from '~/exchange/importFile'
import { plainly, type Reading, type ReadOptions } from '~/exchange/in/reading'
import { ownData } from '~/exchange/ownData'
import { visibleText } from '~/i18n/visibleText'
import { boxOf } from '~/layers/box'
import { featuresOf, inputOf } from '~/layers/input'
import { layerOf } from '~/layers/layers'
import { addOwn, removeOwn } from '~/layers/own'
import type { Store } from '~/state/store'

/** How the reading of a file stands. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly share: number }
  | {
      readonly kind: 'done'
      readonly file: Blob
      readonly name: string
      readonly options: ReadOptions
      readonly reading: Omit<Reading, 'features'>
      /** Id of the layer that was made of it; null if nothing could be taken. */
      readonly layer: string | null
    }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }

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
    this.set({ kind: 'reading', name, share: 0 })
    try {
      const progress = (share: number) => this.set({ kind: 'reading', name, share })
      const { features, ...reading } = await importFile(
        { file, name, options: whole },
        { progress, signal: controller.signal }
      )
      if (replaces !== null) removeOwn(this.store, replaces)
      const layer = features.length > 0 ? this.show(ownData({ ...reading, features }, name)) : null
      this.set({ kind: 'done', file, name, options: whole, reading, layer })
    } catch (error) {
      if (!controller.signal.aborted)
        this.set({ kind: 'failed', name, message: error instanceof Error ? error.message : String(error) })
    }
  }

  private show(data: ReturnType<typeof ownData>): string {
    const id = addOwn(this.store, data)
    zoomToOwn(this.store, id)
    return id
  }

  /** Ends the reading. */
  cancel(): void {
    this.controller?.abort()
    this.set({ kind: 'idle' })
  }
}

/** Moves the map to what a layer shows. */
export function zoomToOwn(store: Store, id: string): void {
  const box = boxOf(featuresOf(layerOf(id), inputOf(store.getState())))
  if (box) store.fly({ kind: 'box', box })
}

const desks = new WeakMap<Store, ImportDesk>()

/** The one desk of a page. */
export function deskOf(store: Store): ImportDesk {
  const desk = desks.get(store) ?? new ImportDesk(store)
  desks.set(store, desk)
  return desk
}

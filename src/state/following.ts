import { createStore, type StoreApi } from 'zustand/vanilla'
import { frame } from './pause'

/** Milliseconds after which it is taken that the map has nothing new to show. */
const patience = 100

/** A state that follows another. */
export interface Following<T> {
  readonly state: StoreApi<T>
  /** The map shows what it was told last: the rest of the page may follow, once that can be seen. */
  readonly mapShows: () => void
}

/** A state for lists and counts that tell about the map: the map itself answers first, and what is drawn meanwhile would keep it waiting. */
export function following<T>(leading: StoreApi<T>): Following<T> {
  const state = createStore<T>(() => leading.getState())
  let waiting: ReturnType<typeof setTimeout> | undefined
  function follow(): void {
    clearTimeout(waiting)
    waiting = undefined
    state.setState(leading.getState(), true)
  }
  leading.subscribe(() => {
    waiting ??= setTimeout(follow, patience)
  })
  return {
    state,
    mapShows() {
      if (waiting !== undefined) void frame().then(follow)
    }
  }
}

import type { Map as LeafletMap } from 'leaflet'
import { addPoint, hold, removePoint, undoPoint } from '~/state/measure'
import type { Store } from '~/state/store'
import type { CrossHair } from './CrossHair'
import { positionAt } from './snap'

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
}

/**
 * While the map has the focus: arrow keys move the cross-hair (faster with Shift, by a pixel with Alt), Enter or Space sets
 * a point, Backspace and Delete take the chosen or the last one back, Escape ends. Gives what undoes it.
 */
export function answerKeys(map: LeafletMap, store: Store, cross: CrossHair): () => void {
  const position = () =>
    store.getState().session.measuring.snap ? positionAt(map, store.getState(), cross.pixel) : cross.position
  const container = map.getContainer()
  const other: Readonly<Record<string, () => void>> = {
    Enter: () => addPoint(store, position()),
    ' ': () => addPoint(store, position()),
    Backspace: () => removePoint(store, store.getState().session.measuring.chosen ?? undefined),
    Delete: () => removePoint(store, store.getState().session.measuring.chosen ?? undefined),
    Escape: () => hold(store, { adding: false, chosen: null }),
    '+': () => map.zoomIn(),
    '=': () => map.zoomIn(),
    '-': () => map.zoomOut()
  }
  const press = (event: KeyboardEvent) => {
    // Buttons and lists on the map keep their keys.
    if (event.target !== container) return
    const step = steps[event.key]
    const pixels = event.shiftKey ? 100 : event.altKey ? 1 : 20
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') undoPoint(store)
    else if (event.ctrlKey || event.metaKey) return
    else if (step) cross.move(step[0] * pixels, step[1] * pixels)
    else if (other[event.key]) other[event.key]?.()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  map.keyboard.disable()
  container.addEventListener('keydown', press)
  return function stopAnswering() {
    container.removeEventListener('keydown', press)
    map.keyboard.enable()
  }
}

import type { Map as LeafletMap } from 'leaflet'
import { itemBox } from '~/layers/itemBox'
import type { Store } from '~/state/store'
import { showBox } from './showBox'

/** Milliseconds after which a panel or a map that grew or shrank has come to rest. */
const rest = 180

/**
 * Keeps what is selected in sight: the map moves if a panel or the edge hides it when it is chosen, when the panel takes
 * another height and when the screen is turned. Gives back how to stop.
 */
export function revealSelected(map: LeafletMap, store: Store, still: () => boolean): () => void {
  let frame = 0
  let timer = 0
  const reveal = () => {
    const state = store.getState()
    const { selected } = state.view
    // What the story marks is in sight already: it brought the map there.
    const box = selected === null || selected === state.session.marked ? null : itemBox(state, selected)
    if (box) showBox(map, box, !still())
  }
  const sizes = new ResizeObserver(() => {
    clearTimeout(timer)
    timer = window.setTimeout(reveal, rest)
  })
  const watch = () => {
    sizes.disconnect()
    const details = document.getElementById('details')
    if (!details) return
    sizes.observe(details)
    sizes.observe(map.getContainer())
  }
  const revealSoon = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(reveal)
  }
  // A panel that is loaded when first opened comes later than the selection.
  const arrivals = new MutationObserver(() => {
    watch()
    if (document.getElementById('details')) revealSoon()
  })
  const stage = map.getContainer().closest('main')
  if (stage) arrivals.observe(stage, { childList: true })
  watch()
  if (store.getState().view.selected !== null) revealSoon()
  const stop = store.subscribe(({ view: { selected } }, before) => {
    if (selected !== null && selected !== before.view.selected) revealSoon()
  })
  return function stopRevealing() {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    arrivals.disconnect()
    sizes.disconnect()
    stop()
  }
}

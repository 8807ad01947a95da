import { useLayoutEffect } from 'react'
import { coverMap, panels } from './coverMap'

/** Keeps the style in step with the panels that come, go and change their size. */
export function useCover(): void {
  useLayoutEffect(function measureCover() {
    const stage = document.querySelector<HTMLElement>('.stage')
    if (!stage) return undefined
    const sizes = new ResizeObserver(coverMap)
    const watch = () => {
      sizes.disconnect()
      sizes.observe(stage)
      // Each is measured in the frame in which it comes, once that is laid out.
      for (const panel of panels()) sizes.observe(panel)
    }
    watch()
    // The map and a panel that is loaded when first opened come later.
    const arrivals = new MutationObserver(watch)
    arrivals.observe(stage, { childList: true })
    return function stopMeasuring() {
      arrivals.disconnect()
      sizes.disconnect()
    }
  }, [])
}

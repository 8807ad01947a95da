import { useLayoutEffect } from 'react'

/** Pixels of the map that a sheet leaves to the controls over it, however high it stands. */
const leastRoom = 210

/** Tells the style how much of the map the panels cover on the left, the right and below, so that its controls stay in sight. */
export function useCover(): void {
  useLayoutEffect(function measureCover() {
    const stage = document.querySelector<HTMLElement>('.stage')
    if (!stage) return undefined
    const { style } = document.documentElement
    const panels = () => [...stage.querySelectorAll<HTMLElement>('[data-covers]')]
    const measure = () => {
      const map = stage.querySelector<HTMLElement>('.map')
      if (!map) return
      const { clientWidth: width, clientHeight: height } = map
      const covered = { left: 0, right: 0, bottom: 0 }
      for (const panel of panels()) {
        const side = panel.dataset['covers']
        if (panel.offsetWidth >= width * 0.7) {
          // A table that stands below the map covers nothing of it.
          if (getComputedStyle(panel).position === 'absolute')
            covered.bottom = Math.max(covered.bottom, Math.min(panel.offsetHeight, height - leastRoom))
        } else if (side === 'left' || side === 'right') covered[side] = Math.max(covered[side], panel.offsetWidth + 12)
      }
      for (const [side, pixels] of Object.entries(covered)) {
        const [name, value] = [`--covered-${side}`, `${pixels}px`]
        // Whatever is set anew is styled anew.
        if (style.getPropertyValue(name) !== value) style.setProperty(name, value)
      }
    }
    const sizes = new ResizeObserver(measure)
    const watch = () => {
      sizes.disconnect()
      sizes.observe(stage)
      for (const panel of panels()) sizes.observe(panel)
      measure()
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

/** Pixels of the map that a sheet leaves to the controls over it, however high it stands. */
const leastRoom = 210

/** Tells the style how much of the map the panels cover on the left, the right and below, so that its controls stay in sight. */
export function coverMap(): void {
  const stage = document.querySelector<HTMLElement>('.stage')
  const map = stage?.querySelector<HTMLElement>('.map')
  if (!stage || !map) return
  const { style } = stage
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

/** What covers a part of the map now. */
export function panels(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.stage [data-covers]')]
}

/** Pixels on each side of the map that panels cover now. */
export interface Insets {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pixels of map above a sheet below which there is no use in moving anything there. */
const least = 90

/** Whether a sheet hides next to all of the map. */
export function isHidden(map: HTMLElement): boolean {
  const area = map.getBoundingClientRect()
  return [...document.querySelectorAll('[data-covers]')].some((element) => hides(element.getBoundingClientRect(), area))
}

function hides(box: DOMRect, area: DOMRect): boolean {
  return box.height > 0 && box.width > area.width * 0.7 && box.top - area.top < least
}

/** What the elements marked `data-covers` hide of the map, each on the side that it names. */
export function insets(map: HTMLElement): Insets {
  const area = map.getBoundingClientRect()
  const covered = { left: 0, top: 0, right: 0, bottom: 0 }
  for (const element of document.querySelectorAll<HTMLElement>('[data-covers]')) {
    const box = element.getBoundingClientRect()
    if (box.width === 0 || box.height === 0) continue
    // A panel as wide as the map is a sheet over its lower part; one that leaves next to nothing of it hides it for now.
    if (hides(box, area)) continue
    const side = box.width > area.width * 0.7 ? 'bottom' : element.dataset['covers']
    if (side === 'left') covered.left = Math.max(covered.left, box.right - area.left)
    if (side === 'right') covered.right = Math.max(covered.right, area.right - box.left)
    if (side === 'bottom') covered.bottom = Math.max(covered.bottom, area.bottom - box.top)
  }
  return covered
}

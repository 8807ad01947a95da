import type { Rect } from './fitLabel'

/** Pixels of air round what lies over the map. */
const air = 3

/** The rooms that panels, the search and the map's own controls cover of the map, in pixels of a frame whose upper left corner lies at `x`, `y` of the map's container. */
export function coveredRooms(
  container: HTMLElement,
  { x, y }: { readonly x: number; readonly y: number }
): readonly Rect[] {
  const corner = container.getBoundingClientRect()
  const [left, top] = [corner.left + x, corner.top + y]
  const stage = container.closest('main')
  if (!stage) return []
  return [
    ...stage.querySelectorAll('[data-covers], [data-over-map], .map-top > *, .map-buttons, .map-foot > *')
  ].flatMap((element) => {
    const box = element.getBoundingClientRect()
    return box.width === 0 || box.height === 0
      ? []
      : [
          {
            left: box.left - left - air,
            right: box.right - left + air,
            top: box.top - top - air,
            bottom: box.bottom - top + air
          }
        ]
  })
}

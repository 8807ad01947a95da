import type { Rect } from './fitLabel'

/** Pixels of air round what lies over the map. */
const air = 3

/** The rooms that panels, the search and the map's own controls cover of the map, in pixels of its container. To ask has the page laid out. */
export function coveredRooms(container: HTMLElement): readonly Rect[] {
  const { left, top } = container.getBoundingClientRect()
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

/** Rooms in pixels of a frame whose upper left corner lies at `x`, `y` of what they were in. */
export function roomsFrom(
  rooms: readonly Rect[],
  { x, y }: { readonly x: number; readonly y: number }
): readonly Rect[] {
  return rooms.map(({ left, right, top, bottom }) => ({
    left: left - x,
    right: right - x,
    top: top - y,
    bottom: bottom - y
  }))
}

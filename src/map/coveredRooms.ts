import type { Rect } from './placeLabels'

/** Pixels of air round what lies over the map. */
const air = 3

/** The rooms that panels, the search and the map's own controls cover of a canvas, in pixels from its upper left corner. */
export function coveredRooms(canvas: HTMLCanvasElement): readonly Rect[] {
  const { left, top } = canvas.getBoundingClientRect()
  const stage = canvas.closest('main')
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

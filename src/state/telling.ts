import type { Camera, View } from './view'

/** Members of the view that a step of the story sets; the others are the reader's own. */
export const staged = ['camera', 'layers', 'from', 'to', 'known', 'selected', 'filters', 'measure'] as const

/** What is remembered while a story is told. */
export interface Telling {
  /** The step that the map was last brought to; 0 before the first. */
  readonly step: number
  /** The reader's own view, to come back to; null if the page was opened at a step. */
  readonly own: View | null
  /** The view as the step set it. */
  readonly told: View
  /** Where the map came to rest; on its way; or elsewhere, because the reader took hold of it. */
  readonly camera: Camera | 'under way' | 'elsewhere'
}

/** Whether the reader has stepped aside: something of what the step set is no longer as it was told. */
export function hasStrayed(view: View, { told, camera }: Telling): boolean {
  if (camera === 'elsewhere') return true
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  return staged.some((member) =>
    member === 'camera' ? camera !== 'under way' && !isNear(camera, view.camera) : !same(told[member], view[member])
  )
}

/** Pixels by which a map may shift when its frame changes size; a hand moves it further. */
const shift = 6

/** Whether a map that changed only its size looks from one to the other. */
function isNear(one: Camera, other: Camera | null): boolean {
  if (!other) return false
  const degrees = (shift * 360) / (256 * 2 ** one.zoom)
  return (
    Math.abs(one.zoom - other.zoom) < 0.02 &&
    Math.abs(one.centre[0] - other.centre[0]) < degrees &&
    Math.abs(one.centre[1] - other.centre[1]) < degrees
  )
}

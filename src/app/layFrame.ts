import type { Language } from '~/model/text'
import { preparedFrame } from '~/state/preparedFrame'

/** Where a panel stands open beside the map from the beginning. */
export const wideScreen = '(min-width: 68.75em)'

/** Puts the frame that the build drew into the page, without life, until the page itself is there; gives the place of the map in it. */
export function layFrame(language: Language): HTMLElement | null {
  const root = document.querySelector('#root')
  const frame = preparedFrame(language)
  if (!root || !frame) return null
  root.replaceChildren(frame)
  // On a small screen the map is there first, without a panel.
  if (!matchMedia(wideScreen).matches) root.querySelector('[data-covers]')?.remove()
  return root.querySelector<HTMLElement>('.map')
}

import type { Language } from '~/model/text'
import { pause } from '~/state/pause'
import { preparedFrame } from '~/state/preparedFrame'

/** Where a panel stands open beside the map from the beginning. */
export const wideScreen = '(min-width: 68.75em)'

/** Elements of the frame that are styled and laid out in one task. */
const mostAtOnce = 60

/**
 * Puts the frame that the build drew into the page, without life, until the page itself is there, and gives the place of the map in
 * it. Each part is filled, and laid out, in a task of its own; where the page itself came first, there is no such place any more.
 */
export async function layFrame(language: Language): Promise<HTMLElement | null> {
  const root = document.querySelector('#root')
  const frame = preparedFrame(language)?.firstElementChild
  if (!root || !frame) return null
  // On a small screen the map is there first, without a panel.
  if (!matchMedia(wideScreen).matches) frame.querySelector('[data-covers]')?.remove()
  // The stage last: it has the room that the others leave.
  const parts = [...frame.children].toSorted(
    (one, other) => Number(one.matches('main')) - Number(other.matches('main'))
  )
  const filling = parts
    .flatMap((part) =>
      part.childElementCount > 1 && part.querySelectorAll('*').length > mostAtOnce ? [...part.children] : [part]
    )
    .map((part) => ({ part, content: [...part.childNodes] }))
  for (const { part } of filling) part.replaceChildren()
  root.replaceChildren(frame)
  for (const { part, content } of filling) {
    part.append(...content)
    // Laid out now, so that it is not laid out with the next.
    void part.clientHeight
    await pause()
    if (!frame.isConnected) return null
  }
  return frame.querySelector<HTMLElement>('.map')
}

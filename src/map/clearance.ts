import { type Insets, insets } from './insets'

/** What panels hide of the map, and what the search, the buttons and the foot hide where they take a good part of a small map. */
export function clearance(map: HTMLElement): Insets {
  const covered = insets(map)
  const area = map.getBoundingClientRect()
  const isSmall = area.width - covered.left - covered.right < 620 || area.height < 420
  const stage = map.closest('main')
  const [bar, buttons, foot] = ['.map-top', '.map-buttons', '.map-foot'].map((name) =>
    stage?.querySelector(name)?.getBoundingClientRect()
  )
  if (!isSmall || !bar || !buttons || !foot) return covered
  return {
    left: covered.left,
    top: Math.max(covered.top, bar.bottom - area.top),
    right: Math.max(covered.right, area.right - buttons.left),
    bottom: Math.max(covered.bottom, area.bottom - foot.top)
  }
}

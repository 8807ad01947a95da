import { useLayoutEffect } from 'react'
import { useSession, useView } from '~/state/useStore'

/** Tells the style how much of the map the panels cover on the left and right, so that its controls stay in sight. */
export function useCover(): void {
  const panel = useSession('panel')
  const choice = useSession('choice')
  const selected = useView('selected')
  useLayoutEffect(
    function measureCover() {
      const stage = document.querySelector<HTMLElement>('.stage')
      const measure = () => {
        const map = document.querySelector('.map')
        const width = map?.clientWidth ?? 0
        for (const side of ['right', 'left'] as const) {
          const element = document.querySelector<HTMLElement>(`[data-covers=${side}]`)
          // A wide panel on the left makes room for one on the right, which is therefore measured first.
          const covered = element && element.offsetWidth < width * 0.7 ? element.offsetWidth + 12 : 0
          const [name, value] = [`--covered-${side}`, `${covered}px`]
          // Whatever is set anew is styled anew.
          if (stage && stage.style.getPropertyValue(name) !== value) stage.style.setProperty(name, value)
        }
      }
      measure()
      window.addEventListener('resize', measure)
      // A panel that is loaded when first opened comes after this effect.
      const watcher = new MutationObserver(measure)
      if (stage) watcher.observe(stage, { childList: true })
      return function stopMeasuring() {
        watcher.disconnect()
        window.removeEventListener('resize', measure)
      }
    },
    [panel, choice, selected]
  )
}

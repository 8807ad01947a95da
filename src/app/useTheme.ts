import { useLayoutEffect } from 'react'
import { useStore, useView } from '~/state/useStore'

/** Puts the theme in force on the page, and tells the state when the device changes it. */
export function useTheme(): void {
  const store = useStore()
  const theme = useView('theme')
  useLayoutEffect(
    function applyTheme() {
      const device = matchMedia('(prefers-color-scheme: dark)')
      const apply = () => {
        const dark = theme === 'dark' || (theme === 'auto' && device.matches)
        document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
        if (store.getState().session.dark !== dark) store.now({ dark })
      }
      apply()
      device.addEventListener('change', apply)
      return function stopApplying() {
        device.removeEventListener('change', apply)
      }
    },
    [store, theme]
  )
}

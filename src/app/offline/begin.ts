import { keepOffline } from '~/exchange/offline'
import type { Offline } from '~/state/offline'
import type { State, Store } from '~/state/store'

/** The page as an application: its manifest speaks the reader's language, the device's frame has the colour of the theme. */
function dress({ view: { language } }: State): void {
  document.querySelector('link[rel=manifest]')?.setAttribute('href', `./manifest-${language}.webmanifest`)
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper')
  for (const meta of document.querySelectorAll('meta[name=theme-color]')) meta.setAttribute('content', paper)
}

/** Begins to keep the site on this device. */
export async function begin(store: Store): Promise<void> {
  dress(store.getState())
  store.subscribe((state, before) => {
    if (state.view.language !== before.view.language || state.session.dark !== before.session.dark) dress(state)
  })
  await keepOffline((change: Partial<Offline>) =>
    store.now({ offline: { ...store.getState().session.offline, ...change } })
  )
}

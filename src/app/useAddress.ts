import { useEffect } from 'react'
import { layerIds } from '~/layers/layers'
import { readLink, writeLink } from '~/state/link/link'
import { isOwn } from '~/state/own'
import type { State } from '~/state/store'
import { useStore } from '~/state/useStore'
import { appWords } from './words'

/** Whether a change of view deserves a step of its own in the browser's history. */
function isStep({ view: before }: State, { view: after }: State): boolean {
  return (
    before.selected !== after.selected ||
    before.layers !== after.layers ||
    before.from !== after.from ||
    before.to !== after.to ||
    before.known !== after.known ||
    before.filters !== after.filters ||
    before.story !== after.story
  )
}

const pause = 350

/** Keeps the address in step with the view, and the view with the address when the reader walks back and forth. */
export function useAddress(): void {
  const store = useStore()
  useEffect(
    function followView() {
      let waiting: ReturnType<typeof setTimeout> | undefined
      let written = store.getState()
      let here = location.search
      const write = () => {
        const state = store.getState()
        const search = writeLink(state.view, { situation: state.situation, layerIds, home: state.home })
        // A guest leaves no traces in the history of the page around it.
        const step =
          !state.view.embed && isStep(written, state) && (state.gesture === null || state.gesture !== written.gesture)
        written = state
        here = search
        if (search === location.search) return
        if (step) history.pushState(null, '', search)
        else history.replaceState(null, '', search)
      }
      const later = (state: State, before: State) => {
        if (state.view === before.view) return
        clearTimeout(waiting)
        waiting = setTimeout(write, pause)
      }
      const stop = store.subscribe(later)
      const walk = () => {
        // A jump within the page (“Skip to the details”) is told as a walk too.
        if (location.search === here) return
        here = location.search
        clearTimeout(waiting)
        const { situation, home, view } = store.getState()
        const { view: next, ignored } = readLink(location.search, { situation, layerIds, home })
        void store.needLanguage(next.language).then(() => {
          // A link does not know what the reader brought: it stays.
          store.act({
            kind: 'walk',
            view: { ...next, layers: [...view.layers.filter(({ id }) => isOwn(id)), ...next.layers] }
          })
          written = store.getState()
          store.now({
            choice: null,
            ...(ignored.length > 0 && { notices: [appWords[next.language].ignored(ignored.join(', '))] })
          })
          if (next.camera !== view.camera)
            store.fly(next.camera ? { kind: 'camera', camera: next.camera } : { kind: 'home' })
        })
      }
      window.addEventListener('popstate', walk)
      return function stopFollowing() {
        clearTimeout(waiting)
        stop()
        window.removeEventListener('popstate', walk)
      }
    },
    [store]
  )
}

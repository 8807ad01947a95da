import { useEffect } from 'react'
import { layerIds } from '~/layers/layers'
import { readLink } from '~/state/link/link'
import { leavesToStep, linkOf } from '~/state/link/linkOf'
import { isOwn } from '~/state/own'
import type { Session, State } from '~/state/store'
import { useStore } from '~/state/useStore'
import type { View } from '~/state/view'
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

/** What is remembered of the story once the reader walked to a step of it, away from it, or to where they had stepped aside. */
function walked(
  { telling, panel }: Session,
  before: View,
  story: number | null,
  aside: View | null
): Pick<Session, 'telling' | 'panel'> {
  if (story === null) return { telling: null, panel: telling && panel === 'story' ? null : panel }
  const own = telling ? telling.own : before
  if (aside) return { telling: { step: story, own, told: aside, camera: 'elsewhere' }, panel }
  // Told anew, also if it is the step that they stepped aside from.
  return { telling: { step: 0, own, told: before, camera: 'under way' }, panel: 'story' }
}

/** Keeps the address in step with the view, and the view with the address when the reader walks back and forth. */
export function useAddress(): void {
  const store = useStore()
  useEffect(
    function followView() {
      let waiting: ReturnType<typeof setTimeout> | undefined
      let written = store.getInitialState()
      let here = location.search
      const write = () => {
        const state = store.getState()
        const search = linkOf(state, layerIds)
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
      // What the reader changed before the address was kept.
      later(store.getState(), written)
      const walk = () => {
        // A jump within the page (“Skip to the details”) is told as a walk too.
        if (location.search === here) return
        here = location.search
        clearTimeout(waiting)
        const { situation, home, view, session } = store.getState()
        const { view: next, ignored } = readLink(location.search, { situation, layerIds, home })
        // Of the language that is spoken, what the map shows is there.
        const spoken = next.language === view.language ? Promise.resolve() : store.needLanguage(next.language)
        void spoken.then(() => {
          const follows = leavesToStep(location.search)
          // A link does not know what the reader brought: it stays. What a step shows, the story itself brings.
          const shown = { ...next, layers: [...view.layers.filter(({ id }) => isOwn(id)), ...next.layers] }
          const { language, theme, unit, story } = next
          store.act({ kind: 'walk', view: follows ? { ...view, language, theme, unit, story } : shown })
          store.now(walked(session, view, next.story, follows ? null : shown))
          written = store.getState()
          store.now({
            choice: null,
            ...(ignored.length > 0 && { notices: [appWords[next.language].ignored(ignored.join(', '))] })
          })
          if (!follows && next.camera !== view.camera)
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

import { useEffect } from 'react'
import type { State } from '~/state/store'
import { useStore } from '~/state/useStore'
import { sidePanels } from './sidePanels'

/** What is open beside the map, each by a name that changes when something else is shown in it. */
function openIn({ session, view }: State): ReadonlyMap<string, string> {
  // What the story marks is not open.
  const opened = view.selected === session.marked ? null : view.selected
  const subject = opened ?? session.choice?.items.join() ?? null
  return new Map(
    [
      ['left', session.panel],
      ['events', session.list ? 'events' : null],
      ['right', subject]
    ].flatMap(([sheet, subject]) => (sheet && subject ? [[sheet, subject] as const] : []))
  )
}

/**
 * Where panels are sheets over the map, the one opened, touched or entered last lies on top. The first sheet to open stands
 * half high, one that is to be read fully, and a feature chosen from a full one leaves half of the map to be seen on.
 */
export function useSheets(): void {
  const store = useStore()
  useEffect(
    function stackSheets() {
      const root = document.documentElement
      const raise = (sheet: string) => {
        root.dataset['sheet'] = sheet
      }
      const follow = (state: State, then: ReadonlyMap<string, string> | null) => {
        const now = openIn(state)
        const fresh = [...now].findLast(([sheet, subject]) => then?.get(sheet) !== subject)?.[0]
        if (fresh) raise(fresh)
        const { sheet: height, panel } = state.session
        const isPage = fresh === 'left' && sidePanels.some(({ id, page }) => id === panel && page)
        const begins = then?.size === 0 && now.size > 0
        const leavesList = fresh === 'right' && then?.has('right') === false && height === 'full'
        const wanted = isPage ? 'full' : begins || leavesList ? 'half' : height
        if (wanted !== height) store.now({ sheet: wanted })
      }
      // What was opened before anyone followed stands as high as the reader has drawn it since.
      follow(store.getState(), null)
      const stop = store.subscribe((state, before) => {
        if (
          state.session.panel === before.session.panel &&
          state.session.list === before.session.list &&
          state.session.choice === before.session.choice &&
          state.session.marked === before.session.marked &&
          state.view.selected === before.view.selected
        )
          return
        follow(state, openIn(before))
      })
      const answer = ({ target }: Event) => {
        const sheet = target instanceof Element ? target.closest('.panel, .events') : null
        if (sheet)
          raise(sheet.matches('.events') ? 'events' : sheet.getAttribute('data-covers') === 'right' ? 'right' : 'left')
      }
      document.addEventListener('focusin', answer)
      document.addEventListener('pointerdown', answer)
      return function stopStacking() {
        stop()
        document.removeEventListener('focusin', answer)
        document.removeEventListener('pointerdown', answer)
      }
    },
    [store]
  )
}

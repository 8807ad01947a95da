import { useEffect } from 'react'
import { filtered } from '~/analysis/question'
import { useStage } from '~/state/later'
import { useSelect, useStore } from '~/state/useStore'
import { appWords } from './words'

/** Fetches the evidence once the map stands, or as soon as the reader opens what tells of it. */
export function useEvidence(wanted: boolean): void {
  const store = useStore()
  const whole = useSelect((state) => state.whole)
  const rest = useStage('rest')
  useEffect(
    function bringEvidence() {
      if (whole || (!rest && !wanted)) return
      const { language } = store.getState().view
      store.needLanguage(language).then(
        () =>
          store.setState(({ situation, view }) => ({
            whole: true,
            // What was chosen by it meanwhile is chosen anew.
            ...((view.known !== null || filtered(view.filters)) && { situation: { ...situation } })
          })),
        () => {
          const { notices } = store.getState().session
          const { notLoaded } = appWords[language]
          store.now({ notices: [...notices.filter((text) => text !== notLoaded), notLoaded] })
        }
      )
    },
    [store, whole, rest, wanted]
  )
}

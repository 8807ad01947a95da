import './story.css'
import { useEffect, useRef, useState } from 'react'
import type { ToldStory } from '~/model/story'
import type { Language } from '~/model/text'
import { useLanguage, useSelect, useSession, useStore, useView } from '~/state/useStore'
import { BackToStory } from './BackToStory'
import { StoryPanel } from './StoryPanel'
import { StoryStatus } from './StoryStatus'
import { tell, turnTo } from './tell'
import { storyWords } from './words'

/** The number of the step nearest to a wanted one that can be told, forward first; null if none can. */
export function tellable({ steps }: ToldStory, wanted: number): number | null {
  const good = steps.flatMap(({ missing }, index) => (missing.length === 0 ? [index + 1] : []))
  return good.find((number) => number >= wanted) ?? good.at(-1) ?? null
}

/** The story while it is told: its panel, the way back to it, and the map that follows. */
export default function Story({ load }: { readonly load: (language: Language) => Promise<ToldStory> }) {
  const store = useStore()
  const language = useLanguage()
  const step = useView('story')
  const panel = useSession('panel')
  const told = useSelect(({ session }) => session.telling?.step ?? null)
  const [stories, setStories] = useState<Partial<Record<Language, ToldStory>>>({})
  const [failed, setFailed] = useState(false)
  const story = stories[language] ?? null
  const said = useRef(false)

  useEffect(
    function fetchStory() {
      if (story || failed) return undefined
      let gone = false
      // What statements rest on is part of the evidence, which comes after the first picture.
      Promise.all([load(language), store.needLanguage(language)]).then(
        ([arrived]) => gone || setStories((before) => ({ ...before, [language]: arrived })),
        () => gone || setFailed(true)
      )
      return function forget() {
        gone = true
      }
    },
    [store, load, language, story, failed]
  )

  useEffect(
    function beginOrEnd() {
      const { view, session } = store.getState()
      if (step !== null || session.panel !== 'story') return
      // Something else took the story off the view: the reader's own view is there already.
      if (session.telling) store.now({ panel: null, telling: null, marked: null })
      else turnTo(store, 1)
      if (view.story === null) said.current = false
    },
    [store, step, panel]
  )

  useEffect(
    function clearAway() {
      return function forgetTelling() {
        const { view, session } = store.getState()
        if (view.story === null && session.telling) store.now({ telling: null, marked: null })
      }
    },
    [store]
  )

  useEffect(
    function follow() {
      if (!story || step === null || told === step) return
      const good = tellable(story, step)
      if (good === null) return
      if (good !== step) turnTo(store, good)
      else void tell(store, story, good)
    },
    [store, story, step, told]
  )

  useEffect(
    function sayWhatIsSkipped() {
      if (!story || said.current) return
      said.current = true
      const words = storyWords[store.getState().view.language]
      const notices = story.steps.flatMap(({ missing }, index) =>
        missing.length > 0 ? [words.skipped(index + 1, missing.join(', '))] : []
      )
      if (notices.length > 0) store.now({ notices: [...store.getState().session.notices, ...notices] })
    },
    [store, story]
  )

  return (
    <>
      {panel === 'story' && <StoryPanel story={story} failed={failed} onRetry={() => setFailed(false)} />}
      {story && <BackToStory story={story} />}
      {story && <StoryStatus story={story} />}
    </>
  )
}

import type { ToldStory } from '~/model/story'
import { hasStrayed } from '~/state/telling'
import { useSelect, useSession, useStore, useView, useWords } from '~/state/useStore'
import { leave, tell } from './tell'
import { storyWords } from './words'

/** The way back for a reader who stepped aside: panned, changed or opened something, or closed the story. */
export function BackToStory({ story }: { readonly story: ToldStory }) {
  const store = useStore()
  const words = useWords(storyWords)
  const step = useView('story')
  const panel = useSession('panel')
  const strayed = useSelect(({ view, session }) => session.telling !== null && hasStrayed(view, session.telling))
  const isOpen = panel === 'story'
  if (step === null || (isOpen && !strayed)) return null
  const back = () => {
    store.now({ panel: 'story' })
    // Once the panel has taken its room.
    requestAnimationFrame(() => void tell(store, story, step))
  }
  return (
    <div className="back-to-story" data-over-map>
      <button type="button" onClick={back}>
        <span className="chevron back" aria-hidden="true" />{' '}
        {isOpen ? words.toStep(step) : words.back(step, story.steps.length)}
      </button>
      {!isOpen && (
        <button
          type="button"
          className="icon"
          aria-label={words.leave}
          title={words.leave}
          onClick={() => void leave(store)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      )}
    </div>
  )
}

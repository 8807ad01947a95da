import { useRef } from 'react'
import type { ToldStep, ToldStory } from '~/model/story'
import { useStore, useView, useWords } from '~/state/useStore'
import { Panel } from '../Panel'
import { StoryNote } from './StoryNote'
import { StoryParagraph } from './StoryParagraph'
import { leave } from './tell'
import { useSteps } from './useSteps'
import { storyWords } from './words'

function StepSection({
  step,
  number,
  current
}: {
  readonly step: ToldStep
  readonly number: number
  readonly current: boolean
}) {
  const words = useWords(storyWords)
  return (
    <section className="story-step" data-step={number} aria-current={current ? 'step' : undefined}>
      <h3 id={`story-step-${number}`} tabIndex={-1}>
        <span className="story-number">{number}</span> {step.title}
      </h3>
      {step.paragraphs.map((statements, index) => (
        <StoryParagraph
          key={statements[0]?.text}
          statements={statements}
          first={1 + step.paragraphs.slice(0, index).flat().length}
        />
      ))}
      <div className="story-print">
        <h4>{words.notes}</h4>
        <ol>
          {step.paragraphs.flat().map((statement) => (
            <li key={statement.text}>
              <StoryNote statement={statement} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

function Reading({ story }: { readonly story: ToldStory }) {
  const words = useWords(storyWords)
  const step = useView('story') ?? 1
  const article = useRef<HTMLElement>(null)
  const { turn, before, after } = useSteps(article, story, step)
  const told = story.steps.flatMap((one, index) => (one.missing.length === 0 ? [{ ...one, number: index + 1 }] : []))
  return (
    <article className="story" ref={article}>
      <header className="story-cover">
        <p>{story.lead}</p>
        <nav aria-label={words.contents}>
          <ol>
            {told.map(({ id, title, number }) => (
              <li key={id} value={number}>
                <button type="button" className="quiet" onClick={() => turn(number)}>
                  {title}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      {told.map((one) => (
        <StepSection key={one.id} step={one} number={one.number} current={one.number === step} />
      ))}
      <p className="story-end">
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      <nav className="story-turn" aria-label={words.steps}>
        <button type="button" disabled={before === null} onClick={() => before !== null && turn(before)}>
          <span className="chevron back" aria-hidden="true" /> {words.previous}
        </button>
        <span className="story-progress">
          <span>{words.of(step, story.steps.length)}</span>
          <progress value={step} max={story.steps.length} aria-label={words.step(step, story.steps.length)} />
        </span>
        <button type="button" disabled={after === null} onClick={() => after !== null && turn(after)}>
          {words.next} <span className="chevron" aria-hidden="true" />
        </button>
      </nav>
    </article>
  )
}

interface Props {
  /** Null until it has arrived. */
  readonly story: ToldStory | null
  readonly failed: boolean
  readonly onRetry: () => void
}

/** The story beside the map, or on a sheet over its lower part. */
export function StoryPanel({ story, failed, onRetry }: Props) {
  const store = useStore()
  const words = useWords(storyWords)
  return (
    <Panel
      name={words.story}
      side="left"
      id="story"
      onClose={() => void leave(store)}
      head={<h2>{story ? story.title : words.story}</h2>}
    >
      {story ? (
        <Reading story={story} />
      ) : failed ? (
        <p>
          {words.failed}{' '}
          <button type="button" className="quiet" onClick={onRetry}>
            {words.again}
          </button>
        </p>
      ) : (
        <p className="soft">{words.loading}</p>
      )}
    </Panel>
  )
}
